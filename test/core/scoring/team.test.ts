import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import { BLANK, composedTables } from "./composed-tables";

const SCALED = [
  ["C01 ACH", "", 1, null, 100, null, null, 100],
  ["C011 A", "", 60, null, 7, "C01", 0, 5],
  ["C012 B", "", 40, null, 5, "C01", 0, 3],
];

function row(tables: Parameters<typeof composedTables>, person: readonly CellValue[] = ["001", "张三", "G1"]) {
  const given = composedTables(...tables);
  return team(readAssessment({ ...given, people: [["P1", "P2", "P5"], person] }))[1]; // prettier-ignore
}

describe("the row of a person in a team", () => {
  it("has the fulfilment of items with scales against the grade aimed at, the levels of all others", () => {
    expect(row([SCALED, { C011: 4, C012: 3 }])).toEqual([
      ...["001 张三", 88, 4, 3, "", "", 88, 100, "C", "", "", 2, "1"],
    ]);
    expect(row([SCALED, { C011: 4, C012: BLANK }])?.slice(0, 4)).toEqual(["001 张三", "", 4, ""]);
  });

  it("has the levels and nothing else without a grade", () => {
    expect(row([SCALED, { C011: 4, C012: 3 }], ["001", "", null])).toEqual([
      ...["001", "", 4, 3, "", "", "", "", "–", "", "", 2, "1"],
    ]);
    expect(row([SCALED, { C011: 4, C012: 3 }], ["001", "", "G7"])?.slice(6, 9)).toEqual(["", "", "–"]);
  });

  it("says that data are too few only where the grade asks for something", () => {
    const item = (weight: number) => [["C01 A", "", weight, null, 5, null, null, 3]];
    expect(row([item(1), { C01: BLANK }])?.slice(2)).toEqual(["", "", "", 0, "–", "insufficient data", "", 0, "1"]);
    expect(row([item(1), { C01: 3 }])?.slice(1)).toEqual([3, 3, 3, 100, 100, "A", "", "专员", 1, "1"]);
  });
});
