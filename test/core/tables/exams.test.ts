import type { CellValue } from "../../../src/core/tables/cell";
import { isSubject, readExams, sittingKey } from "../../../src/core/tables/exams";
import { viewTable } from "../../../src/core/tables/table-view";

const HEADER = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readExams(viewTable("exams", [HEADER, ...rows]));
}

const PAPER: readonly CellValue[] = ["007", "C09 Certificate", 2, 1, "Law", 50, 61, 56];

/** The paper with other cells in some columns. */
const paper = (...cells: readonly (readonly [column: number, cell: CellValue])[]): readonly CellValue[] =>
  PAPER.map((cell, column) => {
    const other = cells.find(([at]) => at === column);
    return other === undefined ? cell : other[1];
  });

describe("a row of exams", () => {
  it("is a subject of one sitting of a paper", () => {
    expect(read(PAPER)).toEqual([
      {
        row: 1,
        person: "007",
        itemText: "C09 Certificate",
        item: "C09",
        level: 2,
        attempt: "1",
        subject: "Law",
        weight: 50,
        score: 61,
        minimum: 56,
        sitting: "2 1",
      },
    ]);
  });

  it("is still to be used while it has neither person nor score", () => {
    const rows = read(["", "C09", 1, 1, "Law", 50, null], [null, "C09", 1, 1, "Law", 50, 0], ["007"]);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it.each([
    [0, 0],
    [100, 100],
    ["６０", 60],
    [-0.1, null],
    [100.1, null],
    [null, null],
    ["sick", null],
  ])("has a score from 0 to 100: %j is %j", (cell, score) => {
    expect(read(paper([6, cell]))[0]?.score).toBe(score);
  });

  it.each([
    [1, 1],
    ["3", 3],
    [0, null],
    [1.5, null],
    [null, null],
    ["II", null],
  ])("has a whole level from 1: %j is %j", (cell, level) => {
    expect(read(paper([2, cell]))[0]?.level).toBe(level);
  });

  it("belongs to the sitting with the same person, item, level and attempt, however they are typed", () => {
    const key = (...cells: readonly (readonly [column: number, cell: CellValue])[]): string => {
      const [row] = read(paper(...cells));
      return row === undefined ? "" : sittingKey(row);
    };
    const same = [key(), key([2, "２"]), key([1, "C09 证书"]), key([4, "Other"], [6, 3]), key([3, " 1 "])];
    expect(new Set(same).size).toBe(1);
    const others = [key([0, "008"]), key([1, "C10 x"]), key([2, 1]), key([3, 2]), key([2, "II"]), key([2, "III"])];
    expect(new Set([...same, ...others, key([1, "x"]), key([1, "y"])]).size).toBe(9);
  });

  it("counts as a subject only where it names person, item and level", () => {
    const rows = read(PAPER, paper([0, ""]), paper([1, "Certificate"]), paper([2, "II"]));
    expect(rows.map(isSubject)).toEqual([true, false, false, false]);
  });
});
