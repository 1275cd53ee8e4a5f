import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";
import { column } from "./ranges";

const {
  ADM: adm,
  ALPHA: alpha,
  ICC: icc,
  KAPPA: kappa,
  KAPPATABLE: kappatable,
  RWG: rwg,
  RWGJ: rwgj,
} = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");

const JUDGES = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const SHARES = [
  [0.44, 0.05, 0.01],
  [0.07, 0.2, 0.03],
  [0.09, 0.05, 0.06],
];
const COHEN = [
  [0, 1, 3],
  [1, 0, 6],
  [3, 6, 0],
];

const RATERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, "", "", ""],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, "", ""],
  ["", 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, ""],
];

describe("published figures through the functions", () => {
  it.each(["", null, "–", "不适用", "N/A"])("are those of RWG and ADM, not rated being %j", (blank) => {
    expect(rwg(column(3, 4, blank, 4, 4, 5), 5)).toBe(0.75);
    expect(rwg(column(1, 1, 5, 5), 5)).toBeCloseTo(-1.667, 3);
    expect(adm(column(blank, 3, 4, 4, 4, 5))).toBe(0.4);
    const silent = [blank, blank, blank, blank, blank];
    expect(rwgj([[3, 4, 2, 5, 1], silent, [4, 3, 3, 4, 2]], "５")).toBe(0.9375);
    expect(errorOf(() => rwgj([[3, blank], [4, blank]], 5)).code).toBe("#N/A"); // prettier-ignore
  });

  it("are those of ICC, however its type is written", () => {
    const types = ["1,1", " 2, 1", "3,1", "1,K", "2，k", "3 , k"];
    const figures = types.map((type) => Number(icc(JUDGES, type)).toFixed(4));
    expect(figures).toEqual(["0.1657", "0.2898", "0.7148", "0.4428", "0.6201", "0.9093"]);
  });

  it("are those of KAPPA and KAPPATABLE", () => {
    expect(Number(kappatable(SHARES)).toFixed(4)).toBe("0.4915");
    expect(Number(kappatable(SHARES, COHEN)).toFixed(4)).toBe("0.3478");
    const cases = SHARES.flatMap((row, first) =>
      row.flatMap((share, second) => Array.from({ length: Math.round(share * 200) }, () => [first + 1, second + 1])),
    );
    const [rater1, rater2] = [cases.map(([first]) => [first]), cases.map(([, second]) => [second])];
    expect(Number(kappa(rater1, rater2)).toFixed(4)).toBe("0.4915");
    expect(Number(kappa(rater1, rater2, COHEN)).toFixed(4)).toBe("0.3478");
  });

  it.each([null, "", undefined, "–"])("are those of ALPHA, blank cells being %j", (blank) => {
    const given = RATERS.map((row) => row.map((rating) => (rating === "" ? blank : rating)));
    const figures = ["nominal", "Ordinal", "interval", "ratio", undefined].map((metric) =>
      Number(alpha(given, metric)),
    );
    expect(figures.map((figure) => figure.toFixed(4))).toEqual(["0.7434", "0.8154", "0.8491", "0.7974", "0.8491"]);
  });
});

