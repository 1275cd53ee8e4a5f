import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, HEADER, INPUT, LONG_TEXT, SECTION } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { Area } from "../workbook-plan";
import type { Use } from "../../model/competency-model";
import { HINT_ROWS, PAGE_WIDTHS, type UseLayout } from "./use-layout";

/** Share of the match in the appraisal, in per cent, until somebody changes it. */
const SHARE = 30;
/** People who should meet a requirement, so that a team does not depend on one. */
const COVERED_BY = 2;
const VALUE_COLUMN = 3;
const HINTS_COLUMN = 5;
const HINT_COLUMNS = 3;
const USE_COLUMNS = 2;

/** Cells that the formulas of the sheet read. */
export interface UseSettings {
  readonly share: string;
  readonly coveredBy: string;
  /** Labels of the bands and the hints beside them, of equal height. */
  readonly bands: string;
  readonly hints: string;
  readonly unlocked: readonly Area[];
}

/** What the results are used for, as the model says. */
export function usesTable(draft: SheetDraft, { texts, local }: TemplateContext, uses: readonly Use[]): void {
  const row = HEADER_ROW - 1;
  draft.put(row, 0, [[texts.uses.usesTitle]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, SECTION);
  draft.height(row, 24);
  const rest = PAGE_WIDTHS.length - USE_COLUMNS;
  const lines = [[texts.uses.use, texts.uses.gives], ...uses.map(({ name, gives }) => [local(name), local(gives)])];
  lines.forEach(([name = "", gives = ""], index) => {
    const at = row + 1 + index;
    draft.put(at, 0, [[name, null, gives]]);
    draft.merge({ row: at, column: 0, rows: 1, columns: USE_COLUMNS });
    draft.merge({ row: at, column: USE_COLUMNS, rows: 1, columns: rest });
    const width = PAGE_WIDTHS.slice(USE_COLUMNS).reduce((sum, one) => sum + one, 0);
    draft.height(at, rowHeight([{ text: gives, width }]));
  });
  const area = { row: row + 1, column: 0, rows: lines.length, columns: PAGE_WIDTHS.length };
  draft.style(area, { ...LONG_TEXT, vertical: "center" });
  draft.style({ ...area, rows: 1 }, HEADER);
}

/** The share of the match in the appraisal, how many should cover a requirement, and what each band hints at for pay. */
export function useSettings(
  draft: SheetDraft,
  { texts }: TemplateContext,
  { settings: row }: UseLayout,
  rules: RuleCells,
): UseSettings {
  const words = texts.uses;
  const values = { row: row + 1, column: VALUE_COLUMN, rows: 2, columns: 1 };
  draft.put(row, 0, [[words.settings], [words.share, null, null, SHARE], [words.coveredBy, null, null, COVERED_BY]]);
  for (const line of [row + 1, row + 2]) draft.merge({ row: line, column: 0, rows: 1, columns: VALUE_COLUMN });
  draft.style({ ...values, column: 0, columns: VALUE_COLUMN }, BODY);
  draft.style(values, { ...INPUT, ...CENTERED });
  draft.validate({
    area: { ...values, rows: 1 },
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    alert: { style: "stop", title: words.shareAlert.title, text: words.shareAlert.sentence },
  });
  draft.validate({ area: { ...values, row: row + 2, rows: 1 }, rule: { type: "whole", minimum: 1, maximum: 1000 } });
  const bands = { row: row + 2, column: HINTS_COLUMN, rows: HINT_ROWS, columns: 1 };
  const hints = { ...bands, column: HINTS_COLUMN + 1 };
  draft.put(row, HINTS_COLUMN, [
    [words.hintsTitle],
    [words.hintsHeader.band, words.hintsHeader.hint],
    ...Array.from({ length: HINT_ROWS }, (_, band) => [
      formulaCell(`INDEX(${rules.labels},${band + 1})&""`),
      words.hints[band] ?? null,
    ]),
  ]);
  const table = { ...bands, row: row + 1, rows: HINT_ROWS + 1, columns: HINT_COLUMNS };
  draft.style(table, BODY);
  draft.style({ ...hints, columns: HINT_COLUMNS - 1 }, INPUT);
  draft.style({ ...table, rows: 1 }, HEADER);
  for (let line = table.row; line < table.row + table.rows; line += 1) {
    draft.merge({ row: line, column: HINTS_COLUMN + 1, rows: 1, columns: HINT_COLUMNS - 1 });
  }
  for (const column of [0, HINTS_COLUMN]) draft.style({ row, column, rows: 1, columns: 1 }, SECTION);
  draft.anchor({
    holds: { input: "useSettings" },
    area: values,
    title: { row: row + 1, column: 0, text: words.share },
  });
  draft.anchor({
    holds: { input: "payHints" },
    area: { ...hints, columns: HINT_COLUMNS - 1 },
    title: { row: row + 1, column: HINTS_COLUMN + 1, text: words.hintsHeader.hint },
  });
  return {
    share: cellAddress(row + 1, VALUE_COLUMN, "both"),
    coveredBy: cellAddress(row + 2, VALUE_COLUMN, "both"),
    bands: areaAddress(bands),
    hints: areaAddress(hints),
    unlocked: [values, { ...hints, columns: HINT_COLUMNS - 1 }],
  };
}
