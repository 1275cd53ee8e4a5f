import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";

const { AHP: ahp, AHPCR: ahpcr, ENTROPY: entropy, ROC: roc } = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");

const LEADER = [
  [1, 4, 3, 7],
  [1 / 4, 1, 1 / 3, 3],
  [1 / 3, 3, 1, 5],
  [1 / 7, 1 / 3, 1 / 5, 1],
];

const CONTRADICTING = [
  [1, 5, 6, 7],
  [1 / 5, 1, 4, 6],
  [1 / 6, 1 / 4, 1, 4],
  [1 / 7, 1 / 6, 1 / 4, 1],
];

const digits = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => Number(cell).toFixed(4)));

describe("published weights through the functions", () => {
  it("are those of AHP, a column, with their consistency ratio", () => {
    expect(digits(ahp(LEADER))).toEqual([["0.5476"], ["0.1266"], ["0.2699"], ["0.0559"]]);
    expect(Number(ahpcr(LEADER)).toFixed(4)).toBe("0.0439");
    expect(Number(ahpcr(CONTRADICTING)).toFixed(3)).toBe("0.145");
  });

  it("are the same where reciprocals are typed with two digits, as numbers or as text", () => {
    const typed = [
      [1, 4, 3, 7],
      [0.25, 1, "0.33", 3],
      [0.33, "３", 1, 5],
      [0.14, 0.33, 0.2, 1],
    ];
    expect(ahp(typed)).toEqual(ahp(LEADER));
    expect(ahpcr(typed)).toBe(ahpcr(LEADER));
  });

  it("are those of ROC, a column", () => {
    expect(digits(roc(3))).toEqual([["0.6111"], ["0.2778"], ["0.1111"]]);
    expect(digits(roc("4"))).toEqual([["0.5208"], ["0.2708"], ["0.1458"], ["0.0625"]]);
  });

  it("are a row from ENTROPY", () => {
    const weights = entropy([[1, 0, 5], [1, 1, 5], [2, 3, 5]]); // prettier-ignore
    expect(digits(weights)).toEqual([["0.0989", "0.9011", "0.0000"]]);
    expect(weights[0]?.[2]).toBe(0);
  });
});

describe("missing input", () => {
  it.each([null, "", undefined, "–"])("leaves the result empty: %j", (blank) => {
    expect(ahp([[blank, blank], [blank, blank]])).toEqual([[""]]); // prettier-ignore
    expect(ahpcr([[blank]])).toBe("");
    expect(roc(blank)).toEqual([[""]]);
    expect(entropy([[blank, blank], [blank, blank]])).toEqual([[""]]); // prettier-ignore
    expect(entropy([[1, blank], [3, blank]])).toEqual([[1, ""]]); // prettier-ignore
  });

  it("is an empty range too", () => {
    expect(ahp([])).toEqual([[""]]);
    expect(ahpcr([])).toBe("");
    expect(entropy([])).toEqual([[""]]);
  });
});

