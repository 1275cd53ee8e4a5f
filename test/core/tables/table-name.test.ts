import { kindOfTable, tableSuffix } from "../../../src/core/tables/table-name";

describe("the name of a table", () => {
  it.each([
    ["CompetencyRatings", "", "ratings"],
    ["CompetencyRatings_2", "_2", "ratings"],
    ["competencyprofile_12", "_12", "profile"],
    ["CompetencyRatings_2_b", "", null],
    ["CompetencyRatings_b", "", null],
    ["Budget_3", "_3", null],
    ["", "", null],
  ])("tells the template and the kind: %j", (name, suffix, kind) => {
    expect(tableSuffix(name)).toBe(suffix);
    expect(kindOfTable(name)).toBe(kind);
  });
});
