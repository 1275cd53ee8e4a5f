import { formulaCell } from "../formula-cell";
import { areaAddress } from "../address";
import { profileSums } from "../band-formulas";
import { BODY, CENTERED, COLORS, GAP_FORMAT, HEADER, LEVEL_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { guardedResults } from "../table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import { aimedAt } from "./aimed-at";
import { LINE_HEIGHT, PAGE, PAGE_WIDTHS, type ScorecardLayout } from "./scorecard-layout";

/** Every item in the order of the profile: what is required, what is there, and what it weighs. */
export function itemTable(draft: SheetDraft, { texts }: TemplateContext, layout: ScorecardLayout): void {
  const { table } = texts.scorecard;
  const { cell, first, count, header, total } = layout;
  const words = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    table.weightedActual, table.weightedCounted, table.weightedRequired, table.loss,
  ]; // prettier-ignore
  const shown = (address: string): CellFormula => formulaCell(`IFERROR(${guardedResults(address)},"")`);
  const rows = Array.from({ length: count }, (_, index): CellContent[] => {
    const row = first + index;
    const required = cell("requiredNumber", row);
    const actual = cell("actual", row);
    const weight = cell("weightNumber", row);
    const rated = (figure: string): CellFormula =>
      formulaCell(`IFERROR(IF((${required}>0)*ISNUMBER(${actual})=1,${figure},""),"")`);
    const status = cell("status", row);
    return [
      shown(cell("itemName", row)),
      shown(cell("categoryName", row)),
      shown(cell("weight", row)),
      shown(cell("required", row)),
      shown(actual),
      shown(cell("gap", row)),
      formulaCell(
        `IFERROR(IF(ISNUMBER(${status}),IF(${status}>0,"${texts.status.met}",IF(${status}<0,"${texts.status.short}","${texts.status.near}")),""),"")`,
      ),
      rated(`${weight}*${actual}`),
      rated(`${weight}*MIN(${required},${actual})`),
      rated(`${weight}*${required}`),
      formulaCell(`IFERROR(IF(${cell("loss", row)}>0,${cell("loss", row)},""),"")`),
    ];
  });
  const sum = (column: number): CellFormula =>
    formulaCell(`SUM(${areaAddress({ row: first, column, rows: count, columns: 1 }, "none")})`);
  const area = draft.put(header, 0, [words, ...rows]);
  const totals = profileSums(aimedAt(layout));
  draft.put(total, 0, [
    [
      table.total,
      null,
      formulaCell(`IFERROR(${totals.rated},"")`),
      null,
      null,
      null,
      null,
      sum(PAGE.weightedActual),
      sum(PAGE.weightedCounted),
      sum(PAGE.weightedRequired),
      sum(PAGE.loss),
    ],
  ]);
  draft.style({ ...area, rows: 1 }, { ...HEADER, size: 10 });
  draft.height(header, 32);
  const body = { ...area, row: first, rows: count + 1 };
  draft.style(body, { ...BODY, size: 10 });
  draft.style({ ...body, column: PAGE.weight, columns: PAGE_WIDTHS.length - PAGE.weight }, CENTERED);
  draft.style({ ...body, column: PAGE.actual, columns: 1 }, { numberFormat: LEVEL_FORMAT, bold: true });
  draft.style({ ...body, column: PAGE.gap, columns: 1 }, { numberFormat: GAP_FORMAT });
  draft.style({ ...body, column: PAGE.weightedActual, columns: 4 }, { numberFormat: LEVEL_FORMAT });
  draft.style({ ...body, row: total, rows: 1 }, { bold: true, fill: COLORS.brandTint });
  for (let row = first; row <= total; row += 1) draft.height(row, LINE_HEIGHT);
  statusColors(draft, layout);
}

function statusColors(draft: SheetDraft, { first, count, cell }: ScorecardLayout): void {
  const area = { row: first, column: PAGE.gap, rows: count, columns: 2 };
  const status = cell("status", first);
  const rule = (value: number, color: string, fill: string): void =>
    draft.highlight({ area, formula: `=AND(ISNUMBER(${status}),N(${status})=${value})`, style: { color, fill } });
  rule(1, COLORS.met, COLORS.metTint);
  rule(0, COLORS.near, COLORS.nearTint);
  rule(-1, COLORS.short, COLORS.shortTint);
}
