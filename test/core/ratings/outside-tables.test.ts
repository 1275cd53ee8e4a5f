import { outsideTables } from "../../../src/core/ratings/outside-tables";
import type { SheetTable } from "../../../src/core/tables/table";

const PEOPLE: SheetTable = {
  name: "CompetencyPeople_2",
  place: { sheet: "People", row: 3, column: 1 },
  rows: [["P2 Name", "P1 Code"], ["Li", "001"]],
  below: [["", ""], ["Wang", "002"], ["a note", " "], ["Zhao", 3]],
}; // prettier-ignore

describe("What was typed under the tables", () => {
  it("is named once for each table, with its first row and how many rows say whom they are about", () => {
    const exams = { ...PEOPLE, name: "CompetencyExams", rows: [["E1 Person"]], below: [["007"]] };
    expect(outsideTables([PEOPLE, exams])).toEqual([
      {
        code: "rows-outside-table",
        parameters: { table: "people", rows: 2 },
        severity: "error",
        place: { sheet: "People", row: 6, column: 1 },
      },
      {
        code: "rows-outside-table",
        parameters: { table: "exams", rows: 1 },
        severity: "error",
        place: { sheet: "People", row: 4, column: 1 },
      },
    ]);
  });

  it.each<[string, SheetTable]>([
    ["nothing stands there", { ...PEOPLE, below: [] }],
    ["the sheet below was not read", { name: PEOPLE.name, place: PEOPLE.place, rows: PEOPLE.rows }],
    ["only a note stands there", { ...PEOPLE, below: [["see the list of 2025", ""]] }],
    ["nobody adds rows to the table", { ...PEOPLE, name: "CompetencyRaters", rows: [["A1 Group"]], below: [["Mentor"]] }],
    ["the table is none of ours", { ...PEOPLE, name: "Table1" }],
  ])("is no issue where %s", (_, table) => expect(outsideTables([table])).toEqual([])); // prettier-ignore
});
