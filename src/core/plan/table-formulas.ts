/** A table as formulas refer to it. */
export interface TableReference {
  /** Its rows without the header, such as "CompetencyPeople[]": LibreOffice takes the header along without the brackets. */
  readonly body: string;
  /**
   * The whole row of the sheet that holds the headers, such as "'人员'!$4:$4". Whole rows stay right when columns are
   * inserted or moved; Table[#Headers] would do in Excel but not in every LibreOffice.
   */
  readonly headerRow: string;
}

/**
 * Formula text for the position of a table's column, found by the code at the start of its header however it was
 * renamed or moved. Fixed columns have one digit after the letter, so no other column's code begins with theirs.
 *
 * @example columnPosition(people, "P1") // "MATCH(\"P1*\",'人员'!$4:$4,0)-MIN(COLUMN(CompetencyPeople[]))+1"
 */
export function columnPosition({ body, headerRow }: TableReference, code: string): string {
  return `MATCH("${code}*",${headerRow},0)-MIN(COLUMN(${body}))+1`;
}

/** The same for an item's column. Item codes can begin one another (C01 and C011), so a space or the end must follow. */
export function itemPosition({ body, headerRow }: TableReference, code: string): string {
  const found = (pattern: string): string => `MATCH("${pattern}",${headerRow},0)`;
  return `IFERROR(${found(`${code} *`)},${found(code)})-MIN(COLUMN(${body}))+1`;
}

/** Formula text for the header of a column, by its position in the table. */
export function headerAt({ body, headerRow }: TableReference, position: string): string {
  return `INDEX(${headerRow},1,${position}+MIN(COLUMN(${body}))-1)`;
}

/**
 * Formula text for a whole column of a table, found by its code.
 *
 * @example tableColumn(profile, "F3") // "INDEX(CompetencyProfile[],0,MATCH(\"F3*\",…)-MIN(COLUMN(CompetencyProfile[]))+1)"
 */
export function tableColumn(table: TableReference, code: string): string {
  return `INDEX(${table.body},0,${columnPosition(table, code)})`;
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

/**
 * Formula text for 1 where a cell says yes and 0 where it is blank or says no, as the add-in's functions read it.
 *
 * @example saysYes("D5")
 */
export function saysYes(cell: string): string {
  return `IFERROR(IF(ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|","||0|-|–|—|－|不适用|无法判断|n/a|cannot judge|no|n|false|否|不|")),0,1),0)`;
}
