import { examSittings } from "../../../src/core/ratings/exam-sittings";
import type { CellValue } from "../../../src/core/tables/cell";
import { readExams } from "../../../src/core/tables/exams";
import { viewTable } from "../../../src/core/tables/table-view";

const HEADER = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"];

/** The sittings of C09 by person 007; a row is person, item, level, attempt, subject, weight, score and minimum. */
const sittings = (...rows: readonly (readonly CellValue[])[]) =>
  examSittings(readExams(viewTable("exams", [HEADER, ...rows])), 1)("007", "C09");

const HALF = ["007", "C09", 2, 1, "a", 50, 80, ""];

describe("Sittings of a paper", () => {
  it("take the subjects of one level and attempt together, and keep others apart", () => {
    expect(
      sittings(
        HALF,
        ["007", "C09", 2, 1, "b", 50, 65.5, ""],
        ["007", "C09", 2, 2, "a", 50, 90, ""],
        ["007", "C09 x", 3, 1, "a", 50, 40, ""],
        ["007", "C10", 2, 1, "c", 50, 10, ""],
        ["008", "C09", 2, 1, "c", 50, 10, ""],
      ),
    ).toEqual([
      { level: 2, score: 72.8, belowMinimum: false },
      { level: 2, score: 90, belowMinimum: false },
      { level: 3, score: 40, belowMinimum: false },
    ]);
  });

  it.each<[string, CellValue[]]>([
    ["whose level is none", ["007", "C09", "easy", 1, "b", 50, 10, ""]],
    ["without a person", ["", "C09", 2, 1, "b", 50, 10, ""]],
    ["without an item", ["007", "", 2, 1, "b", 50, 10, ""]],
    ["with a weight below 0", ["007", "C09", 2, 1, "b", -50, 10, 60]],
    ["without weight", ["007", "C09", 2, 1, "b", "", 10, ""]],
  ])("leave out a row %s", (_, row) => {
    expect(sittings(HALF, row)).toEqual([{ level: 2, score: 80, belowMinimum: false }]);
    expect(sittings(["007", "C09", 2, 9, "b", 50, 60, ""], row)[0]?.score).toBe(60);
  });

  it.each<[string, CellValue[], boolean, number | null]>([
    ["a score below it", [50, 59.5, 60], true, 69.8],
    ["a score that equals it", [50, 60, 60], false, 70],
    ["a score below it in a subject without weight", [0, 59, 60], true, 80],
    ["a score below it where the weight is blank", ["", 59, 60], true, 80],
    ["no score yet", [50, "", 60], false, null],
    ["no minimum", [50, 0, ""], false, 40],
  ])("are not passed below a minimum: %s", (_, [weight = null, score = null, minimum = null], belowMinimum, mean) => {
    expect(sittings(HALF, ["007", "C09", 2, 1, "b", weight, score, minimum])).toEqual([
      { level: 2, score: mean, belowMinimum },
    ]);
  });

  it("are none where nothing was sat", () => {
    expect(sittings()).toEqual([]);
    expect(sittings(["", "C09", "", "", "", "", 70, ""])).toEqual([]);
  });
});
