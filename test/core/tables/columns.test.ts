import {
  findColumns,
  gradeColumns,
  itemColumns,
  levelColumnCode,
  missingColumns,
  noteColumnCode,
  weightColumnCode,
} from "../../../src/core/tables/columns";

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

  it("of a level, and of a grade's own weights and notes, have its number", () => {
    expect([3, 0, -1].map(levelColumnCode)).toEqual(["L3", "L0", "L-1"]);
    expect([weightColumnCode("G2"), noteColumnCode("G2")]).toEqual(["W2", "N2"]);
  });
});

describe("columns without a code", () => {
  it("are found by a known name in the table that has them, and stand in the order of the sheet", () => {
    const { at, coded, named, uncoded } = findColumns(
      ["Weight (%)", "G1 Junior", "能力素质项", 7, "Hobbies", null],
      "profile",
    );
    expect([...at]).toEqual(expect.arrayContaining([["F3", 0], ["G1", 1], ["F1", 2]])); // prettier-ignore
    expect(coded.map(({ code }) => code)).toEqual(["F3", "G1", "F1"]);
    expect(named).toEqual([
      { code: "F3", header: "Weight (%)", column: 0 },
      { code: "F1", header: "能力素质项", column: 2 },
    ]);
    expect(uncoded).toEqual([3, 4, 5]);
  });

  it("are left where the table is not said, or a code has the column", () => {
    expect(findColumns(["Weight (%)"])).toMatchObject({ coded: [], named: [], duplicates: [], uncoded: [0] });
    const columns = findColumns(["Weight (%)", "F3 Points"], "profile");
    expect(columns).toMatchObject({ named: [], duplicates: [{ code: "F3", column: 0 }], uncoded: [] });
    expect(columns.at.get("F3")).toBe(1);
  });

  it("are a grade's own by its name, whatever unit stands in them", () => {
    const header = ["G1 Junior", "G2 Senior (P6)", "Weight (pts) Senior", "依据 junior", "Weight % Lead"];
    expect(findColumns(header, "profile")).toMatchObject({
      named: [
        { code: "W2", column: 2 },
        { code: "N1", column: 3 },
      ],
      uncoded: [4],
    });
    expect(findColumns(header, "people").uncoded).toEqual([2, 3, 4]);
  });
});