describe("input that the functions of weights cannot use", () => {
  it.each([
    ["AHP", (bad: unknown) => ahp([[1, 3], [bad, 1]])], // prettier-ignore
    ["AHPCR", (bad: unknown) => ahpcr([[1, 3], [bad, 1]])], // prettier-ignore
    ["ENTROPY", (bad: unknown) => entropy([[1, 3], [bad, 1]])], // prettier-ignore
  ])("in %s is #VALUE! with its place, whether text, boolean or error value", (_, call) => {
    for (const bad of ["three", "1/3", true, false, ERROR]) {
      const { code, message } = errorOf(() => call(bad));
      expect(code).toBe("#VALUE!");
      expect(message).toContain("row 2, column 1 of matrix");
    }
  });

  const square = (n: number) => Array.from({ length: n }, () => Array<number>(n).fill(1));

  it.each([
    ["a blank below the diagonal", [[1, 3], ["", 1]], "row 2, column 1 of matrix, which is blank"],
    ["a number that is no reciprocal", [[1, 3], [0.5, 1]], "row 2, column 1 of matrix is 0.5, and the one across the diagonal is 3"],
    ["a third that became a date", [[1, 3], [46025, 1]], "type a third as =1/3"],
    ["a reciprocal with the wrong sign", [[1, 3], [-1 / 3, 1]], "row 2, column 1 of matrix is -0.333"],
    ["0", [[1, 0], [0, 1]], "row 1, column 2 of matrix is 0. Comparisons are above 0"],
    ["a diagonal of 0", [[0, 3], [1 / 3, 0]], "row 1, column 1 of matrix is 0"],
    ["a diagonal of 2", [[1, 3], [1 / 3, 2]], "row 2, column 2 of matrix is 2. A criterion compared with itself must be 1"],
    ["too few rows", [[1, 3]], "1 row(s) and 2 column(s)"],
    ["ragged rows", [[1, 3], [1 / 3]], "rows of matrix differ in length"],
    ["11 criteria", square(11), "11 criteria. Up to 10"],
  ])("is %s for AHP and AHPCR", (_, matrix, place) => {
    for (const call of [() => ahp(matrix), () => ahpcr(matrix)]) {
      expect(errorOf(call).code).toBe("#VALUE!");
      expect(errorOf(call).message).toContain(place);
    }
  }); // prettier-ignore

  it("is said in Chinese where Office is Chinese", () => {
    stubOffice("zh-CN");
    expect(
      errorOf(() =>
        ahp([
          [1, 3],
          [0.5, 1],
        ]),
      ).message,
    ).toBe(
      // prettier-ignore
      "matrix 第 2 行第 1 列为 0.5，其对角线另一侧的单元格为 3，两者应互为倒数，例如 3 对应 =1/3 或 0.33。",
    );
    expect(errorOf(() => ahp(square(11))).message).toBe("matrix 中有 11 个指标，最多可比较 10 个。请先归类，再按类比较。"); // prettier-ignore
  });

  it("is a number of criteria that is not whole, below 1 or beyond ranking", () => {
    for (const n of [0, -1, 2.5, 1001, 1e308, 45000.5]) {
      expect(errorOf(() => roc(n)).message).toContain("whole number from 1 to 1000");
      expect(errorOf(() => roc(n)).code).toBe("#VALUE!");
    }
    for (const n of ["three", true, ERROR, [[1], [2]]]) expect(errorOf(() => roc(n)).code).toBe("#VALUE!");
  });

  it("is a negative number for ENTROPY, and columns that do not vary have no weights", () => {
    expect(errorOf(() => entropy([[1, 2], [-1, 3]]))).toEqual({ code: "#VALUE!", message: "The number in row 2, column 1 of matrix is -1. It must be 0 or more." }); // prettier-ignore
    expect(errorOf(() => entropy([[1, 2], [1, 2]])).code).toBe("#N/A"); // prettier-ignore
    expect(errorOf(() => entropy([[1, 2]])).code).toBe("#N/A");
    expect(errorOf(() => entropy([[0, 0], [0, 0]])).code).toBe("#N/A"); // prettier-ignore
    expect(errorOf(() => entropy([[1, 2], [1]])).code).toBe("#VALUE!"); // prettier-ignore
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.double({ min: 0, noNaN: true }),
      fc.constantFrom("", null, "–", "x", true, 1, 0, ERROR, 1e308, 5e-324),
    );
    const matrix = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
    const numbers = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.double({ min: 0, noNaN: true }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(fc.oneof(matrix, numbers), cell, (a, x) => {
        for (const call of [() => ahp(a), () => [[ahpcr(a)]], () => entropy(a), () => roc(x)]) {
          try {
            for (const value of call().flat()) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          } catch (cause) {
            expect(cause).toBeInstanceOf(SheetError);
            expect((cause as Error).message).not.toContain("report");
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
