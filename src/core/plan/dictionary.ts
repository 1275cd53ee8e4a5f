import type { ProfileRow } from "../model/profile-rows";
import { BODY, HEADER, LONG_TEXT } from "./palette";
import { HEADER_ROW, SheetDraft } from "./sheet-draft";
import { itemLabel, printPlan, type TemplateContext } from "./template-context";
import { rowHeight } from "./text-size";
import type { SheetPlan } from "./workbook-plan";

const ITEM_WIDTH = 20;
const CATEGORY_WIDTH = 14;
const DEFINITION_WIDTH = 28;
const LEVEL_WIDTH = 40;

/** The Dictionary: item, category, definition, and what every level looks like, in the table CompetencyModel. */
export function dictionarySheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices, items } = context;
  const { scale } = choices.model;
  const draft = new SheetDraft(names.sheets.dictionary);
  const widths = [ITEM_WIDTH, CATEGORY_WIDTH, DEFINITION_WIDTH, ...scale.map(() => LEVEL_WIDTH)];
  draft.columns(widths);
  draft.heading(texts.headings.dictionary.title, texts.headings.dictionary.sentence);
  const header = [
    `M1 ${texts.dictionary.item}`,
    `M2 ${texts.dictionary.category}`,
    `M3 ${texts.dictionary.definition}`,
    ...scale.map(({ level, name }) => `L${level} ${context.local(name)}`),
  ];
  const rows = items.map((item) => dictionaryRow(context, item));
  const area = draft.put(HEADER_ROW, 0, [header, ...rows]);
  draft.table({ name: names.tables.model, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style({ row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: header.length }, LONG_TEXT);
  draft.style(
    { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: 1 },
    { ...BODY, bold: true, wrap: true, vertical: "top" },
  );
  draft.height(HEADER_ROW, 24);
  rows.forEach((cells, index) => {
    draft.height(
      HEADER_ROW + 1 + index,
      rowHeight(cells.map((text, column) => ({ text, width: widths[column] ?? 20 }))),
    );
  });
  draft.freeze(HEADER_ROW + 1, 1);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

function dictionaryRow(context: TemplateContext, item: ProfileRow): string[] {
  const { local } = context;
  const category = context.choices.model.categories.find(({ id }) => id === item.item.category);
  return [
    itemLabel(context, item),
    category ? local(category.name) : "",
    local(item.definition),
    ...context.choices.model.scale.map(({ level }) => {
      const rung = item.rungs.find((candidate) => candidate.level === level);
      return rung ? [local(rung.gist), ...rung.behaviours.map((behaviour) => `• ${local(behaviour)}`)].join("\n") : "";
    }),
  ];
}
