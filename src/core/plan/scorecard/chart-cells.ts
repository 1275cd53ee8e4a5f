import { scorecardNeeds } from "./helper-columns";
import type { HelperRow } from "./helper-row";

/** What the two charts draw: label, required and actual for the radar, label and gap for the bars. */
export function chartCells({ context, layout, of, number }: HelperRow): string[] {
  const { parts, fulfilment } = scorecardNeeds(context);
  const { range } = layout;
  /** Charts are made of items of their own: the k-th row holds the k-th of them. */
  const at = (column: Parameters<typeof of>[0]): string =>
    parts ? `INDEX(${range(column)},MATCH(${number},${range("ownNumber")},0))` : of(column);
  const name = at("itemName");
  const oneLine = `SUBSTITUTE(${name}," ",CHAR(10),1)`;
  const label = `IF(${name}="","",IFERROR(REPLACE(${oneLine},FIND(" ",${oneLine},12),1,CHAR(10)),${oneLine}))`;
  const numberOr = (column: Parameters<typeof of>[0]): string => `IF(ISNUMBER(${at(column)}),${at(column)},NA())`;
  const guarded = (formula: string, otherwise: string): string =>
    parts ? `IFERROR(${formula},${otherwise})` : formula;
  return [
    guarded(label, '""'),
    guarded(fulfilment ? `IF(${at("requiredNumber")}>0,100,NA())` : numberOr("required"), "NA()"),
    guarded(numberOr(fulfilment ? "fulfilment" : "actual"), "NA()"),
    guarded(`IF(${name}="","",${name})`, '""'),
    guarded(fulfilment ? `IF(ISNUMBER(${at("fulfilment")}),${at("fulfilment")}-100,NA())` : numberOr("gap"), "NA()"),
  ];
}
