import type { AssessmentTables } from "../../../src/core/tables/table";
import type { CellValue } from "../../../src/core/tables/cell";

type Row = readonly CellValue[];

/** Tables with one person, one superior and the rows of a profile given by the test. */
export function composedTables(
  profile: readonly Row[],
  ratings: Readonly<Record<string, number>>,
  scores: readonly Row[] = [],
  rules: readonly Row[] = [],
): AssessmentTables {
  return {
    people: [
      ["P1", "P2", "P5"],
      ["001", "张三", "G1 专员"],
    ],
    ratings: [
      ["R1", "R2", ...Object.keys(ratings)],
      ["001", "上级", ...Object.values(ratings).map((level) => (Number.isNaN(level) ? null : level))],
    ],
    profile: [["F1", "F2", "F3", "F4", "F5", "F6", "F7", "G1 专员"], ...profile],
    raters: [
      ["A1", "A2", "A3"],
      ["上级", 100, 1],
    ],
    exams: [["E1", "E2", "E3", "E4", "E6", "E7", "E8"], ...scores],
    rules: [["S1", "S2"], ...rules],
  };
}

/** A blank cell of the ratings whose column is there. */
export const BLANK = Number.NaN;
