import type { Argument } from "../../../../src/workbench/formulas/formula-function";
import { DIV0, NA, REF, type Scalar } from "../../../../src/workbench/formulas/values";
import { area, array, called, cells } from "./call-function";

type Case = readonly [name: string, args: readonly (Argument | readonly (readonly Scalar[])[])[], result: unknown];

const SHEET: readonly (readonly Scalar[])[] = [
  ["Fruit", "Price", "Count"],
  ["Apples", 0.69, 40],
  ["Bananas", 0.34, 38],
  ["Lemons", 0.55, null],
  ["Oranges", 0.25, 25],
];
const NUMBERS: readonly (readonly Scalar[])[] = [[10], [20], ["x"], [30], [30], [null], [40]];
const PAIRS: readonly (readonly Scalar[])[] = [["b", 2], ["A", 1], ["a", 1], ["c", null]]; // prettier-ignore

describe("Finding", () => {
  it.each<Case>([
    ["MATCH", [39, [[25], [38], [40], [41]], 1], 2],
    ["MATCH", [41, [[25], [38], [40], [41]], 0], 4],
    ["MATCH", [40, [[25], [38], [40], [41]], -1], "#N/A"],
    ["MATCH", [40, [[50, 41, 40, 38]], -1], 3],
    ["MATCH", [39, [[50, 41, 40, 38]], -1], 3],
    ["MATCH", [30, NUMBERS], 5],
    ["MATCH", [35, NUMBERS], 5],
    ["MATCH", [1e9, NUMBERS], 7],
    ["MATCH", [5, NUMBERS], "#N/A"],
    ["MATCH", ["zzz", NUMBERS], 3],
    ["MATCH", ["BANANAS", area("A1:A5"), 0], 3],
    ["MATCH", ["*s", area("A1:A5"), 0], 2],
    ["MATCH", ["?emons", area("A1:A5"), 0], 4],
    ["MATCH", ["a~*", [["ab", "a*"]], 0], 2],
    ["MATCH", [null, [[1, null, 0]], 0], 3],
    ["MATCH", ["30", NUMBERS, 0], "#N/A"],
    ["MATCH", [true, [[1, "TRUE", true]], 0], 3],
    ["MATCH", [1, [[NA, 1]], 0], 2],
    [
      "MATCH",
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ],
      "#N/A",
    ],
    ["XMATCH", ["Lemons", area("A1:A5")], 4],
    ["XMATCH", [35, NUMBERS], "#N/A"],
    ["XMATCH", [35, NUMBERS, -1], 4],
    ["XMATCH", [35, NUMBERS, 1], 7],
    ["XMATCH", [30, NUMBERS, 0, -1], 5],
    ["XMATCH", ["*s", area("A1:A5")], "#N/A"],
    ["XMATCH", ["*s", area("A1:A5"), 2, -1], 5],
    ["XLOOKUP", ["Bananas", area("A1:A5"), area("C1:C5")], "C3"],
    ["XLOOKUP", ["Bananas", area("A1:A5"), area("B1:C5")], "B3:C3"],
    ["XLOOKUP", ["Pears", area("A1:A5"), area("C1:C5"), "none"], "none"],
    ["XLOOKUP", ["Pears", area("A1:A5"), area("C1:C5")], "#N/A"],
    ["XLOOKUP", ["Price", area("A1:C1"), area("A4:C4")], "B4"],
    ["XLOOKUP", [NA, area("A1:A5"), area("C1:C5"), "none"], "#N/A"],
    ["XLOOKUP", [1, area("A1:A5"), area("C1:C4")], "#VALUE!"],
    ["VLOOKUP", ["lemons", area("A1:C5"), 2, false], "B4"],
    ["VLOOKUP", ["Bana*", area("A1:C5"), 3, false], "C3"],
    ["VLOOKUP", ["Kiwis", area("A2:C5"), 3], "C3"],
    ["VLOOKUP", ["Kiwis", area("A2:C5"), 3, false], "#N/A"],
    ["VLOOKUP", ["Lemons", area("A1:C5"), 4, false], "#REF!"],
    ["VLOOKUP", ["Lemons", area("A1:C5"), 0, false], "#VALUE!"],
    [
      "VLOOKUP",
      [
        2,
        array([
          [1, "one"],
          [3, "three"],
        ]),
        2,
      ],
      "one",
    ],
    ["HLOOKUP", ["Count", area("A1:C5"), 5, false], "C5"],
    ["LOOKUP", [4.19, [[4.14, 4.19, 5.17]], [["red", "orange", "blue"]]], "orange"],
    ["LOOKUP", [5.75, [[4.14, 4.19, 5.17]], [["red", "orange", "blue"]]], "blue"],
    ["LOOKUP", [0, [[4.14, 4.19, 5.17]], [["red", "orange", "blue"]]], "#N/A"],
    [
      "LOOKUP",
      [
        "C",
        array([
          ["a", "b", "c", "d"],
          [1, 2, 3, 4],
        ]),
      ],
      3,
    ],
    ["LOOKUP", [2, array([[DIV0], [1], [DIV0], [1], [DIV0]]), [[1], [2], [3], [4], [5]]], 4],
  ])("%s of %j is %p", (name, args, result) => {
    expect(called(name, args, SHEET)).toEqual(result);
  });

  it("finds the same by the index that further questions use", () => {
    const column = cells(
      Array.from({ length: 40 }, (_, index) => [["b", "B", 3, "3", null, true, NA, "c"][index % 8] ?? null]),
    );
    for (const [sought, place] of [
      ["B", 1],
      [3, 3],
      ["3", 4],
      [true, 6],
      ["C", 8],
      ["d", "#N/A"],
    ] as const) {
      // The first question is answered without the index.
      expect([1, 2, 3].map(() => called("MATCH", [sought, column, 0]))).toEqual([place, place, place]);
    }
  });
});

