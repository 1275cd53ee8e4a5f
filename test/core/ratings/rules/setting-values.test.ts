import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { checkChanged, codes, put, rowOf, telecomSheets } from "../telecom-tables";

const RULES = telecomSheets().rules;
const at = (row: number) => ({ sheet: "说明", row: 20 + row, column: 1 });

/** What is told of another value of a setting, and where it stands. */
function issuesOf(code: string, value: CellValue) {
  return checkChanged(({ rules }) => put(rules, rowOf(rules, code), "S2", value));
}

it.each<[string, CellValue, string, number]>([
  ["U04", "半级", "U04 接近的容差", 0.5],
  ["U06", "", "U06 及格线", 60],
  ["U12", "高", "U12 B 基本胜任", 90],
  ["U12", "–", "U12 B 基本胜任", 90],
  ["U11", true, "U11 A 完全胜任", 100],
])("The setting %s must be a number, not %p, and the usual one is offered", (code, value, setting, usual) => {
  expect(issuesOf(code, value)).toEqual([
    {
      code: "setting-not-a-number",
      severity: "error",
      parameters: { setting, value: String(value).replace("true", "TRUE") },
      place: at(rowOf(RULES, code)),
      correction: { value: usual },
    },
  ]);
});

it("A figure beyond its limits is told with them", () => {
  expect(issuesOf("U02", 2.5)).toEqual([
    {
      code: "setting-not-allowed",
      severity: "error",
      parameters: { setting: "U02 等级小数位", value: "2.5", lowest: 0, top: 6, whole: true },
      place: at(rowOf(RULES, "U02")),
      correction: { value: 2 },
    },
  ]);
});

it("An arrangement that is none is told as such", () => {
  expect(checkComposed(({ rules }) => put(rules, 2, "S2", 3))).toEqual([
    {
      code: "arrangement-unknown",
      severity: "error",
      parameters: { setting: "U07 Arrangement", value: "3" },
      place: { sheet: "rules", row: 2, column: 1 },
      correction: { value: 1 },
    },
  ]);
});

describe("A band", () => {
  it.each([100, 100.5])("is below the one above it: not %p", (cut) => {
    expect(issuesOf("U12", cut)).toEqual([
      {
        code: "band-not-below",
        severity: "error",
        parameters: { setting: "U12 B 基本胜任", value: String(cut), above: "U11 A 完全胜任" },
        place: at(rowOf(RULES, "U12")),
      },
    ]);
  });

  it("beyond the usual ones has no number to offer", () => {
    const issues = checkChanged(({ rules }) => rules.push(["U15 E 待提升", "低"]));
    expect(issues).toEqual([
      {
        code: "setting-not-a-number",
        severity: "error",
        parameters: { setting: "U15 E 待提升", value: "低" },
        place: at(RULES.length),
      },
    ]);
  });

  it("is compared with the last one above it that has a number", () => {
    const issues = checkChanged(({ rules }) => {
      put(rules, rowOf(rules, "U12"), "S2", "高");
      rules.push(["U13 C", 100]);
    });
    expect(codes(issues)).toEqual(["setting-not-a-number", "band-not-below"]);
  });
});

it("A setting that stands again is not read, and its value not judged", () => {
  expect(codes(checkChanged(({ rules }) => rules.push(["U06 及格线", "x"])))).toEqual(["setting-twice"]);
});

it("Rows without a code are not judged", () => {
  expect(checkChanged(({ rules }) => rules.push(["备注", "x"]))).toEqual([]);
});