describe("options of the agreement functions", () => {
  it.each([undefined, null, "", "Uniform", "–"])("take chance for uniform where RWG's null is %j", (given) => {
    expect(rwg(column(3, 4, 4, 4, 5), 5, given)).toBe(0.75);
  });

  it("take another variance of chance for several items too", () => {
    const items = [[3, 4, 2, 5, 1], [4, 3, 3, 4, 2]]; // prettier-ignore
    expect(rwgj(items, 5)).toBe(0.9375);
    for (const uniform of [undefined, "", "Uniform", 2]) expect(rwgj(items, 5, uniform)).toBe(0.9375);
    expect(rwgj(items, 5, "1.25")).toBe(15 / 17);
  });

  it("take another variance of chance, as text too", () => {
    expect(rwg(column(3, 4, 4, 4, 5), 5, "1.25")).toBe(0.6);
    expect(rwg(column(3, 4, 4, 4, 5), 5, 1.25)).toBe(0.6);
  });

  it.each([[undefined], [null], [[[""]]], [[[null]]], [[[0]]], ["none"], [[["None"]]]])(
    "count every disagreement alike where KAPPA's weights are %j",
    (weights) => {
      const given = weights as unknown[][] | undefined;
      expect(kappa(column(1, 1, 2, 2), column(1, 2, 2, 2), given)).toBe(0.5);
      expect(Number(kappatable(SHARES, given)).toFixed(4)).toBe("0.4915");
    },
  );

  it("weigh disagreement by a word, as a text or as a cell", () => {
    const linear = kappatable(SHARES, [["linear"]]);
    expect(kappatable(SHARES, "LINEAR" as unknown as unknown[][])).toBe(linear);
    expect(kappatable(SHARES, [["quadratic"]])).not.toBe(linear);
  });
});

describe("categories that are named", () => {
  it("count like numbered ones, whatever their case and width", () => {
    expect(kappa(column("A", "a", "B ", "Ｂ"), column("A", "B", "B", "b"))).toBe(0.5);
    expect(kappa(column("达标", "达标", "接近", "接近", "–"), column("达标", "接近", "接近", "接近", "达标"))).toBe(
      0.5,
    );
    const names = RATERS.map((row) => row.map((rating) => (rating === "" ? "" : `level ${rating}`)));
    expect(alpha(names, "nominal")).toBe(alpha(RATERS, "nominal"));
  });

  it("have no order to weigh disagreement by, and do not mix with numbers", () => {
    const names = column("A", "B");
    expect(errorOf(() => kappa(names, names, [["linear"]])).message).toContain("row 1, column 1 of rater1, which holds “A”"); // prettier-ignore
    expect(errorOf(() => kappa(column(1, 2), column(1, "B"))).message).toContain("row 2, column 1 of rater2, which holds “B”"); // prettier-ignore
    expect(errorOf(() => alpha([["A", "B"], ["A", "B"]], "ordinal")).code).toBe("#VALUE!"); // prettier-ignore
    expect(errorOf(() => alpha([["A", "B"], ["A", 2]], "nominal")).code).toBe("#VALUE!"); // prettier-ignore
  });
});

