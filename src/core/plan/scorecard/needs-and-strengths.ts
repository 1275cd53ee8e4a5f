import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, GAP_FORMAT, LEVEL_FORMAT, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import type { DataLayout, ItemColumn, WorkingColumn } from "./data-layout";
import { PAGE, PAGE_WIDTHS } from "./page-places";
import type { ScorecardLayout } from "./scorecard-layout";
import { SMALL_HEADER } from "./small-header";

/** The needs beside the categories, in the order of their weighted loss, and the strengths above as one text. */
export function lists(draft: SheetDraft, context: TemplateContext, layout: ScorecardLayout, data: DataLayout): void {
  const { texts } = context;
  const words = texts.scorecard;
  const { fulfilment } = data.needs;
  const { needRows, strengths, tables } = layout;
  const need = (column: ItemColumn | WorkingColumn, place: number): CellFormula =>
    formulaCell(`IFERROR(INDEX(${data.shownRange(column)},MATCH(${place},${data.shownRange("needRank")},0)),"")`);
  draft.put(strengths, 0, [
    [words.strengths, formulaCell(`IFERROR(${data.shown("strengthText", data.items - 1)},"")`)],
  ]);
  const text = { row: strengths, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 };
  draft.merge(text);
  draft.style({ ...text, column: 0, columns: 1 }, { ...SMALL_HEADER });
  draft.style(text, { ...BODY, size: 10, wrap: true });
  draft.height(strengths, layout.strengthsHeight);
  draft.height(strengths + 1, 6);
  const rows = Array.from({ length: needRows }, (_, index): CellContent[] => [
    need("item", index + 1),
    null,
    null,
    need(fulfilment ? "fulfilment" : "gap", index + 1),
    need("loss", index + 1),
  ]);
  const gap = fulfilment ? words.fulfilment : words.table.gap;
  const area = draft.put(tables, PAGE.status, [[words.needs, null, null, gap, words.table.loss], ...rows]);
  for (const [column, text] of [
    [PAGE.status, words.needs],
    [PAGE.weightedRequired, gap],
    [PAGE.loss, words.table.loss],
  ] as const) {
    draft.anchor({
      holds: { figure: "gap" },
      area: { row: tables + 1, column, rows: needRows, columns: column === PAGE.status ? 3 : 1 },
      title: { row: tables, column, text },
      rows: { of: "item", at: PAGE.status },
    });
  }
  draft.style({ ...area, row: tables + 1, rows: needRows }, { ...BODY, size: 10 });
  draft.style(
    { ...area, column: PAGE.weightedRequired, columns: 1 },
    {
      ...CENTERED,
      numberFormat: fulfilment ? PERCENT_FORMAT : GAP_FORMAT,
    },
  );
  const losses = fulfilment && context.blocks.length === 0 ? PERCENT_FORMAT : LEVEL_FORMAT;
  draft.style({ ...area, column: PAGE.loss, columns: 1 }, { ...CENTERED, numberFormat: losses });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
  for (let line = tables; line <= tables + needRows; line += 1) {
    draft.merge({ row: line, column: PAGE.status, rows: 1, columns: 3 });
    draft.height(line, line === tables || line === layout.grades ? 30 : layout.lineHeight);
  }
}
