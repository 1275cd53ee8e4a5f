import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";
import { column } from "./ranges";

const { DISTANCE: distance, SIMILARITY: similarity } = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");

describe("DISTANCE", () => {
  it("is the root of the weighted squared differences", () => {
    expect(distance(column(3, 0), column(0, 4))).toBe(5);
    expect(distance([[3, 0]], [[0, 4]], [[1, 4]])).toBe(Math.sqrt(73));
    expect(distance([[3, 0], [1, 1]], [[0, 4], [1, 1]])).toBe(5); // prettier-ignore
  });

  it.each([[undefined], [null], [[[null]]], [[[""]]], [[[0]]]])("counts all alike where weights are %j", (weights) => {
    expect(distance(column(3, 0), column(0, 4), weights as unknown[][])).toBe(5);
  });

  it.each([0, "", null])("is empty where the single element weighs %j", (weight) => {
    expect(distance(column(1), column(1.72), column(weight))).toBe("");
    expect(distance(column(1), column(1.72), column(1))).toBe(0.72);
    expect(distance(column(1), column(1.72))).toBe(0.72);
  });

  it.each([null, "", undefined, "–", "不适用"])("leaves out an element where one profile has %j", (blank) => {
    expect(distance(column(3, blank, 2), column(3, 4, blank))).toBe(0);
    expect(distance(column(blank), column(1))).toBe("");
    expect(similarity(column(blank, 1), column(1, blank))).toBe("");
  });

  it("is empty where no element has weight", () => {
    expect(distance(column(3, 0), column(0, 4), column(0, 0))).toBe("");
    expect(distance(column(3, 0), column(0, 4), column("", null))).toBe("");
    expect(distance([], [])).toBe("");
  });

  it("says so where it is too large", () => {
    expect(errorOf(() => distance(column(1e308), column(-1e308))).code).toBe("#N/A");
  });
});

describe("SIMILARITY", () => {
  it("is 1 for the same profile, and (E − Σd²) ÷ (E + Σd²) otherwise", () => {
    expect(similarity(column(1, 0, -1), column(1, 0, -1))).toBe(1);
    expect(Number(similarity(column(1, 0, -1), column(0.5, 0.5, -1))).toFixed(4)).toBe("0.8089");
  });

  it("approaches −1 for opposite profiles", () => {
    expect(similarity(column(1000), column(-1000))).toBeCloseTo(-1, 5);
  });
});

describe("input that the functions of similarity cannot use", () => {
  it.each([
    ["DISTANCE a", (bad: unknown) => distance(column(1, bad), column(1, 1)), "row 2, column 1 of a"],
    ["DISTANCE b", (bad: unknown) => distance(column(1, 1), column(1, bad)), "row 2, column 1 of b"],
    ["DISTANCE weights", (bad: unknown) => distance(column(1, 1), column(1, 1), column(1, bad)), "row 2, column 1 of weights"], // prettier-ignore
    ["SIMILARITY a", (bad: unknown) => similarity(column(1, bad), column(1, 1)), "row 2, column 1 of a"],
    ["SIMILARITY b", (bad: unknown) => similarity(column(1, 1), column(1, bad)), "row 2, column 1 of b"],
  ])("in %s is #VALUE! with its place, whether text, boolean or error value", (_, call, place) => {
    for (const bad of ["three", true, false, ERROR]) {
      expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
      expect(errorOf(() => call(bad)).message).toContain(place);
    }
  });

  it("is a range of another shape, or a negative weight", () => {
    const calls = [
      () => distance(column(1, 2), column(1)),
      () => distance(column(1, 2), [[1, 2]]),
      () => distance(column(1, 2), column(1, 2), column(1)),
      () => distance(column(1, 2), column(1, 2), column(1, -1)),
      () => similarity(column(1, 2), column(1)),
    ];
    for (const call of calls) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom("", null, "–", "x", true, 0, ERROR, 1e308, -1e308, 5e-324));
    const cells = fc.array(cell, { maxLength: 4 }).map((values) => column(...values));
    fc.assert(
      fc.property(cells, cells, cells, cell, cell, (a, b, c, x, y) => {
        const calls = [
          () => distance(a, b),
          () => distance(a, b, c),
          () => distance(column(x, 1), column(y, 2), column(1, 1)),
          () => similarity(a, b),
          () => similarity(column(x, 1), column(y, 2)),
        ];
        for (const call of calls) {
          try {
            const value = call();
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