describe("input that agreement functions cannot use", () => {
  const calls: readonly (readonly [string, (bad: unknown) => unknown])[] = [
    ["RWG ratings", (bad) => rwg(column(1, bad), 5)],
    ["RWG points", (bad) => rwg(column(1, 2), bad)],
    ["RWG null", (bad) => rwg(column(1, 2), 5, bad)],
    ["RWGJ matrix", (bad) => rwgj([[1, 2], [2, bad]], 5)], // prettier-ignore
    ["RWGJ points", (bad) => rwgj([[1, 2], [2, 2]], bad)], // prettier-ignore
    ["ADM ratings", (bad) => adm(column(1, bad))],
    ["ICC matrix", (bad) => icc([[1, 2], [2, bad]], "2,1")], // prettier-ignore
    ["ICC type", (bad) => icc(JUDGES, bad)],
    ["KAPPA rater1", (bad) => kappa(column(1, bad), column(1, 2))],
    ["KAPPA rater2", (bad) => kappa(column(1, 2), column(1, bad))],
    ["KAPPA weights", (bad) => kappa(column(1, 2), column(1, 2), [[bad]])],
    ["a cell of KAPPA weights", (bad) => kappa(column(1, 2), column(1, 2), [[0, bad], [1, 0]])], // prettier-ignore
    ["KAPPATABLE table", (bad) => kappatable([[1, 2], [2, bad]])], // prettier-ignore
    ["KAPPATABLE weights", (bad) => kappatable(SHARES, [[bad]])],
    ["ALPHA matrix", (bad) => alpha([[1, 2], [2, bad]])], // prettier-ignore
    ["a nominal ALPHA matrix", (bad) => alpha([[1, 2], [2, bad]], "nominal")], // prettier-ignore
    ["ALPHA metric", (bad) => alpha(RATERS, bad)],
  ];

  it.each(calls)("in %s is #VALUE!, whether text, boolean or error value", (_, call) => {
    for (const bad of ["three", "3级", true, false, ERROR]) expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
  });

  it.each([
    ["points of a scale", () => rwg(column(1, 2), 2.5), "#VALUE!", "points is “2.5”"],
    ["no points", () => rwgj([[1], [2]], null), "#VALUE!", "points is nothing"],
    ["ratings off the scale", () => rwg(column(1, 45), 5), "#VALUE!", "in ratings run from 1 to 45"], // prettier-ignore
    ["a variance of 0", () => rwg(column(1, 2), 5, 0), "#VALUE!", "null cannot be “0”"],
    ["a single rating", () => rwg(column(1, "–"), 5), "#N/A", "single rating in ratings"],
    ["a single rating", () => adm(column(1)), "#N/A", "single rating in ratings"],
    ["an item rated once", () => rwgj([[1, 2], [2, ""]], 5), "#N/A", "column 2 of matrix"], // prettier-ignore
    ["raters of two minds", () => rwgj([[1, 1], [5, 5]], 5), "#N/A", "more than by chance"], // prettier-ignore
    ["a missing rating", () => icc([[1, 2], [2, ""]], "2,1"), "#N/A", "row 2, column 2 of matrix"], // prettier-ignore
    ["no type", () => icc(JUDGES, ""), "#VALUE!", "type cannot be nothing. Choose one of: \"1,1\", \"2,1\""], // prettier-ignore
    ["an unknown type", () => icc(JUDGES, "4,1"), "#VALUE!", "type cannot be “4,1”"],
    ["one target", () => icc([[1, 2]], "2,1"), "#N/A", "1 row(s) and 2 column(s)"],
    ["targets without difference", () => icc([[1, 2], [2, 1]], "3,k"), "#N/A", "differ too little"], // prettier-ignore
    ["ratings without difference", () => icc([[2, 2], [2, 2]], "2,1"), "#N/A", "no difference"], // prettier-ignore
    ["columns of different length", () => kappa(column(1, 2), column(1)), "#VALUE!", "rater1 and rater2 differ in size"], // prettier-ignore
    ["unknown weights", () => kappa(column(1, 2), column(1, 2), [["cubic"]]), "#VALUE!", "weights cannot be “cubic”"],
    ["weights for other categories", () => kappa(column(7, 8), column(8, 8), COHEN), "#VALUE!", "3 row(s) for 2 categories"], // prettier-ignore
    ["weights of agreement", () => kappatable(SHARES, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]), "#VALUE!", "Row 1, column 1 of weights is 1"], // prettier-ignore
    ["a gap in weights", () => kappatable(SHARES, [[0, 1, ""], [1, 0, 1], [1, 1, 0]]), "#VALUE!", "row 1, column 3 of weights, which is blank"], // prettier-ignore
    ["one category", () => kappa(column(1, 1), column(1, 1)), "#N/A", "no difference"],
    ["no case in common", () => kappa(column(1, ""), column("", 1)), "#N/A", "No case was rated by two raters"],
    ["a table that is not square", () => kappatable([[1, 2]]), "#VALUE!", "table has 1 row(s) and 2 column(s)"],
    ["a negative count", () => kappatable([[1, 2], [-1, 2]]), "#VALUE!", "row 2, column 1 of table is -1"], // prettier-ignore
    ["a gap in a table", () => kappatable([[1, 2], ["", 2]]), "#VALUE!", "row 2, column 1 of table, which is blank"], // prettier-ignore
    ["a table of zeros", () => kappatable([[0, 0], [0, 0]]), "#N/A", "table holds nothing but 0"], // prettier-ignore
    ["an unknown metric", () => alpha(RATERS, "circular"), "#VALUE!", "metric cannot be “circular”"],
    ["proportions below 0", () => alpha([[1, -2], [1, 2]], "ratio"), "#VALUE!", "row 1, column 2 of matrix is -2"], // prettier-ignore
    ["no unit with two ratings", () => alpha([[1, 2, 3]]), "#N/A", "No case was rated by two raters"],
    ["ratings without difference", () => alpha([[2, 2], [2, 2]], "nominal"), "#N/A", "no difference"], // prettier-ignore
    ["ragged rows", () => icc([[1, 2], [3]], "2,1"), "#VALUE!", "rows of matrix differ in length"], // prettier-ignore
    ["ragged rows", () => alpha([[1, 2], [3]]), "#VALUE!", "rows of matrix differ in length"], // prettier-ignore
    ["ragged rows", () => rwgj([[1, 2], [3]], 5), "#VALUE!", "rows of matrix differ in length"], // prettier-ignore
    ["ragged rows", () => kappatable([[1, 2], [3]]), "#VALUE!", "rows of table differ in length"], // prettier-ignore
    ["a figure beyond numbers", () => rwg(column(1, 5), 5, 1e-309), "#N/A", "too large"],
  ])("or that gives no figure, %s, is told with its place", (_, call, code, message) => {
    expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(message) as unknown });
  });

  it("is told in Chinese where Office is Chinese", () => {
    stubOffice("zh-CN");
    expect(errorOf(() => rwg(column(1, 45), 5)).message).toBe(
      "ratings 中的评分从 1 到 45，不在从 0 或 1 起的 5 点量表之内。请更正评分或 points。",
    );
  });
});

