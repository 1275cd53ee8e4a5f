import type { ItemColumn, WorkingColumn } from "./data-layout";
import type { WorkingRow } from "./working-cells";

/** What the two charts draw: label, required and actual for the radar, label and gap for the bars. */
export function chartCells({ layout, of, item }: WorkingRow) {
  const { needs, range } = layout;
  /** Charts are made of items of their own: the k-th row holds the k-th of them. */
  const at = (column: ItemColumn | WorkingColumn): string =>
    needs.parts ? `INDEX(${range(column)},MATCH(${item + 1},${range("ownNumber")},0))` : of(column);
  const name = at("item");
  const oneLine = `SUBSTITUTE(${name}," ",CHAR(10),1)`;
  const label = `IF(${name}="","",IFERROR(REPLACE(${oneLine},FIND(" ",${oneLine},12),1,CHAR(10)),${oneLine}))`;
  const numberOr = (column: ItemColumn | WorkingColumn): string => `IF(ISNUMBER(${at(column)}),${at(column)},NA())`;
  const shortfall = (): string => `IF(ISNUMBER(${at("fulfilment")}),${at("fulfilment")}-100,NA())`;
  return {
    radarLabel: `IFERROR(${label},"")`,
    radarRequired: needs.fulfilment
      ? `IFERROR(IF(ISNUMBER(${at("required")}),100,NA()),NA())`
      : `IFERROR(${numberOr("required")},NA())`,
    radarActual: `IFERROR(${numberOr(needs.fulfilment ? "fulfilment" : "actual")},NA())`,
    gapLabel: `IFERROR(IF(${name}="","",${name}),"")`,
    gapBar: `IFERROR(${needs.fulfilment ? shortfall() : numberOr("gap")},NA())`,
  };
}
