/**
 * Formula text for the position of a table's column, found by the code at the start of its header however it was
 * renamed or moved. Fixed columns have one digit after the letter, so no other column's code begins with theirs.
 *
 * @example columnPosition("CompetencyPeople", "P1") // 'MATCH("P1*",CompetencyPeople[#Headers],0)'
 */
export function columnPosition(table: string, code: string): string {
  return `MATCH("${code}*",${table}[#Headers],0)`;
}

/**
 * The same for an item's column. Item codes can begin one another (C01 and C011), so a space or the end must follow.
 *
 * @example itemPosition("CompetencyRatings", "C01")
 */
export function itemPosition(table: string, code: string): string {
  return `IFERROR(MATCH("${code} *",${table}[#Headers],0),MATCH("${code}",${table}[#Headers],0))`;
}

/**
 * Formula text for a whole column of a table, found by its code.
 *
 * @example tableColumn("CompetencyProfile", "F3") // 'INDEX(CompetencyProfile,0,MATCH("F3*",CompetencyProfile[#Headers],0))'
 */
export function tableColumn(table: string, code: string): string {
  return `INDEX(${table},0,${columnPosition(table, code)})`;
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
 * Formula text for a figure rounded half away from zero on its decimal value (rule C9). The inner rounding takes away
 * what binary arithmetic adds: 59.95 may be held as 59.9499999….
 *
 * @example exactly("A1/B1", "1") // "ROUND(ROUND(A1/B1,9),1)"
 */
export function exactly(figure: string, decimals: string): string {
  return `ROUND(ROUND(${figure},9),${decimals})`;
}