describe("ranges where nothing is rated", () => {
  it.each([
    ["empty", []],
    ["one blank cell", [[null]]],
    ["blank cells", [["", "–"], [null, "不适用"]]], // prettier-ignore
  ] as const)("give an empty cell where they are %s", (_, cells) => {
    const range = cells as unknown as unknown[][];
    const figures = [rwg(range, 5), rwgj(range, 5), adm(range), icc(range, "2,1"), kappa(range, range), kappatable(range), alpha(range), alpha(range, "nominal")]; // prettier-ignore
    expect(figures).toEqual(figures.map(() => ""));
  });
});

describe("any input", () => {
  it("ends in a figure up to 1, an empty cell or an error value with its reason", () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
      { weight: 1, arbitrary: fc.double() },
      {
        weight: 1,
        arbitrary: fc.constantFrom<unknown>("", null, "–", "x", "４", true, ERROR, 1e308, -1e308, 5e-324, -1, 45000),
      },
    );
    const cells = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
    const square = fc
      .integer({ min: 1, max: 4 })
      .chain((size) =>
        fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    const range = fc.oneof(cells, square);
    const option = fc.oneof(cell, fc.constantFrom(undefined, "uniform", "1,1", "2,k", "3,1", "ordinal", "ratio", "nominal")); // prettier-ignore
    const weights = fc.oneof(
      range,
      fc.constantFrom<unknown[][] | undefined>(undefined, [["none"]], [["linear"]], [["quadratic"]]),
    );
    const outcome = (call: () => unknown, most = 1): void => {
      try {
        const value = call();
        if (value === "") return;
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeLessThanOrEqual(most);
        expect(Object.is(value, -0)).toBe(false);
      } catch (cause) {
        if (!(cause instanceof SheetError) || cause.message.includes("report")) throw cause;
      }
    };
    fc.assert(
      fc.property(range, range, option, weights, (a, b, x, w) => {
        outcome(() => rwg(a, x, x));
        outcome(() => rwg(a, 5));
        outcome(() => rwgj(a, 5));
        outcome(() => adm(a), Infinity);
        outcome(() => icc(a, x));
        outcome(() => icc(a, "2,k"));
        outcome(() => kappa(a, b, w));
        outcome(() => kappa(a, a, w));
        outcome(() => kappatable(a, w));
        outcome(() => alpha(a, x));
        outcome(() => alpha(a, "ratio"));
      }),
      { numRuns: 1000 },
    );
  });
});
