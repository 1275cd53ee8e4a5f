import { areaAddress, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { resultBody, resultHeaderAddress, teamTables } from "../results";
import { exactly } from "../../formulas/table-formulas";
import type { CellContent } from "../workbook-plan";
import { scorecardNeeds } from "./helper-columns";
import type { HelperRow } from "./helper-row";

/** Item, category, weight, required and actual level, gap and status: from the add-in's function, or looked up. */
export function sourceCells(row: HelperRow): CellContent[] {
  const { context, scalars, number } = row;
  if (context.choices.formulas === "native") return lookedUp(row).map(formulaCell);
  const spill = `=COMPETENCY.SCORECARD(${scalars.personCode},${teamTables(context)})`;
  return [number === 1 ? { formula: spill, kind: "spill" } : null, ...Array.from({ length: 6 }, () => null)];
}

function lookedUp({ context, layout, scalars, of, ofProfile, item, code, items, level, number }: HelperRow): string[] {
  const { names } = context;
  const needs = scorecardNeeds(context);
  const { levelDecimals, tolerance } = scalars.rules.figure;
  const results = onSheet(names.sheets.results, areaAddress(resultBody(context)));
  const header = onSheet(names.sheets.results, resultHeaderAddress(context));
  const common = `IFERROR(MAX(0,${ofProfile(scalars.profileColumn("F3"))}+0),0)`;
  const ofRole = `IFERROR(MAX(0,${ofProfile(scalars.weightColumn)}+0),0)`;
  // Roles weigh items; the share of a part within its item is the same in all.
  const commonWeight = needs.parts ? `OR(${scalars.weightColumn}=0,${of("own")}=0)` : `${scalars.weightColumn}=0`;
  const scales = needs.parts && needs.fulfilment;
  const unlessScaled = (formula: string, scaled: string): string =>
    scales ? `IF(${of("scored")}=2,${scaled},${formula})` : formula;
  const { range } = layout;
  /** How many scales of the item that the grade asks for are such. */
  const scalesThat = (are: string): string =>
    `SUMPRODUCT((${range("partOf")}=${of("code")})*ISNUMBER(${range("required")})${are})`;
  const weakest = (): string => {
    const gap = range("gap");
    const below = (level: string): string => scalesThat(`*ISNUMBER(${gap})*(${gap}<${level})`);
    const unknown = `OR(${scalesThat("")}=0,${scalesThat(`*(1-ISNUMBER(${gap}))`)}>0)`;
    return `IF(${unknown},"",IF(${below(`-${tolerance}`)}>0,-1,IF(${below("0")}>0,0,1)))`;
  };
  return [
    `IF(${scalars.personRow}=0,"",IFERROR(TRIM(INDEX(${items},${number})),""))`,
    `IF(${item}="","",TRIM(${ofProfile(scalars.profileColumn("F2"))}))`,
    `IF(${item}="","",${needs.weights ? `IF(${commonWeight},${common},${ofRole})` : common})`,
    `IF(OR(${item}="",${scalars.gradeColumn}=0),"–",${level(ofProfile(scalars.gradeColumn), '"–"')})`,
    `IF(OR(${item}="",${scalars.resultRow}=0),"",IFERROR(INDEX(${results},${scalars.resultRow},MATCH(${code}&" *",${header},0)),""))`,
    unlessScaled(
      `IF(COUNT(${of("required")},${of("actual")})=2,${exactly(`${of("actual")}-${of("required")}`, levelDecimals)},"")`,
      '""',
    ),
    unlessScaled(
      `IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>=0,1,IF(${of("gap")}>=-${tolerance},0,-1)),"")`,
      scales ? weakest() : "",
    ),
  ];
}
