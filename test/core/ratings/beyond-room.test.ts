import { beyondRoom, needsRoom } from "../../../src/core/ratings/beyond-room";
import type { SheetTable } from "../../../src/core/tables/table";

const PEOPLE: SheetTable = {
  name: "CompetencyPeople_2",
  place: { sheet: "People", row: 3, column: 1 },
  rows: [["P1 Code"], ["001"], ["002"], [null], ["004"], [""], ["006"]],
};

describe("What stands beyond the rows that are calculated", () => {
  it("is named once for each table, with the first cell and without blank rows", () => {
    expect(beyondRoom([PEOPLE], { people: 2, ratings: 10, exams: 0 })).toEqual([
      {
        code: "people-beyond-room",
        parameters: { rows: 2, room: 2 },
        severity: "error",
        place: { sheet: "People", row: 7, column: 1 },
      },
    ]);
  });

  it("is nothing where every row is taken in, or nothing limits them", () => {
    expect(beyondRoom([PEOPLE], { people: 6, ratings: 0, exams: 0 })).toEqual([]);
    expect(beyondRoom([PEOPLE], { people: Infinity, ratings: 0, exams: 0 })).toEqual([]);
  });

  it("goes away with more room, as no other issue does", () => {
    expect(needsRoom("people-beyond-room")).toBe(true);
    expect(needsRoom("rating-missing")).toBe(false);
  });
});
