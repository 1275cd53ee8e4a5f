import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";
import { column } from "./ranges";

const { LADDER: ladder, QUADRANT: quadrant, QUOTA: quota, SCALES: scales } = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");
const NUMBERS = ["three", "3级", true, false, ERROR];

describe("LADDER", () => {
  it.each([
    ["TRUE and FALSE", column(true, true, false, true)],
    ["1 and 0", column(1, 1, 0, 1)],
    ["numbers typed as text", column("1", " １ ", "0", "1.0")],
    ["a row", [[true, true, false, true]]],
  ])("reads %s", (_, met) => {
    expect(ladder(met)).toBe(2);
    expect(ladder(met, "count")).toBe(3);
    expect(ladder(met, "Highest")).toBe(4);
  });

  it.each([null, "", undefined, "–", "N/A", "无法判断"])("takes %j for not assessed", (blank) => {
    expect(ladder(column(true, blank, true))).toBe(1);
    expect(ladder(column(true, blank, true), "count")).toBe(2);
    expect(ladder(column(blank, true))).toBe("");
    expect(ladder(column(blank, blank), "highest")).toBe("");
  });

  it("uses the strict method where none is chosen", () => {
    for (const method of [undefined, null, ""]) expect(ladder(column(1, 0, 1), method)).toBe(1);
  });

  it.each(["yes", "达到", "TRUE!", 2, -1, 0.5, 45000, ERROR])("names a cell that holds %p", (bad) => {
    const { code, message } = errorOf(() => ladder(column(true, bad)));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("row 2, column 1 of met");
  });

  it("names the methods where another one is chosen", () => {
    expect(errorOf(() => ladder(column(true), "all"))).toEqual({
      code: "#VALUE!",
      message: "method cannot be “all”. Choose one of: strict, count, highest.",
    });
  });
});

describe("SCALES", () => {
  // The behavioural dictionary's worked example and its scale from −1.
  it.each([
    [
      "achievement",
      [
        [5, 4, 0, 60],
        [3, 3, 0, 40],
      ],
      88,
    ],
    [
      "customer service",
      [
        [6, 5, 0, 70],
        [4, 4, 0, 30],
      ],
      88.3,
    ],
    ["analytical thinking", [[3, 3, 0, 100]], 100],
    [
      "a scale from −1",
      [
        [4, 2, -1, 50],
        [2, 2, 0, 50],
      ],
      80,
    ],
  ] as const)("of %s is the worked example's", (_, rows, expected) => {
    const [requireds, actuals, lowest, weights] = [0, 1, 2, 3].map((index) => rows.map((row) => [row[index]]));
    expect(scales(actuals ?? [], requireds ?? [], lowest ?? [], weights ?? [])).toBe(expected);
  });

  it("is empty when a scale that counts is not rated, and passes over those that do not count", () => {
    expect(scales(column(4, ""), column(5, 3), column(0, 0), column(60, 40))).toBe("");
    expect(scales(column(4, ""), column(5, "–"), column(0, 0), column(60, 40))).toBe(80);
    expect(scales(column(4, ""), column(5, 3), column(0, 0), column(60, 0))).toBe(80);
    expect(scales(column(4, 1), column(5, 1), column(0, 1), column(60, 40))).toBe(80);
    expect(scales(column(4), column(""), column(0), column(1))).toBe("");
    expect(scales(column(4), column(5), column(0), column(0))).toBe("");
    expect(scales([], [], [], [])).toBe("");
  });

  it("takes a rating of 0 for one, and a blank lowest rung for 0", () => {
    expect(scales(column(4, 0), column(5, 3), column("", null), column(50, 50))).toBe(40);
  });

  it("rounds levels before it compares them", () => {
    expect(scales(column(2.345), column(4.69), column(0), column(1))).toBe(50.1);
    expect(scales(column(2.9999999999999996), column(3), column(0), column(1))).toBe(100);
  });

  it("follows spans that have no common denominator in numbers", () => {
    const required = [9.97, 9.73, 9.67, 9.41, 9.29, 9.11, 8.87, 8.63];
    const half = required.map((level) => level / 2);
    const ones = column(...required.map(() => 1));
    const result = scales(column(...half), column(...required), column(...required.map(() => 0)), ones);
    expect(result).toBeCloseTo(50, 0);
    expect(scales(column(...required), column(...required), column(...required.map(() => 0)), ones)).toBe(100);
  });

  it("says so where a level is far beyond any scale", () => {
    expect(errorOf(() => scales(column(1), column(1e308), column(0), column(1))).code).toBe("#N/A");
  });
});

