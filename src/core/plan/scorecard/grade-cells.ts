import { exactly } from "../../formulas/table-formulas";
import { scorecardNeeds } from "./helper-columns";
import type { HelperRow } from "./helper-row";

/** Stands for a scale that a grade asks for and nobody rated. */
const NOT_RATED = '"?"';

/** What a row has for each grade of the profile: the required level first, the others where the model needs them. */
export function gradeCells(row: HelperRow): { readonly required: string[]; readonly others: string[] } {
  const { context, scalars, of, ofProfile, level } = row;
  const { parts, weights, fulfilment } = scorecardNeeds(context);
  const { grades } = context.choices.model;
  const nowhere = parts ? `IF(${of("own")}=1,0,"")` : "0";
  const each = (formula: (grade: number) => string): string[] => grades.map((_, grade) => formula(grade));
  return {
    required: grades.map(
      ({ code }) => `IF(${of("profileRow")}=0,0,${level(ofProfile(scalars.profileColumn(code)), nowhere)})`,
    ),
    others: [
      ...(weights ? grades.map(({ code }) => weightCell(row, code)) : []),
      ...(fulfilment
        ? [...each((grade) => fulfilmentCell(row, grade)), ...each((grade) => statusCell(row, grade))]
        : []),
      ...(fulfilment && parts
        ? [...each((grade) => shareCell(row, grade)), ...each((grade) => partStatusCell(row, grade))]
        : []),
    ],
  };
}

/** The role's own weight, where it has a column of weights. */
function weightCell({ scalars, of, ofProfile, context }: HelperRow, grade: string): string {
  const own = scalars.profileColumn(grade.replace("G", "W"));
  const weight = `IF(${own}=0,${ofProfile(scalars.profileColumn("F3"))},${ofProfile(own)})`;
  const counts = scorecardNeeds(context).parts ? `${of("own")}=1` : `${of("profileRow")}>0`;
  return `IF(${counts},IFERROR(MAX(0,${weight}+0),0),0)`;
}

/** How far the item fulfils the grade: of its scales their weighted mean, of a score the score itself. */
function fulfilmentCell({ context, layout, scalars, of, row }: HelperRow, grade: number): string {
  const { parts } = scorecardNeeds(context);
  const { range, gradeCell, gradeRange } = layout;
  const decimals = scalars.rules.figure.percentDecimals;
  const required = gradeCell("required", grade, row);
  const plain = `IF(ISNUMBER(${of("actual")}),IF(${of("scored")}=1,${of("actual")},${exactly(`100*MIN(${of("actual")},${required})/${required}`, decimals)}),"")`;
  if (!parts) return `IF(${required}>0,${plain},"")`;
  const asked = `(${range("partOf")}=${of("code")})*ISNUMBER(${gradeRange("required", grade)})`;
  const missing = `SUMPRODUCT(${asked}*(${range("weight")}>0)*(1-ISNUMBER(${range("actual")})))`;
  const weight = `SUMPRODUCT(${asked},${range("weight")})`;
  const mean = `100*SUMPRODUCT(${asked},${range("weight")},${gradeRange("share", grade)})/${weight}`;
  const scaled = `IF(${missing}>0,"",IF(${weight}>0,${exactly(mean, decimals)},""))`;
  return `IF(${of("own")}=1,IF(${required}>0,IF(${of("scored")}=2,${scaled},${plain}),""),"")`;
}

/** Where the item stands: by its gap, or where its weakest scale stands. */
function statusCell(helper: HelperRow, grade: number): string {
  const { context, layout, of, row } = helper;
  const { parts } = scorecardNeeds(context);
  const { range, gradeCell, gradeRange } = layout;
  const required = gradeCell("required", grade, row);
  const plain = `IF((${required}>0)*ISNUMBER(${of("actual")})=1,${statusOf(helper, required)},"")`;
  if (!parts) return plain;
  const scales = (status: string): string =>
    `SUMPRODUCT((${range("partOf")}=${of("code")})*(${gradeRange("partStatus", grade)}=${status}))`;
  const scaled = `IF(${required}>0,IF(${scales(NOT_RATED)}>0,"",IF(${scales("-1")}>0,-1,IF(${scales("0")}>0,0,1))),"")`;
  return `IF(${of("own")}=1,IF(${of("scored")}=2,${scaled},${plain}),"")`;
}

/** The reached share of the way from the lowest rung of a scale to the required one; not rounded. */
function shareCell({ layout, scalars, of, ofProfile, row }: HelperRow, grade: number): string {
  const required = layout.gradeCell("required", grade, row);
  const lowest = `N(${ofProfile(scalars.profileColumn("F7"))})`;
  const share = `MAX(0,MIN(${of("actual")},${required})-${lowest})/(${required}-${lowest})`;
  return `IF(AND(${of("own")}=0,COUNT(${of("actual")},${required})=2),IFERROR(${share},0),0)`;
}

function partStatusCell(helper: HelperRow, grade: number): string {
  const { layout, of, row } = helper;
  const required = layout.gradeCell("required", grade, row);
  const rated = `IF(ISNUMBER(${of("actual")}),${statusOf(helper, required)},${NOT_RATED})`;
  return `IF(AND(${of("own")}=0,ISNUMBER(${required})),${rated},"")`;
}

function statusOf({ scalars, of }: HelperRow, required: string): string {
  const { levelDecimals, tolerance } = scalars.rules.figure;
  const gap = exactly(`${of("actual")}-${required}`, levelDecimals);
  return `IF(${gap}>=0,1,IF(${gap}>=-${tolerance},0,-1))`;
}
