import { codePosition } from "./code-formulas";
import { literal } from "./formula-text";
/**
 * A table as native formulas refer to it: plain ranges with room below, which mean the same in Excel, LibreOffice, WPS
 * and the workbench and cover rows that are added. (Of Table[], LibreOffice 7 takes only some forms.) Both start at the
 * table's first column, so a position in one is a position in the other.
 */
export interface TableReference {
  /** The rows below the header, such as "人员!$A$5:$E$36". */
  readonly body: string;
  /** The header row, such as "人员!$A$4:$E$4". */
  readonly header: string;
}

/**
 * Formula text for the position of a table's column, found by the code at the start of its header however it was
 * renamed or moved. Fixed columns have one digit after the letter, so no other column's code begins with theirs.
 *
 * @example columnPosition({ header: "人员!$A$4:$E$4", body: "人员!$A$5:$E$36" }, "P1") // 'MATCH("P1*",人员!$A$4:$E$4,0)'
 */
export function columnPosition({ header }: TableReference, code: string): string {
  return `MATCH(${literal(`${code}*`)},${header},0)`;
}

/** Formula text for the position of an item's column. */
export function itemPosition({ header }: TableReference, code: string): string {
  return codePosition(code, header);
}

/** Formula text for the header of a column, by its position in the table. */
export function headerAt({ header }: TableReference, position: string): string {
  return `INDEX(${header},1,${position})`;
}

/**
 * Formula text for a whole column of a table, found by its code.
 *
 * @example tableColumn({ header: "标准!$A$4:$J$4", body: "标准!$A$5:$J$32" }, "F3") // 'INDEX(标准!$A$5:$J$32,0,MATCH("F3*",标准!$A$4:$J$4,0))'
 */
export function tableColumn(table: TableReference, code: string): string {
  return `INDEX(${table.body},0,${columnPosition(table, code)})`;
}

/**
 * Formula text for where in a column a test is true, counted from its first cell: the last place, or 0.
 *
 * @param test an array of as many truths as the column has cells
 * @example lastPlace("$A$5:$A$9=B1", "$A$5:$A$9") // "SUMPRODUCT(MAX(($A$5:$A$9=B1)*(ROW($A$5:$A$9)-ROW(INDEX($A$5:$A$9,1,1))+1)))"
 */
export function lastPlace(test: string, column: string): string {
  return `SUMPRODUCT(MAX((${test})*(ROW(${column})-ROW(INDEX(${column},1,1))+1)))`;
}

/**
 * A range as custom functions must get it: Excel has passed blank cells as 0 on some platforms, and a blank rating
 * is never 0.
 *
 * @example guarded("CompetencyRatings[#All]") // 'IF(CompetencyRatings[#All]="","",CompetencyRatings[#All])'
 */
export function guarded(range: string): string {
  return `IF(${range}="","",${range})`;
}

/**
 * The same for cells that formulas fill, where a level of 0 must stay 0: its text has a length.
 *
 * @example guardedResults("$Q$11:$Q$28") // 'IF(LEN($Q$11:$Q$28)=0,"",$Q$11:$Q$28)'
 */
export function guardedResults(range: string): string {
  return `IF(LEN(${range})=0,"",${range})`;
}

/**
 * Formula text for a figure rounded half away from zero on its decimal value (rule C9). The inner rounding takes away
 * what binary arithmetic adds: 59.95 may be held as 59.9499999….
 *
 * @example exactly("A1/B1", "1") // "ROUND(ROUND(A1/B1,9),1)"
 */
export function exactly(figure: string, decimals: string): string {
  return `ROUND(ROUND(${figure},9),${decimals})`;
}
