import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed, type ComposedSheets } from "../composed-tables";
import { checkChanged, codes, put, rowOf } from "../telecom-tables";

const HEADER = { sheet: "岗位标准", row: 3, column: 2 };
const sums = (sum: string) => ({ code: "weights-sum", severity: "warning", parameters: { sum }, place: HEADER });

/** The first item weighs 5, the second 5. */
const withWeights = (...weights: readonly CellValue[]) =>
  checkChanged(({ profile }) => weights.forEach((weight, index) => put(profile, index + 1, "F3", weight)));

describe("The weight of an item", () => {
  it.each([
    ["", 10],
    ["–", 10],
    [0, 10],
    [3.3, 6.7],
  ])("may be %p where all sum to 100", (first, second) => expect(withWeights(first, second)).toEqual([]));

  it.each<[CellValue, string]>([
    [-5, "item-weight-negative"],
    ["五", "item-weight-not-a-number"],
    [true, "item-weight-not-a-number"],
  ])("cannot be %p: %s", (weight, code) => {
    expect(withWeights(weight, weight === -5 ? 15 : 10)).toEqual([
      {
        code,
        severity: "error",
        parameters: { item: "C01 成就导向", value: String(weight).toUpperCase() },
        place: { ...HEADER, row: 4 },
      },
    ]);
  });

  it("is offered as a number where it is text", () => {
    expect(withWeights("５")).toEqual([
      {
        code: "item-weight-is-text",
        severity: "warning",
        parameters: { item: "C01 成就导向", value: "５", number: 5 },
        place: { ...HEADER, row: 4 },
        correction: { value: 5 },
      },
    ]);
  });

  it("is not missed where its column is gone", () => {
    expect(codes(checkChanged(({ profile }) => profile.forEach((row) => row.splice(2, 1))))).toEqual(["column-gone"]);
  });
});

describe("The sum of the weights", () => {
  const ofAll = (weight: CellValue) =>
    checkChanged(({ profile }) => profile.slice(1).forEach((_, index) => put(profile, index + 1, "F3", weight)));

  it.each([
    [5.00001, "100.00001"],
    [4.66, "99.66"],
    ["", "95"],
  ])("is told at the header, as exactly as the sheet keeps it: a first weight of %p makes %s", (first, sum) => {
    expect(withWeights(first)).toEqual([sums(sum)]);
  });

  it.each([1, 7.5])("does not matter where each is %p", (weight) => expect(ofAll(weight)).toEqual([]));

  it.each([0, "", "–"])("is 0 where each is %p: nothing would count", (weight) => {
    expect(ofAll(weight)).toEqual([sums("0")]);
  });

  it("is not that of a profile without items", () => {
    expect(codes(checkChanged(({ profile }) => profile.splice(1)))).not.toContain("weights-sum");
  });
});

describe("Weights of a role's own", () => {
  /** Four items of 25 each in the role Senior, but for C03. */
  const withRole = (ofTeamwork: CellValue, change: (sheets: ComposedSheets) => void = () => undefined) =>
    checkComposed((sheets) => {
      sheets.profile[0]?.push("W2 Weight Senior");
      sheets.profile.slice(1).forEach((row) => row.push(row[5] === "" ? 25 : ""));
      put(sheets.profile, rowOf(sheets.profile, "C03"), "W2", ofTeamwork);
      change(sheets);
    });

  it("are told with their item and their column", () => {
    const place = { sheet: "profile", row: 8, column: 9 };
    const item = "C03 Teamwork · W2 Weight Senior";
    expect(withRole("some")).toEqual([
      { code: "item-weight-not-a-number", severity: "error", parameters: { item, value: "some" }, place },
    ]);
  });

  it("sum to 100 in each block", () => {
    const issues = withRole(40, ({ rules, profile }) => {
      rules.push(["U51 Qualities", 60], ["U52 Skills", 40]);
      for (const code of ["C01", "C02", "C04"]) put(profile, rowOf(profile, code), "W2", 50);
    });
    expect(issues).toEqual([
      {
        code: "weights-sum-of",
        severity: "warning",
        parameters: { of: "W2 Weight Senior · Skills", sum: "90" },
        place: { sheet: "profile", row: 1, column: 9 },
      },
    ]);
  });
});

it("Weights of parts sum to 100 within their item, told at the first part", () => {
  const issues = checkComposed(({ profile }) => put(profile, rowOf(profile, "C022"), "F3", 40.5));
  expect(issues).toEqual([
    {
      code: "part-weights-sum",
      severity: "warning",
      parameters: { item: "C02 Service", sum: "90.5" },
      place: { sheet: "profile", row: 6, column: 2 },
    },
  ]);
});
