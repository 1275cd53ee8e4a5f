import { literal } from "../../formulas/formula-text";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress } from "../../formulas/address";
import { countsAsZero, profileSums } from "../../formulas/band-formulas";
import { BODY, CENTERED, COLORS, GAP_FORMAT, HEADER, LEVEL_FORMAT, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { guardedResults } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import { aimedAt } from "./aimed-at";
import { scorecardNeeds } from "./helper-columns";
import { itemName } from "./item-name";
import { PAGE, PAGE_WIDTHS, type ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";

/** Levels have two decimals, per cents and scores one. */
const LEVEL_OR_PERCENT_FORMAT = "[>=10]0.0;0.00";

/** Every item in the order of the profile: what is required, what is there, and what it weighs. */
export function itemTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, blocks } = context;
  const { table } = texts.scorecard;
  const { cell, first, count, header, total } = layout;
  const words = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    table.weightedActual, table.weightedCounted, table.weightedRequired, table.loss,
  ]; // prettier-ignore
  const shown = (address: string): CellFormula => formulaCell(`IFERROR(${guardedResults(address)},"")`);
  const rows = Array.from({ length: count }, (_, index): CellContent[] => {
    const row = first + index;
    const status = cell("status", row);
    return [
      formulaCell(itemName(context, layout, row)),
      shown(cell("categoryName", row)),
      shown(cell("weight", row)),
      shown(cell("required", row)),
      shown(cell("actual", row)),
      shown(cell("gap", row)),
      formulaCell(
        `IFERROR(IF(ISNUMBER(${status}),IF(${status}>0,${literal(texts.status.met)},IF(${status}<0,${literal(texts.status.short)},${literal(texts.status.near)})),""),"")`,
      ),
      ...weighted(context, layout, scalars, row),
      formulaCell(`IFERROR(IF(${cell("loss", row)}>0,${cell("loss", row)},""),"")`),
    ];
  });
  const area = draft.put(header, 0, [words, ...rows]);
  draft.put(total, 0, [blocks.length > 0 ? [texts.scorecard.blocksApart] : totals(context, layout, scalars)]);
  draft.style({ ...area, rows: 1 }, { ...HEADER, size: 10 });
  draft.height(header, 32);
  const { fulfilment } = scorecardNeeds(context);
  const body = { ...area, row: first, rows: count + 1 };
  draft.style(body, { ...BODY, size: 10 });
  draft.style({ ...body, column: PAGE.weight, columns: PAGE_WIDTHS.length - PAGE.weight }, CENTERED);
  draft.style(
    { ...body, column: PAGE.actual, columns: 1 },
    { numberFormat: fulfilment ? LEVEL_OR_PERCENT_FORMAT : LEVEL_FORMAT, bold: true },
  );
  draft.style({ ...body, column: PAGE.gap, columns: 1 }, { numberFormat: GAP_FORMAT });
  const sums = blocks.length === 0 && fulfilment ? PERCENT_FORMAT : LEVEL_FORMAT;
  draft.style({ ...body, column: PAGE.weightedActual, columns: 4 }, { numberFormat: sums });
  draft.style({ ...body, row: total, rows: 1 }, { bold: true, fill: COLORS.brandTint });
  if (blocks.length > 0) {
    draft.merge({ ...body, row: total, rows: 1 });
    draft.style({ ...body, row: total, rows: 1 }, { horizontal: "left" });
  }
  for (let row = first; row <= total; row += 1) draft.height(row, layout.lineHeight);
  statusColors(draft, layout);
  partRows(draft, context, layout);
}

/** Weighted levels, or fulfilment where that is what counts; of what is not rated 0 where the rules say so. */
function weighted(
  context: TemplateContext,
  { cell }: ScorecardLayout,
  { rules }: ScorecardScalars,
  row: number,
): CellFormula[] {
  const { parts, fulfilment } = scorecardNeeds(context);
  const weight = cell("weightNumber", row);
  const required = cell(fulfilment ? "countedRequired" : "requiredNumber", row);
  const actual = cell(fulfilment ? "counted" : "actual", row);
  const known = `(ISNUMBER(${actual})+(${countsAsZero(rules)})>0)`;
  const counts = fulfilment
    ? `ISNUMBER(${required})*${known}=1`
    : `(${required}>0)*${known}${parts ? `*${cell("own", row)}` : ""}=1`;
  const level = `N(${actual})`;
  return [`${weight}*${level}`, `${weight}*MIN(${required},${level})`, `${weight}*${required}`].map((figure) =>
    formulaCell(`IFERROR(IF(${counts},${figure},""),"")`),
  );
}

function totals(context: TemplateContext, layout: ScorecardLayout, { rules }: ScorecardScalars): CellContent[] {
  const { first, count } = layout;
  const sum = (column: number): CellFormula =>
    formulaCell(`SUM(${areaAddress({ row: first, column, rows: count, columns: 1 }, "none")})`);
  const { levels, percents } = aimedAt(context, layout);
  return [
    context.texts.scorecard.table.total,
    null,
    formulaCell(`IFERROR(${profileSums(percents?.items ?? levels, rules).summed},"")`),
    null,
    null,
    null,
    null,
    sum(PAGE.weightedActual),
    sum(PAGE.weightedCounted),
    sum(PAGE.weightedRequired),
    sum(PAGE.loss),
  ];
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

/** Items stand out from their scales and parts, wherever these are moved in the profile. */
function partRows(draft: SheetDraft, context: TemplateContext, { first, count, cell }: ScorecardLayout): void {
  if (!scorecardNeeds(context).parts) return;
  const area = { row: first, column: PAGE.item, rows: count, columns: PAGE_WIDTHS.length };
  draft.highlight({ area: { ...area, columns: 1 }, formula: `=${cell("own", first)}=1`, style: { bold: true } });
  const part = `=(LEN(${cell("partOf", first)})>0)*(${cell("own", first)}=0)`;
  draft.highlight({ area: { ...area, columns: 4 }, formula: part, style: { color: COLORS.quiet } });
}
