import type { CellValue } from "../../../../src/core/tables/cell";
import { checkChanged, put } from "../telecom-tables";

/** 客户 is the fifth group; it has weight 0 and no ratings. */
const CUSTOMERS = 5;
const at = (column: number) => ({ sheet: "岗位标准", row: 30 + CUSTOMERS, column });

describe("The weight of a rater group", () => {
  const issuesOf = (weight: CellValue) => checkChanged(({ raters }) => put(raters, CUSTOMERS, "A2", weight));

  it.each(["", "–", 0, 12.5])("may be %p", (weight) => expect(issuesOf(weight)).toEqual([]));

  it.each<[CellValue, string]>([
    [-10, "group-weight-negative"],
    ["-10", "group-weight-negative"],
    ["高", "group-weight-not-a-number"],
    [true, "group-weight-not-a-number"],
  ])("cannot be %p: %s", (weight, code) => {
    const parameters = { group: "客户", value: String(weight).toUpperCase() };
    expect(issuesOf(weight)).toEqual([{ code, severity: "error", parameters, place: at(1) }]);
  });

  it("is offered as a number where it is text", () => {
    expect(issuesOf("１０")).toEqual([
      {
        code: "group-weight-is-text",
        severity: "warning",
        parameters: { group: "客户", value: "１０", number: 10 },
        place: at(1),
        correction: { value: 10 },
      },
    ]);
  });
});

describe("The minimum of a rater group", () => {
  const issuesOf = (minimum: CellValue) => checkChanged(({ raters }) => put(raters, CUSTOMERS, "A3", minimum));

  it.each(["", "–", 0, 1, "3"])("may be %p", (minimum) => expect(issuesOf(minimum)).toEqual([]));

  it.each([1.5, -1, "三"])("cannot be %p ratings", (minimum) => {
    expect(issuesOf(minimum)).toEqual([
      {
        code: "group-minimum-not-a-count",
        severity: "error",
        parameters: { group: "客户", value: String(minimum) },
        place: at(2),
      },
    ]);
  });
});

it("A rater group that is listed again names the first row, in whatever language", () => {
  expect(checkChanged(({ raters }) => raters.push(["Customer", 5, 1], ["顾问", 5, 1]))).toEqual([
    {
      code: "group-listed-twice",
      severity: "error",
      parameters: { group: "Customer", firstRow: 36 },
      place: { sheet: "岗位标准", row: 36, column: 0 },
    },
  ]);
});
