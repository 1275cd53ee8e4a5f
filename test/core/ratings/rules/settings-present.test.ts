import { checkWorkbook } from "../../../../src/core/ratings/check-workbook";
import { checkChanged, fillBlanks, put, rowOf, tablesOf, telecomSheets, telecomTemplate } from "../telecom-tables";

/** Where a setting of the worked example stands. */
const at = (row: number) => ({ sheet: "说明", row: 20 + row, column: 0 });
const RULES = telecomSheets().rules;
const [TOLERANCE, COVERAGE, PASS_MARK] = ["U04", "U05", "U06"].map((code) => rowOf(RULES, code)) as [
  number,
  number,
  number,
];

describe("A setting", () => {
  it("that is known by its name gets its code back", () => {
    expect(checkChanged(({ rules }) => put(rules, PASS_MARK, "S1", "考试及格线"))).toEqual([
      {
        code: "header-code-lost",
        severity: "warning",
        parameters: { table: "rules", code: "U06", header: "考试及格线" },
        place: at(PASS_MARK),
        correction: { value: "U06 考试及格线" },
      },
    ]);
  });

  it("that is known by what is left of its label is offered with its code", () => {
    expect(checkChanged(({ rules }) => put(rules, TOLERANCE, "S1", "u4 我的容差"))).toEqual([
      {
        code: "setting-gone",
        severity: "warning",
        parameters: { setting: "U04 接近的容差" },
        place: at(TOLERANCE),
        correction: { value: "U04 我的容差" },
      },
    ]);
  });

  it("that is gone is told at the table, and no other setting is taken for it", () => {
    const issues = checkChanged(({ rules }) => {
      put(rules, COVERAGE, "S1", "U05 接近的容差");
      rules.splice(TOLERANCE, 1);
    });
    expect(issues).toEqual([
      { code: "setting-gone", severity: "warning", parameters: { setting: "U04 接近的容差" }, place: at(0) },
    ]);
  });

  it("that stands twice names the first row", () => {
    expect(checkChanged(({ rules }) => rules.push(["U06 新的及格线", 70], ["U06 再一次", 80]))).toEqual(
      ["U06 新的及格线", "U06 再一次"].map((setting, index) => ({
        code: "setting-twice",
        severity: "warning",
        parameters: { setting, firstRow: 20 + PASS_MARK + 1 },
        place: at(RULES.length + index),
      })),
    );
  });

  it("of the user's own is left alone", () => {
    expect(checkChanged(({ rules }) => rules.push(["我的备注", "x"]))).toEqual([]);
  });

  it("needs no code where the template has none, nor is one missed that nobody knows", () => {
    const template = telecomTemplate();
    const plain = (label: string) => label.replace(/^U06 /u, "");
    const sheets = telecomSheets();
    fillBlanks(sheets);
    put(sheets.rules, PASS_MARK, "S1", "考试及格线");
    expect(checkWorkbook(tablesOf(sheets), { ...template, rules: [...template.rules.map(plain), "说明文字"] })).toEqual(
      [],
    );
  });
});
