import type { Argument } from "../../../../src/workbench/formulas/formula-function";
import { DIV0, NA, type Scalar } from "../../../../src/workbench/formulas/values";
import { area, array, called } from "./call-function";

type Case = readonly [name: string, args: readonly (Argument | readonly (readonly Scalar[])[])[], result: unknown];

const MIXED: readonly (readonly Scalar[])[] = [
  [1, 2],
  ["3", true],
  [null, ""],
];

it.each<Case>([
  ["AND", [true, 1, "true"], true],
  ["AND", [[[true, 0, "x", null]]], false],
  ["AND", [[["x", null]]], "#VALUE!"],
  ["AND", ["x"], "#VALUE!"],
  ["AND", [[[false, NA]]], "#N/A"],
  ["OR", [false, [[null, 2]]], true],
  ["OR", [array([[false, 0]])], false],
  ["XOR", [true, true, true], true],
  ["NOT", ["FALSE"], true],
  ["NOT", [null], true],
  ["TRUE", [], true],
  ["SUM", [MIXED], 3],
  ["SUM", ["3", true, undefined, [[5]]], 9],
  ["SUM", ["x"], "#VALUE!"],
  ["SUM", [[[1, DIV0]]], "#DIV/0!"],
  ["SUM", [array([["1", true, 2]])], 2],
  ["SUM", [1e308, 1e308], "#NUM!"],
  ["SUMSQ", [3, 4], 25],
  ["PRODUCT", [[[5, 15, 30]], 2], 4500],
  ["PRODUCT", [[["x", null]]], 0],
  ["AVERAGE", [[[10, 7, 9, 27, 2]], 5], 10],
  ["AVERAGE", [[["x", null]]], "#DIV/0!"],
  ["AVERAGEA", [[[10, 7, 9, 2, "Not available", null]]], 5.6],
  ["MAX", [[[10, 7, true, "99"]], "11"], 11],
  ["MAX", [[["x"]]], 0],
  ["MAX", [[[-3, -5]]], -3],
  ["MIN", [[[10, 7, null]]], 7],
  ["MAXA", [[[0, 0.2, true]]], 1],
  ["MINA", [[[0.5, 0.2, false]]], 0],
  ["COUNT", [[[39790, 19, 22.24, true, NA, "5", null]]], 3],
  ["COUNT", ["5", "x", true, undefined, NA], 3],
  ["COUNTA", [[[1, "", NA, null, false]], undefined], 5],
  ["COUNTBLANK", [[[1, "", NA, null, 0]]], 2],
  ["SUMPRODUCT", [[[3, 4], [8, 6], [1, 9]], [[2, 7], [6, 7], [5, 3]]], 156],
  ["SUMPRODUCT", [[["2", true, 3]], [[5, 5, 5]]], 15],
  ["SUMPRODUCT", [[[1, 2]], [[1], [2]]], "#VALUE!"],
  ["SUMPRODUCT", [[[1, 2]], [[NA, 2]]], "#N/A"],
  ["SUMPRODUCT", [7], 7],
])("%s of %j is %p", (name, args, result) => {
  expect(called(name, args)).toEqual(result);
}); // prettier-ignore

describe("Sums and counts of cells that meet criteria", () => {
  const FRUIT: readonly (readonly Scalar[])[] = [
    [5, "Apples", "Tom"], [4, "Apples", "Sarah"], [15, "Artichokes", "Tom"], [3, "Artichokes", "Sarah"],
    [22, "Bananas", "Tom"], [12, "Bananas", "Sarah"], [10, "Carrots", "Tom"], [33, "Carrots", "Sarah"],
    ["x", "Apples", "Ann"], [null, null, ""],
  ]; // prettier-ignore
  const [amounts, products, people] = [area("A1:A10"), area("B1:B10"), area("C1:C10")];

  it.each<Case>([
    ["COUNTIF", [products, "apples"], 3],
    ["COUNTIF", [products, "A*"], 5],
    ["COUNTIF", [amounts, ">=12"], 4],
    ["COUNTIF", [people, ""], 1],
    ["COUNTIF", [people, "="], 0],
    ["COUNTIF", [products, "="], 1],
    ["COUNTIF", [5, 5], "#VALUE!"],
    ["COUNTIFS", [products, "Apples", people, "<>Ann"], 2],
    ["COUNTIFS", [products, "Apples", area("C1:C9"), "Tom"], "#VALUE!"],
    ["SUMIF", [products, "Bananas", amounts], 34],
    ["SUMIF", [products, "Bananas", area("A1")], 34],
    ["SUMIF", [amounts, ">20"], 55],
    ["SUMIFS", [amounts, products, "=A*", people, "Tom"], 20],
    ["SUMIFS", [amounts, products, "<>Bananas", people, "Tom"], 30],
    ["AVERAGEIF", [products, "Apples", amounts], 4.5],
    ["AVERAGEIF", [products, "Pears", amounts], "#DIV/0!"],
    ["AVERAGEIFS", [amounts, people, "Sarah", amounts, ">3"], 49 / 3],
    ["MAXIFS", [amounts, people, "Sarah"], 33],
    ["MINIFS", [amounts, people, "Sarah"], 3],
    ["MINIFS", [amounts, people, "Nobody"], 0],
  ])("%s of %j is %p", (name, args, result) => {
    expect(called(name, args, FRUIT)).toEqual(result);
  });

  it("finds the same by the index that further questions use", () => {
    const column = Array.from({ length: 40 }, (_, index) => [
      ["3", 3, "Ann", "ANN", null, true, 4, "4x"][index % 8] ?? null,
    ]);
    const range = area("A1:A40");
    for (const [criterion, count] of [
      [3, 10],
      ["3", 10],
      ["ann", 10],
      [4, 5],
      ["4X", 5],
      ["true", 5],
      [null, 0],
      ["", 5],
    ] as const) {
      const criteria = [range, criterion, range, criterion, range, criterion];
      expect(called("COUNTIFS", criteria, column)).toBe(count);
    }
  });
});

describe("SUBTOTAL and AGGREGATE", () => {
  const COLUMN = [[120], [10], [150], [23], [NA]];
  it.each<Case>([
    ["SUBTOTAL", [9, area("A1:A4")], 303],
    ["SUBTOTAL", [109, area("A1:A4")], 153],
    ["SUBTOTAL", [1, area("A1:A4")], 75.75],
    ["SUBTOTAL", [103, area("A1:A5")], 4],
    ["SUBTOTAL", [9, area("A1:A5")], "#N/A"],
    ["SUBTOTAL", [12, area("A1:A4")], "#VALUE!"],
    ["AGGREGATE", [4, 6, area("A1:A5")], 150],
    ["AGGREGATE", [4, 7, area("A1:A5")], 120],
    ["AGGREGATE", [14, 6, area("A1:A5"), 2], 120],
    ["AGGREGATE", [12, 6, area("A1:A5")], 71.5],
  ])("%s of %j is %p", (name, args, result) => {
    expect(called(name, args, COLUMN)).toEqual(result);
  });
});
