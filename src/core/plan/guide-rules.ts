import { BAND_CODES, BLOCK_CODES, DEFAULT_RULES, ROLES, RULE_CODES, WORD_CODES } from "../scoring/rule-set";
import { BODY, HEADER, INPUT, SECTION, TEXT_FORMAT } from "./palette";
import { HEADER_ROW, type SheetDraft } from "./sheet-draft";
import { headersOf, RULES_COLUMN, type TemplateContext } from "./template-context";
import type { Area, CellContent } from "./workbook-plan";

/**
 * The rules as a table that users may change, beside the guide.
 *
 * @param valueWidth Of the column of values, in characters.
 * @returns The cells that stay open for input.
 */
export function rulesTable(draft: SheetDraft, context: TemplateContext, valueWidth: number): Area {
  const { guide } = context.texts;
  const column = RULES_COLUMN;
  draft.put(HEADER_ROW - 1, column, [[guide.rulesTitle]]);
  draft.style({ row: HEADER_ROW - 1, column, rows: 1, columns: 1 }, SECTION);
  const rows = ruleRows(context);
  const area = draft.put(HEADER_ROW, column, [headersOf(context, "rules"), ...rows]);
  draft.table({ name: context.names.tables.rules, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style({ row: HEADER_ROW + 1, column, rows: rows.length, columns: 1 }, BODY);
  const values = { row: HEADER_ROW + 1, column: column + 1, rows: rows.length, columns: 1 };
  draft.style(values, { ...INPUT, horizontal: "left" });
  draft.style({ ...values, rows: 1 }, { numberFormat: TEXT_FORMAT });
  rows.forEach(([, value], index) => {
    if (typeof value === "string" && value.length > valueWidth) {
      draft.style({ ...values, row: values.row + index, rows: 1 }, { wrap: true });
    }
  });
  return { row: HEADER_ROW + 1, column, rows: rows.length, columns: 2 };
}

function ruleRows({ texts, blocks, choices }: TemplateContext): CellContent[][] {
  const { guide } = texts;
  const roles = choices.model.profiles === "roles";
  const figures = (Object.keys(RULE_CODES) as (keyof typeof RULE_CODES)[]).map((rule) => [
    `${RULE_CODES[rule]} ${guide.rules[rule]}`,
    rule === "arrangement" && roles ? ROLES : DEFAULT_RULES[rule],
  ]);
  const bands = guide.bands.map((label, index) => [
    `${BAND_CODES[index] ?? ""} ${label}`,
    DEFAULT_RULES.bands[index]?.cut ?? 0,
  ]);
  const words = (Object.keys(WORD_CODES) as (keyof typeof WORD_CODES)[]).map((word) => [
    `${WORD_CODES[word]} ${guide.wordLabels[word]}`,
    word === "grade" && roles ? guide.bestRole : guide.words[word],
  ]);
  const blockRows = blocks.map(({ name, weight }, index) => [`${BLOCK_CODES[index] ?? ""} ${name}`, weight]);
  return [...figures, ...bands, ...words, ...blockRows];
}
