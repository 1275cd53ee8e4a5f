import { readRaters } from "../../../src/core/tables/raters";
import { viewTable } from "../../../src/core/tables/table-view";

describe("the rows of rater groups", () => {
  it("are those with a name; the first of a group counts, and what was typed is kept", () => {
    const view = viewTable("raters", [
      ["A1", "A2", "A3"],
      ["Self", 10, 1],
      [" ", 5, 1],
      [{ error: "#REF!" }, 5, 1],
      ["自评", -20, "–"],
      ["Mentors", "３０", 0.5],
    ]);
    expect(readRaters(view)).toEqual([
      { row: 1, name: "Self", key: "self", weight: 10, minimum: 1, again: false },
      { row: 4, name: "自评", key: "self", weight: -20, minimum: null, again: true },
      { row: 5, name: "Mentors", key: "mentors", weight: 30, minimum: 0.5, again: false },
    ]);
  });
});
