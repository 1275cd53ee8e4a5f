import type { CellValue } from "./cell";

/**
 * The tables that a template puts into the workbook, by their fixed names. A second template in the same
 * workbook adds _2 to each name, a third _3. The names are promises: workbooks in the field depend on them.
 */
export const TABLE_NAMES = {
  model: "CompetencyModel",
  profile: "CompetencyProfile",
  raters: "CompetencyRaters",
  people: "CompetencyPeople",
  ratings: "CompetencyRatings",
  exams: "CompetencyExams",
  rules: "CompetencyRules",
  results: "CompetencyResults",
  indicators: "CompetencyIndicators",
  gates: "CompetencyGates",
  certificates: "CompetencyCertificates",
  syllabus: "CompetencySyllabus",
} as const;

export type TableKind = keyof typeof TABLE_NAMES;

/** A cell of the workbook: sheet name and zero-based position. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A table as read back: header row first; `place` is the position of the header's first cell. */
export interface SheetTable {
  readonly name: string;
  readonly place: Place;
  readonly rows: readonly (readonly CellValue[])[];
  /** What stands under it in its columns and does not belong to it; absent where it was not read. */
  readonly below?: readonly (readonly CellValue[])[];
}

/** A table as it was read or passed: rows of cells, the header first. */
export type TableCells = readonly (readonly CellValue[])[];

/** The tables of a template, whole with their headers. */
export interface AssessmentTables {
  readonly people: TableCells;
  readonly ratings: TableCells;
  readonly profile: TableCells;
  readonly raters: TableCells;
  /** Absent where the model has no exam items. */
  readonly exams?: TableCells;
  /** Absent: rule set version 1. */
  readonly rules?: TableCells;
}