describe("Places of cells", () => {
  it.each<Case>([
    ["INDEX", [area("A1:C5"), 2, 3], "C2"],
    ["INDEX", [area("A1:C5"), 0, 2], "B1:B5"],
    ["INDEX", [area("A1:C5"), 2, 0], "A2:C2"],
    ["INDEX", [area("A1:C5"), 2], "A2:C2"],
    ["INDEX", [area("A1:C1"), 2], "B1"],
    ["INDEX", [area("A1:C1"), 1, undefined], "A1:C1"],
    ["INDEX", [area("A1:A5"), 2], "A2"],
    ["INDEX", [area("A1:C5"), 0, 0], "A1:C5"],
    ["INDEX", [area("A1:C5"), 6, 1], "#REF!"],
    ["INDEX", [area("A1:C5"), -1, 1], "#VALUE!"],
    [
      "INDEX",
      [
        array([
          [1, 2],
          [3, 4],
        ]),
        0,
        2,
      ],
      [[2], [4]],
    ],
    [
      "INDEX",
      [
        array([
          [1, 2],
          [3, 4],
        ]),
        2,
        1.9,
      ],
      3,
    ],
    ["INDEX", [7, 1], 7],
    ["ROW", [], 5],
    ["COLUMN", [], 3],
    ["ROW", [area("A2:B4")], [[2], [3], [4]]],
    ["ROW", [area("C10")], 10],
    ["COLUMN", [area("B2:D2")], [[2, 3, 4]]],
    ["ROWS", [area("A2:B4")], 3],
    [
      "COLUMNS",
      [
        array([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ],
      3,
    ],
    ["OFFSET", [area("D3"), 3, -2], "B6"],
    ["OFFSET", [area("D3:F5"), 3, -3], "A6:C8"],
    ["OFFSET", [area("D3"), 0, 0, -2, -2], "C2:D3"],
    ["OFFSET", [area("C3:E5"), 0, -3], "#REF!"],
    ["OFFSET", [area("A1"), 1, 1, 0], "#REF!"],
    ["INDIRECT", ["B2:B3"], "B2:B3"],
    ["INDIRECT", ["no place"], "#REF!"],
    ["ADDRESS", [2, 3], "$C$2"],
    ["ADDRESS", [2, 3, 2], "C$2"],
    ["ADDRESS", [2, 3, 2, false], "R2C[3]"],
    ["ADDRESS", [2, 703, 4, true, "EXCEL SHEET"], "'EXCEL SHEET'!AAA2"],
    ["ADDRESS", [0, 3], "#VALUE!"],
    ["HYPERLINK", ["#Sheet1!A1", "there"], "there"],
    ["HYPERLINK", ["#Sheet1!A1"], "#Sheet1!A1"],
  ])("%s of %j is %p", (name, args, result) => {
    expect(called(name, args, SHEET)).toEqual(result);
  });
});

describe("Arrays put in another order or shape", () => {
  it.each<Case>([
    ["FILTER", [PAIRS, [[true], [0], [1], [null]]], [["b", 2], ["a", 1]]],
    ["FILTER", [PAIRS, [[false, true]]], [[2], [1], [1], [null]]],
    ["FILTER", [PAIRS, [[0], [0], [0], [0]], "none"], "none"],
    ["FILTER", [PAIRS, [[0], [0], [0], [0]]], "#CALC!"],
    ["FILTER", [PAIRS, [[true], [true]]], "#VALUE!"],
    ["FILTER", [PAIRS, [[true], [NA], [0], [0]]], "#N/A"],
    ["UNIQUE", [PAIRS], [["b", 2], ["A", 1], ["c", null]]],
    ["UNIQUE", [[["x"], [1], ["X"], ["1"]], undefined, true], [[1], ["1"]]],
    ["UNIQUE", [[[1, 1, 2]], true], [[1, 2]]],
    ["SORT", [PAIRS], [["A", 1], ["a", 1], ["b", 2], ["c", null]]],
    ["SORT", [PAIRS, 2, -1], [["b", 2], ["A", 1], ["a", 1], ["c", null]]],
    ["SORT", [[[3, 1, 2]], undefined, undefined, true], [[1, 2, 3]]],
    ["SORT", [[[true], ["a"], [NA], [null], [5]]], [[5], ["a"], [true], ["#N/A"], [null]]],
    ["SORT", [PAIRS, 3], "#VALUE!"],
    ["SORTBY", [PAIRS, [[4], [3], [2], [1]]], [["c", null], ["a", 1], ["A", 1], ["b", 2]]],
    ["SORTBY", [[["p", "q", "r"]], [[2, 1, 1]], 1, [[1, 1, 2]], -1], [["r", "q", "p"]]],
    ["SORTBY", [PAIRS, [[1], [2]]], "#VALUE!"],
    ["CHOOSECOLS", [PAIRS, -1, 1], [[2, "b"], [1, "A"], [1, "a"], [null, "c"]]],
    ["CHOOSEROWS", [PAIRS, [[4, 1]]], [["c", null], ["b", 2]]],
    ["CHOOSEROWS", [PAIRS, 5], "#VALUE!"],
    ["VSTACK", [[[1, 2]], [[3]]], [[1, 2], [3, "#N/A"]]],
    ["HSTACK", [[[1], [2]], 3], [[1, 3], [2, "#N/A"]]],
    ["TAKE", [PAIRS, 1], [["b", 2]]],
    ["TAKE", [PAIRS, -2, -1], [[1], [null]]],
    ["TAKE", [PAIRS, 0], "#CALC!"],
    ["DROP", [PAIRS, 3], [["c", null]]],
    ["DROP", [PAIRS, -3, 1], [[2]]],
    ["DROP", [PAIRS, 4], "#CALC!"],
    ["TOCOL", [[[1, null], [NA, 2]], 3], [[1], [2]]],
    ["TOCOL", [[[1, 2], [3, 4]], 0, true], [[1], [3], [2], [4]]],
    ["TOROW", [[[1, null], [REF, 2]]], [[1, null, "#REF!", 2]]],
  ])("%s of %j is %p", (name, args, result) => {
    expect(called(name, args)).toEqual(result);
  });
}); // prettier-ignore
