import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { checkChanged, codes, only, put, rowOf } from "../telecom-tables";

/** What is told of the top level of an item in the template with every kind of item. */
const topIssues = (item: string, top: CellValue) =>
  only(
    checkComposed(({ profile }) => put(profile, rowOf(profile, item), "F5", top)),
    "top-level-not-a-level",
  );

describe("The top level", () => {
  it.each<[string, CellValue, string, number]>([
    ["C011", "", "C011 ACH-A Strength", 5],
    ["C012", "many", "C012 ACH-B Reach", 4],
    ["C03", 100, "C03 Teamwork", 4],
    ["C03", 10, "C03 Teamwork", 4],
    ["C02", "many", "C02 Service", 4],
    ["C04", "", "C04 Products", 100],
    ["C04", 4, "C04 Products", 100],
  ])("of %s cannot be %p, and that of the template is offered", (code, top, item, inserted) => {
    const row = 1 + ["C01", "C011", "C012", "C02", "C021", "C022", "C03", "C04"].indexOf(code);
    expect(topIssues(code, top)).toEqual([
      {
        code: "top-level-not-a-level",
        severity: "error",
        parameters: { item, value: String(top) },
        place: { sheet: "profile", row: 1 + row, column: 4 },
        correction: { value: inserted },
      },
    ]);
  });

  it.each<[string, CellValue]>([
    ["C02", ""],
    ["C02", 100],
    ["C02", 5],
    ["C03", 5],
    ["C03", "4"],
    ["C04", 100],
  ])("of %s may be %p", (item, top) => expect(topIssues(item, top)).toEqual([]));

  it("of an exam in levels may be another level, but not points", () => {
    const withTop = (top: number) => checkChanged(({ profile }) => put(profile, rowOf(profile, "C09"), "F5", top));
    expect(withTop(5)).toEqual([]);
    expect(only(withTop(100), "top-level-not-a-level")).toMatchObject([{ correction: { value: 4 } }]);
  });

  it("of an exam that has a column of ratings now is asked for without a guess: points cannot be rated", () => {
    const issues = checkComposed(({ ratings }) =>
      ratings.forEach((row, index) => row.push(index === 0 ? "C04 Products" : 3)),
    );
    const told = only(issues, "top-level-not-a-level");
    expect(told).toMatchObject([{ parameters: { item: "C04 Products", value: "100" } }]);
    expect(told[0]).not.toHaveProperty("correction");
  });

  it.each([100, 4])("of an item that was added may be %d: no template says otherwise", (top) => {
    const issues = checkComposed(({ profile }) => profile.push(["C05 Law", "Skills", 0, "", top, "", "", 1, 1]));
    expect(codes(issues)).toEqual(["item-added"]);
  });

  it("is not missed item by item where its column is gone", () => {
    const issues = checkChanged(({ profile }) => profile.forEach((row) => row.splice(4, 1)));
    expect(codes(issues)).toContain("column-gone");
    expect(codes(issues)).not.toContain("top-level-not-a-level");
  });
});

describe("A required level", () => {
  const issuesOf = (level: CellValue) =>
    checkChanged(({ profile }) => {
      profile[0]?.splice(8, 1, " G4 资深客户经理 ");
      put(profile, 1, "G4", level);
    });
  const names = { item: "C01 成就导向", grade: "G4 资深客户经理" };
  const place = { sheet: "岗位标准", row: 4, column: 8 };

  it.each(["5", 0, 2.5, "很高"])("cannot be %p, and the sentence says from where to where levels go", (level) => {
    expect(issuesOf(level)).toEqual([
      {
        code: "required-level-not-a-level",
        severity: "error",
        parameters: { ...names, value: String(level), lowest: 1, top: 4 },
        place,
      },
    ]);
  });

  it.each([
    [" 3", "warning", "3"],
    ["高级", "error", "高级"],
  ])("is offered as the number that %p means", (level, severity, value) => {
    expect(issuesOf(level)).toEqual([
      {
        code: "required-level-is-text",
        severity,
        parameters: { ...names, value, level: 3 },
        place,
        correction: { value: 3 },
      },
    ]);
  });

  it("of a scale has no names: words of the common scale mean nothing there", () => {
    const withWord = (item: string) =>
      codes(checkComposed(({ profile }) => put(profile, rowOf(profile, item), "G2", "Senior")));
    expect(withWord("C011")).toEqual(["required-level-not-a-level"]);
    expect(withWord("C03")).toEqual(["required-level-is-text"]);
  });
});
