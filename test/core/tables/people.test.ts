import { readPeople } from "../../../src/core/tables/people";
import { viewTable } from "../../../src/core/tables/table-view";

const read = (...rows: readonly (readonly (string | number | null)[])[]) =>
  readPeople(viewTable("people", [["P1 编号", "P2 姓名", "P3 部门", "P5 目标职级"], ...rows]));

describe("a row of people", () => {
  it("is a person with a code, whose zeros stay", () => {
    expect(read(["007", " 张三 ", "市场", "G2 中级"])).toEqual([
      { row: 1, code: "007", name: "张三", department: "市场", grade: "G2" },
    ]);
  });

  it("is spare where nothing is entered, and nobody yet without a code", () => {
    expect(read([null, "", " ", null], [null, "Li", null, null], [8]).map(({ row, code }) => [row, code])).toEqual([
      [2, ""],
      [3, "8"],
    ]);
  });

  it.each([
    ["G2", "G2"],
    ["G2 中级", "G2"],
    ["C02 中级", null],
    ["中级", null],
    [null, null],
    [2, null],
  ])("aims at a grade by its code: %j is %j", (cell, grade) => {
    expect(read(["1", "", "", cell])[0]?.grade).toBe(grade);
  });
});
