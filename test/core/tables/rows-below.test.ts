import type { CellValue } from "../../../src/core/tables/cell";
import { rowsBelow } from "../../../src/core/tables/rows-below";

const HEADER = ["备注", "P1 编号", "P2 姓名"];
const below = (
  name: string,
  rows: readonly (readonly CellValue[])[] | undefined,
  header: readonly CellValue[] = HEADER,
) =>
  rowsBelow({
    name,
    place: { sheet: "People", row: 3, column: 0 },
    rows: [header],
    ...(rows === undefined ? {} : { below: rows }),
  });

describe("rows under a table of people, ratings or exams", () => {
  it("are told from the first to the last that say whom they are about", () => {
    const rows = [["note", null, null], [null, "", "Li"], [null, "007", "Wang"], [], [null, 8, null], [null, " ", "x"]]; // prettier-ignore
    expect(below("CompetencyPeople", rows)).toEqual({ first: 2, last: 4, count: 2 });
    expect(below("CompetencyPeople_2", rows.slice(2, 3))).toEqual({ first: 0, last: 0, count: 1 });
  });

  it("are found by the person of a rating or an exam", () => {
    expect(below("CompetencyRatings", [["007"]], ["R1 Person"])).toEqual({ first: 0, last: 0, count: 1 });
    expect(below("CompetencyExams", [["007"]], ["E1 Person"])).toEqual({ first: 0, last: 0, count: 1 });
    expect(below("CompetencyPeople", [["007"]], ["Code"])).toEqual({ first: 0, last: 0, count: 1 });
  });

  it("are found by levels too where nobody wrote whom they are about", () => {
    const header = ["R1 Person", "R3 Rater", "C01 Drive", "C02 Care"];
    const rows = [[null, null, "x", 3], [null, "Average", 2.75, 3], [null, null, 48, 46], ["", "", "abc", null], [null, 7.5, 0, 4]]; // prettier-ignore
    expect(below("CompetencyRatings", rows, header)).toEqual({ first: 0, last: 4, count: 2 });
    expect(below("CompetencyRatings", rows.slice(1, 4), header)).toBeNull();
  });

  it.each<[string, Parameters<typeof below>]>([
    ["there are none", ["CompetencyPeople", []]],
    ["they were not read", ["CompetencyPeople", undefined]],
    ["only notes stand there", ["CompetencyPeople", [["note", null, "Li"]]]],
    ["the table has no column of people", ["CompetencyPeople", [["007", "007"]], ["备注"]]],
    ["no rows are added to the table", ["CompetencyProfile", [["x", "007"]]]],
    ["the table is the user's own", ["Budget", [["x", "007"]]]],
  ])("are none where %s", (_, given) => {
    expect(below(...given)).toBeNull();
  });
});
