import { cellAddress } from "../../formulas/address";
import { exactly } from "../../formulas/table-formulas";
import { scorecardNeeds } from "./helper-columns";
import type { HelperRow } from "./helper-row";

/**
 * Which rows are items of their own, and what counts for each of them: its level, or, as soon as one of the items summed
 * with it is scored by fulfilment, its own fulfilment against 100 (C12).
 */
export function countedCells(row: HelperRow): string[] {
  const { parts, fulfilment } = scorecardNeeds(row.context);
  return [...(parts ? partCells(row) : []), ...(fulfilment ? fulfilmentCells(row) : [])];
}

function partCells({ layout, scalars, of, ofProfile, item, code }: HelperRow): string[] {
  const { column, first, range } = layout;
  const isPart = `AND(LEN(${of("partOf")})>0,${of("partOf")}<>${of("code")},COUNTIF(${range("code")},${of("partOf")})>0)`;
  return [
    `IF(${item}="","",${code})`,
    `IF(${of("profileRow")}=0,"",IFERROR(TRIM(${ofProfile(scalars.profileColumn("F6"))}),""))`,
    `IF(${of("profileRow")}=0,0,IF(${isPart},0,1))`,
    `IF(${of("own")}=1,SUM(${cellAddress(first, column("own"), "both")}:${of("own")}),"")`,
  ];
}

function fulfilmentCells({ context, layout, scalars, of, ofProfile }: HelperRow): string[] {
  const { parts } = scorecardNeeds(context);
  const { range } = layout;
  const own = parts ? `${of("own")}=1` : `${of("profileRow")}>0`;
  const full = `${ofProfile(scalars.profileColumn("F5"))}=100`;
  const scaled = parts ? `1+(COUNTIF(${range("partOf")},${of("code")})>0)` : "1";
  const block = context.blocks.length > 0 ? `(${range("categoryName")}=${of("categoryName")})*` : "";
  const rated = `AND(${own},COUNT(${of("required")},${of("actual")})=2)`;
  const reached = `100*MIN(${of("actual")},${of("required")})/${of("required")}`;
  return [
    `IF(${own},IF(${full},${scaled},0),0)`,
    `IF(${rated},IF(${of("scored")}>0,${of("actual")},${exactly(reached, scalars.rules.figure.percentDecimals)}),"")`,
    `IF(SUMPRODUCT(${block}(${range("requiredNumber")}>0)*${range("scored")})>0,1,0)`,
    `IF(${rated},IF(${of("inPercent")}=1,${of("fulfilment")},${of("actual")}),"")`,
    `IF(AND(${own},${of("requiredNumber")}>0),IF(${of("inPercent")}=1,100,${of("required")}),"")`,
  ];
}