describe("QUADRANT", () => {
  it.each([
    [4.5, 4.2, 1],
    [3.5, 4.2, 2],
    [4.5, 3.2, 3],
    [3.5, 3.2, 4],
    [4, 3.2, 0],
    ["４.5", "3.2", 3],
  ])("of %p by self and %p by others is %p", (self, others, expected) => {
    expect(quadrant(self, others, 4, 4)).toBe(expected);
  });

  it.each([null, "", undefined, "–"])("is empty where one of the four is %j", (blank) => {
    expect(quadrant(blank, 4, 3, 3)).toBe("");
    expect(quadrant(4, blank, 3, 3)).toBe("");
    expect(quadrant(4, 4, blank, 3)).toBe("");
    expect(quadrant(4, 4, 3, blank)).toBe("");
  });
});

describe("QUOTA", () => {
  it("spills in the shape of the scores", () => {
    expect(quota(column(71, 95, 88, 60, 79), column(20, 60, 20))).toEqual(column(2, 1, 2, 3, 2));
    expect(quota([[71, 95, 88], [60, 79, ""]], [[20, 60, 20]])).toEqual([[2, 1, 2], [3, 2, ""]]); // prettier-ignore
    expect(quota([[5]], [[1]])).toEqual([[1]]);
    expect(quota([], column(1))).toEqual([[""]]);
  });

  it("gives who has no score an empty cell and no place", () => {
    expect(quota(column(9, null, 7, "–", 0), column("33", 33, 33))).toEqual(column(1, "", 2, "", 3));
  });

  it("shows a score that cannot be used as an error in its own row, and classes the others", () => {
    const classes = quota(column(9, "eight", 7, ERROR, true, 5), column(1, 1, 1)).flat();
    expect(classes.filter((one) => typeof one === "number")).toEqual([1, 2, 3]);
    expect(classes[1]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("row 2, column 1 of scores, which holds “eight”") }); // prettier-ignore
    expect(classes[3]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("row 4") });
    expect(classes[4]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("row 5") });
  });

  it.each([
    ["negative", column(1, -1), "row 2, column 1 of shares is -1"],
    ["text", column("many", 1), "row 1, column 1 of shares"],
    ["0 alone", column(0, 0), "shares sum to 0"],
    ["nothing", column("", null), "shares sum to 0"],
  ])("refuses shares that are %s", (_, shares, place) => {
    const { code, message } = errorOf(() => quota(column(1, 2), shares));
    expect(code).toBe("#VALUE!");
    expect(message).toContain(place);
  });
});

describe("input that these functions cannot use", () => {
  const calls: readonly (readonly [string, (bad: unknown) => unknown])[] = [
    ["SCALES actuals", (bad) => scales(column(1, bad), column(2, 2), column(0, 0), column(1, 1))],
    ["SCALES requireds", (bad) => scales(column(1, 1), column(2, bad), column(0, 0), column(1, 1))],
    ["SCALES lowest", (bad) => scales(column(1, 1), column(2, 2), column(0, bad), column(1, 1))],
    ["SCALES weights", (bad) => scales(column(1, 1), column(2, 2), column(0, 0), column(1, bad))],
    ["QUADRANT self", (bad) => quadrant(bad, 1, 1, 1)],
    ["QUADRANT othersCut", (bad) => quadrant(1, 1, 1, bad)],
    ["QUOTA shares", (bad) => quota(column(1, 2), column(1, bad))],
  ];

  it.each(calls)("in %s is #VALUE!, whether text, boolean or error value", (_, call) => {
    for (const bad of NUMBERS) expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
  });

  it("is a range of another shape, or a negative weight", () => {
    const shapes = [
      () => scales(column(1, 2), column(1), column(0, 0), column(1, 1)),
      () => scales(column(1, 2), column(1, 2), [[0, 0]], column(1, 1)),
      () => scales(column(1, 2), column(1, 2), column(0, 0), column(1)),
      () => scales(column(1), column(2), column(0), column(-1)),
      () => quadrant([[1], [2]], 1, 1, 1),
    ];
    for (const call of shapes) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom("", null, "–", "x", true, 0, 1, ERROR, 1e308, -1e308, 5e-324));
    const cells = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(cells, cells, cells, cells, cell, (a, b, c, d, x) => {
        const calls = [
          () => ladder(a, x),
          () => scales(a, b, c, d),
          () => scales(a, a, a, a),
          () => scales(column(x, 1, 2), column(2, x, 2), column(0, 0, x), column(1, 1, 1)),
          () => quadrant(x, a, 1, b),
          () => quadrant(x, 1, x, 2),
          () => quota(a, b),
        ];
        for (const call of calls) {
          try {
            for (const value of [call()].flat(2))
              if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
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
