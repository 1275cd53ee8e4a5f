import { levelColumnCode, MODEL_COLUMN_CODES } from "../../tables/columns";
import type { ProfileRow } from "../../model/profile-rows";
import { basisText } from "./dictionary-basis";
import { definitionText } from "./dictionary-definition";
import { BODY, COLORS, HEADER, LONG_TEXT } from "../palette";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { SheetPlan } from "../workbook-plan";

const ITEM_WIDTH = 18;
const CATEGORY_WIDTH = 12;
const BASIS_WIDTH = 15;
/** Definitions also hold other names and behaviours where items have scales. */
const DEFINITION_WIDTHS = { plain: 30, withScales: 38 } as const;
/** Levels stand closer where there are many. */
const LEVEL_WIDTHS = { few: 40, many: 24, manyFrom: 7 } as const;

/**
 * The Dictionary: item, category, definition, its basis, and what every level looks like, in the table CompetencyModel.
 * Items made of scales or parts have a row for each below their own.
 */
export function dictionarySheet(context: TemplateContext): SheetPlan {
  const { texts, names, items } = context;
  const draft = new SheetDraft(names.sheets.dictionary);
  const levels = levelsOfRows(items);
  const scales = items.some(({ item }) => item.kind === "scaled");
  const widths = [
    ITEM_WIDTH,
    CATEGORY_WIDTH,
    scales ? DEFINITION_WIDTHS.withScales : DEFINITION_WIDTHS.plain,
    BASIS_WIDTH,
    ...levels.map(() => (levels.length < LEVEL_WIDTHS.manyFrom ? LEVEL_WIDTHS.few : LEVEL_WIDTHS.many)),
  ];
  draft.columns(widths);
  draft.heading(texts.headings.dictionary.title, texts.headings.dictionary.sentence);
  const rows = items.map((item) => dictionaryRow(context, item, levels));
  const area = draft.put(HEADER_ROW, 0, [dictionaryHeaders(context, levels, scales), ...rows]);
  const body = { ...area, row: HEADER_ROW + 1, rows: rows.length };
  draft.table({ name: names.tables.model, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style(body, LONG_TEXT);
  draft.style({ ...body, columns: 1 }, { ...BODY, bold: true, wrap: true, vertical: "top" });
  draft.style({ ...body, column: 3, columns: 1 }, { color: COLORS.quiet });
  items.forEach(({ kind, partOf, item }, index) => {
    const row = { ...body, row: body.row + index, rows: 1 };
    if (kind === "composed") draft.style(row, { fill: COLORS.brandTint });
    if (partOf !== null) draft.style({ ...row, columns: 1 }, { bold: false, indent: 1 });
    if (item.placeholder) draft.style(row, { fill: COLORS.nearTint });
  });
  draft.height(HEADER_ROW, 24);
  rows.forEach((cells, index) => {
    const texts = cells.map((text, column) => ({ text, width: widths[column] ?? CATEGORY_WIDTH }));
    draft.height(body.row + index, rowHeight(texts));
  });
  draft.freeze(HEADER_ROW + 1, 1);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

/** Every level that some row describes, lowest first. */
function levelsOfRows(rows: readonly ProfileRow[]): readonly number[] {
  const described = rows.flatMap(({ rungs }) => rungs.map(({ level }) => level));
  return [...new Set(described)].sort((one, other) => one - other);
}

function dictionaryHeaders(context: TemplateContext, levels: readonly number[], scales: boolean): string[] {
  const { dictionary: words } = context.texts;
  const named = (level: number): string => {
    const common = scales ? undefined : context.choices.model.scale.find((one) => one.level === level);
    return common ? context.local(common.name) : words.level(level);
  };
  return [
    ...Object.entries(MODEL_COLUMN_CODES).map(
      ([column, code]) => `${code} ${words[column as keyof typeof MODEL_COLUMN_CODES]}`,
    ),
    ...levels.map((level) => `${levelColumnCode(level)} ${named(level)}`),
  ];
}

function dictionaryRow(context: TemplateContext, row: ProfileRow, levels: readonly number[]): string[] {
  const { local } = context;
  const category = context.choices.model.categories.find(({ id }) => id === row.item.category);
  return [
    itemLabel(context, row),
    category ? local(category.name) : "",
    definitionText(context, row),
    basisText(row, context.texts.dictionary),
    ...levels.map((level) => {
      const rung = row.rungs.find((candidate) => candidate.level === level);
      return rung ? [local(rung.gist), ...rung.behaviours.map((behaviour) => `• ${local(behaviour)}`)].join("\n") : "";
    }),
  ];
}
