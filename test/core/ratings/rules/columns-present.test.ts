import { checkWorkbook } from "../../../../src/core/ratings/check-workbook";
import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { checkChanged, codes, columnOf, fillBlanks, tablesOf, telecomSheets, telecomTemplate } from "../telecom-tables";

/** P1 编号, P2 姓名, P3 部门, P4 岗位, P5 目标职级, at the third row of the sheet. */
const PEOPLE = { sheet: "人员", row: 3 };

/** The issues of a list of people with another header and, in place of its cells, others. */
function withPeople(header: readonly string[], cells: readonly CellValue[] = ["007", "张三", "甲", "乙", "G2"]) {
  return checkChanged(({ people }) => people.splice(0, 2, [...header], [...cells]));
}

const lost = (column: number, code: string, header: string, severity: string, correction?: string) => ({
  code: "header-code-lost",
  severity,
  parameters: { table: "people", code, header },
  place: { ...PEOPLE, column },
  ...(correction === undefined ? {} : { correction: { value: correction } }),
});
const gone = (column: string, severity: string) => ({
  code: "column-gone",
  severity,
  parameters: { table: "people", column },
  place: { ...PEOPLE, column: 0 },
});

describe("A header without its code", () => {
  it.each([
    ["by its name", "姓名", "P2 姓名"],
    ["by its name in the other language", "Name", "P2 Name"],
    ["by a damaged code", "p2员工", "P2 员工"],
  ])("is known %s, and gets it back before the user's words", (_, header, corrected) => {
    expect(withPeople(["P1 编号", header, "P3 部门", "P4 岗位", "P5 目标职级"])).toEqual([
      lost(1, "P2", header, "warning", corrected),
    ]);
  });

  it.each([
    ["the first", 0, "P1", "error", ["号码", "P2 姓名", "P3 部门", "P4 岗位", "P5 目标职级"]],
    ["one between", 2, "P3", "warning", ["P1 编号", "P2 姓名", "归属", "P4 岗位", "P5 目标职级"]],
    ["the last", 4, "P5", "error", ["P1 编号", "P2 姓名", "P3 部门", "P4 岗位", "级别"]],
  ])(
    "is known by its neighbours where it is %s of the table: nothing is written on a guess",
    (_, column, code, severity, header) => {
      expect(withPeople(header)).toContainEqual(lost(column, code, header[column] ?? "", severity));
    },
  );

  it("is the template's own way where that has no codes either", () => {
    const template = telecomTemplate();
    const header = ["编号", "姓名", "部门", "岗位", "目标职级", "备用栏"];
    const expected = {
      ...template,
      tables: template.tables.map((table) => (table.kind === "people" ? { ...table, headers: header } : table)),
    };
    const sheets = telecomSheets();
    fillBlanks(sheets);
    sheets.people[0] = header.slice(0, 5);
    expect(checkWorkbook(tablesOf(sheets), expected)).toEqual([]);
  });
});

describe("A column that is gone", () => {
  it.each<[string, string[], object[]]>([
    ["the header of its place is blank", ["P1 编号", "", "P3 部门", "P4 岗位", "P5 目标职级"], [gone("P2 姓名", "warning")]],
    ["another column has its name", ["P1 编号", "P2 目标职级", "P3 部门", "P4 岗位"], [gone("P5 目标职级", "error")]],
    ["two columns of the user's own stand in its place", ["P1 编号", "P2 姓名", "工龄", "学历", "P4 岗位", "P5 目标职级"], [gone("P3 部门", "warning")]],
    ["several are gone: which is which is not guessed", ["P1 编号", "员工", "P3 部门", "职务", "P5 目标职级"], [gone("P2 姓名", "warning"), gone("P4 岗位", "warning")]],
    ["what stands in its place is another one that lost its code", ["P1 编号", "p5级别", "P3 部门", "P4 岗位"], [gone("P2 姓名", "warning"), lost(1, "P5", "p5级别", "error", "P5 级别")]],
  ])("is told at the table where %s", (_, header, issues) => {
    const known = header.map((text) => (text.startsWith("P1") ? "007" : /^[Pp]5/u.test(text) ? "G2" : "甲"));
    const told = withPeople(header, known);
    expect(told.filter(({ code }) => code === "column-gone" || code === "header-code-lost")).toEqual(issues);
  }); // prettier-ignore
});

describe("A column of the ratings", () => {
  const place = { sheet: "评分表", row: 3, column: 19 };
  const withColumn = (header: string, value: CellValue, change: Parameters<typeof checkChanged>[0] = () => undefined) =>
    checkChanged((sheets) => {
      sheets.ratings.forEach((row, index) => row.push(index === 0 ? header : value));
      change(sheets);
    });

  it("of an unknown item is told", () => {
    expect(withColumn("C21 谈判", 2)).toEqual([
      { code: "item-column-unknown", severity: "error", parameters: { item: "C21 谈判" }, place },
    ]);
  });

  it("is not unknown where the profile is empty: what is known then?", () => {
    const issues = withColumn("C21 谈判", 2, ({ profile }) => profile.splice(1));
    expect(codes(issues)).not.toContain("item-column-unknown");
    expect(codes(issues)).not.toContain(undefined);
  });

  it("that repeats another is told with both headers", () => {
    expect(withColumn("C03 再评", 2)).toEqual([
      {
        code: "header-code-twice",
        severity: "error",
        parameters: { table: "ratings", code: "C03", header: "C03 再评", firstHeader: "C03 沟通倾听能力" },
        place,
      },
    ]);
  });

  it("that nobody named is told with what stands above it", () => {
    expect(withColumn("列 2", 3)).toEqual([
      { code: "ratings-column-nameless", severity: "error", parameters: { header: "列 2" }, place },
    ]);
  });

  it("of an item whose code was lost is not taken from another that has the name", () => {
    const issues = checkChanged(({ ratings }) => {
      const column = columnOf(ratings, "C03");
      (ratings[0] ?? [])[column + 1] = "C04 沟通倾听能力";
      ratings.forEach((row) => row.splice(column, 1));
    });
    expect(issues).toMatchObject([{ code: "column-gone", parameters: { column: "C03 沟通倾听能力" } }]);
  });
});

describe("A column of an item that follows from its parts", () => {
  const withComposed = (first: CellValue, second: CellValue) =>
    checkComposed(({ ratings }) => {
      ratings.push(["01", "Superior", "Zhao", 1, 1, 1, 1, 1, ""]);
      ratings.forEach((row, index) => row.push(["C01 ACH Drive", first, second][index] ?? ""));
    });

  it.each([
    [3, ""],
    ["", 3],
    ["good", "good"],
  ])("counts for nothing, which is told once where anything stands in it: %p, %p", (first, second) => {
    expect(withComposed(first, second).filter(({ code }) => code === "item-column-composed")).toEqual([
      {
        code: "item-column-composed",
        severity: "error",
        parameters: { item: "C01 ACH Drive" },
        place: { sheet: "ratings", row: 4, column: 9 },
      },
    ]);
  });

  it("may stand there blank", () => {
    expect(codes(withComposed("", " "))).not.toContain("item-column-composed");
  });
});
