import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";

const { ANGOFF: angoff, BORDERLINE: borderline, SEM: sem } = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");

describe("SEM", () => {
  it("is the published one", () => {
    expect(sem(15, 0.96)).toBe(3);
    expect(sem("15", "０.96")).toBe(3);
  });

  it.each([null, "", undefined, "–"])("is empty where one argument is %j", (blank) => {
    expect(sem(blank, 0.9)).toBe("");
    expect(sem(15, blank)).toBe("");
  });

  it("refuses a reliability outside 0 to 1 and a negative deviation, also while the other is missing", () => {
    expect(errorOf(() => sem(15, 1.2))).toEqual({ code: "#VALUE!", message: "reliability is 1.2. It must be from 0 to 1." }); // prettier-ignore
    expect(errorOf(() => sem("", 96)).code).toBe("#VALUE!");
    expect(errorOf(() => sem(-1, 0.9))).toEqual({ code: "#VALUE!", message: "sd is below 0. It must be 0 or more." });
    expect(errorOf(() => sem(-1, "")).code).toBe("#VALUE!");
  });
});

describe("BORDERLINE", () => {
  it("is TRUE up to one standard error from the cut, or as many as are asked for", () => {
    expect(borderline(63, 60, 3)).toBe(true);
    expect(borderline(63.1, 60, 3)).toBe(false);
    expect(borderline(65, 60, 3, 2)).toBe(true);
    expect(borderline(3.5, 3.2, 0.3)).toBe(true);
    expect(borderline(63, 60, 3, 0)).toBe(false);
  });

  it("works on what SEM gives", () => {
    expect(borderline(63, 60, sem(15, 0.96))).toBe(true);
    expect(borderline(63, 60, 15 * Math.sqrt(1 - 0.96))).toBe(true);
  });

  it.each([null, "", undefined, "–"])(
    "is empty where score, cut or standard error is %j, and takes z for 1",
    (blank) => {
      expect(borderline(blank, 60, 3)).toBe("");
      expect(borderline(60, blank, 3)).toBe("");
      expect(borderline(60, 60, blank)).toBe("");
      expect(borderline(63, 60, 3, blank)).toBe(true);
    },
  );

  it("refuses a negative standard error and a negative z", () => {
    expect(errorOf(() => borderline(63, 60, -3)).message).toBe("sem is below 0. It must be 0 or more.");
    expect(errorOf(() => borderline(63, 60, 3, -1)).message).toBe("z is below 0. It must be 0 or more.");
  });
});

describe("ANGOFF", () => {
  it("is the sum of the judges' means", () => {
    expect(angoff([[0.6, 0.9, 0.5], [0.7, 0.8, 0.6]])).toBe(2.05); // prettier-ignore
    expect(angoff([[0.6, "0.9"], [0.7, ""]])).toBe(1.55); // prettier-ignore
    expect(angoff([[0.6]])).toBe(0.6);
  });

  it.each([null, "", undefined, "–"])("is empty where nobody judged: %j", (blank) => {
    expect(angoff([[blank, blank]])).toBe("");
    expect(angoff([])).toBe("");
  });

  it("names an item that nobody judged", () => {
    expect(
      errorOf(() =>
        angoff([
          [0.6, ""],
          [0.7, "–"],
        ]),
      ),
    ).toEqual({
      // prettier-ignore
      code: "#N/A",
      message: "Column 2 of matrix has no number. Fill it in, or leave the column out of the range.",
    });
  });

  it.each([60, 1.01, -0.1])("names a probability of %p", (bad) => {
    const { code, message } = errorOf(() => angoff([[0.5, 0.5], [0.5, bad]])); // prettier-ignore
    expect(code).toBe("#VALUE!");
    expect(message).toContain(`row 2, column 2 of matrix is ${bad}`);
  });

  it("refuses ragged rows", () => {
    expect(errorOf(() => angoff([[0.5, 0.5], [0.5]])).code).toBe("#VALUE!"); // prettier-ignore
  });
});

describe("input that the functions of standards cannot use", () => {
  it.each([
    ["SEM sd", (bad: unknown) => sem(bad, 0.9)],
    ["SEM reliability", (bad: unknown) => sem(15, bad)],
    ["BORDERLINE score", (bad: unknown) => borderline(bad, 60, 3)],
    ["BORDERLINE cut", (bad: unknown) => borderline(60, bad, 3)],
    ["BORDERLINE sem", (bad: unknown) => borderline(60, 60, bad)],
    ["BORDERLINE z", (bad: unknown) => borderline(60, 60, 3, bad)],
    ["ANGOFF matrix", (bad: unknown) => angoff([[0.5, bad]])],
  ])("in %s is #VALUE!, whether text, boolean or error value", (_, call) => {
    for (const bad of ["three", "60%", true, false, ERROR]) expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("", null, "–", "x", true, 0, 1, ERROR, 1e308, -1e308, 5e-324),
    );
    const matrix = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(matrix, cell, cell, cell, cell, (a, w, x, y, z) => {
        for (const call of [
          () => sem(x, y),
          () => borderline(w, x, y, z),
          () => angoff(a),
          () =>
            angoff([
              [x, y],
              [w, z],
            ]),
        ]) {
          // prettier-ignore
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
