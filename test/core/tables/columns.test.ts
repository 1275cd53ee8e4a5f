import { findColumns, gradeColumns, itemColumns, missingColumns } from "../../../src/core/tables/columns";

describe("the columns of a table", () => {
  const columns = findColumns([
    "备注",
    "R2 评价方",
    "C02 抗挫能力",
    "R1 Person",
    "C01 renamed by the user",
    "C02 again",
    3,
    null,
  ]);

  it("are found by code, whatever their order and names", () => {
    expect([...columns.at]).toEqual([
      ["R2", 1],
      ["C02", 2],
      ["R1", 3],
      ["C01", 4],
    ]);
  });

  it("that repeat a code are told apart from the first", () => {
    expect(columns.duplicates).toEqual([{ code: "C02", header: "C02 again", column: 5 }]);
  });

  it("without a code are the user's own", () => {
    expect(columns.uncoded).toEqual([0, 6, 7]);
  });

  it("that are missing are named in the order asked for", () => {
    expect(missingColumns(columns, ["R3", "R1", "R4"])).toEqual(["R3", "R4"]);
  });

  it("of items have two or three digits, in the order of the sheet", () => {
    expect(itemColumns(columns).map(({ code }) => code)).toEqual(["C02", "C01"]);
  });

  it("of grades are G and one digit", () => {
    const profile = findColumns(["F1 Item", "G2 中级", "G1", "G01 an item", "G3x"]);
    expect(gradeColumns(profile).map(({ code }) => code)).toEqual(["G2", "G1"]);
  });
});
