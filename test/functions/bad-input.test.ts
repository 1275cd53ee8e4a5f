import fc from "fast-check";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { telecomTables } from "../worked-examples/telecom";
import { errorOf, SheetError, stubOffice } from "./custom-functions-stub";
import { column, range } from "./ranges";

const {
  ACTUAL: actual,
  BAND: band,
  COVERAGE: coverage,
  EXAM: exam,
  EXAMLEVEL: examlevel,
  GAP: gap,
  GRADE: grade,
  MATCH: match,
  STATUS: status,
  TEAM: team,
  WEIGHTED: weighted,
} = IMPLEMENTATIONS;

beforeEach(() => stubOffice("en-US"));

const ERROR = new SheetError("#N/A");

describe("input that cannot be used", () => {
  const calls: readonly (readonly [string, (bad: unknown) => unknown])[] = [
    ["WEIGHTED values", (bad) => weighted(column(1, bad), column(1, 1))],
    ["WEIGHTED weights", (bad) => weighted(column(1, 1), column(1, bad))],
    ["COVERAGE values", (bad) => coverage(column(1, bad), column(1, 1))],
    ["COVERAGE weights", (bad) => coverage(column(1, 1), column(1, bad))],
    ["ACTUAL ratings", (bad) => actual(column(1, bad), column("self", "peers"), [["peers", 1]])],
    ["ACTUAL groupWeights", (bad) => actual(column(1), column("peers"), [["self", 1], ["peers", bad]])], // prettier-ignore
    ["GAP actual", (bad) => gap(bad, 1)],
    ["GAP required", (bad) => gap(1, bad)],
    ["STATUS tolerance", (bad) => status(1, 2, bad)],
    ["MATCH actuals", (bad) => match(column(1, bad), column(1, 1), column(1, 1))],
    ["MATCH requireds", (bad) => match(column(1, 1), column(1, bad), column(1, 1))],
    ["MATCH weights", (bad) => match(column(1, 1), column(1, 1), column(1, bad))],
    ["BAND score", (bad) => band(bad)],
    ["BAND cuts", (bad) => band(50, column(0, bad), column("a", "b"))],
    ["GRADE matches", (bad) => grade(column(1, bad), column(1, 1), column("a", "b"))],
    ["GRADE pass", (bad) => grade(column(1), column(1), column("a"), bad)],
    ["EXAM scores", (bad) => exam(column(1, bad), column(1, 1))],
    ["EXAM weights", (bad) => exam(column(1, 1), column(1, bad))],
    ["EXAMLEVEL levels", (bad) => examlevel(column(1, bad), column(1, 1))],
    ["EXAMLEVEL scores", (bad) => examlevel(column(1, 1), column(1, bad))],
  ];

  it.each(calls)("in %s is #VALUE!, whether text, boolean or error value", (_, call) => {
    for (const bad of ["three", "3级", true, false, ERROR]) expect(errorOf(() => call(bad)).code).toBe("#VALUE!");
  });

  it("is named with its row and column", () => {
    expect(
      errorOf(() =>
        match(
          [
            [1, 2],
            [3, "three"],
          ],
          [
            [1, 1],
            [1, 1],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ),
      ).message,
    ).toBe(
      // prettier-ignore
      "A number belongs in row 2, column 2 of actuals, which holds “three”. Enter a number or leave it blank.",
    );
    expect(errorOf(() => weighted(column(1, 1), column(1, ERROR))).message).toContain(
      "row 2, column 1 of weights, which holds “#N/A”",
    );
    expect(errorOf(() => actual(column(1), column("peers"), [["peers", 30, "x"]])).message).toContain("row 1, column 3 of groupWeights"); // prettier-ignore
  });

  it("is named in Chinese where Office is Chinese", () => {
    stubOffice("zh-CN");
    expect(errorOf(() => weighted(column(1, "三"), column(1, 1))).message).toBe(
      "values 第 2 行第 1 列应为数字，现为“三”。请填写数字或留空。",
    );
  });

  it("may be ranges of different size or ragged ones", () => {
    const shapes = [
      () => weighted(column(1, 2), column(1)),
      () => coverage(column(1, 2), [[1, 2]]),
      () => match(column(1, 2), column(1, 2), column(1)),
      () => match(column(1, 2), column(1), column(1, 2)),
      () => actual(column(1, 2), column("self"), [["self", 1]]),
      () => grade(column(1), column(1, 2), column("a")),
      () => exam([[1, 2], [3]], [[1], [2, 3]]),
      () => examlevel(column(1), column(1, 2)),
      () => actual(column(1), column("self"), [["self"]]),
      () => actual(column(1), column("self"), [["self", 1, 1, 1]]),
      () => gap([[1], [2]], 1),
    ];
    for (const call of shapes) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("may be a negative weight, a score out of range, a broken level or an unknown group", () => {
    const calls = [
      () => weighted(column(1), column(-1)),
      () => match(column(1), column(1), column(-0.1)),
      () => actual(column(1), column("peers"), [["peers", -1]]),
      () => actual(column(1), column("neighbours"), [["peers", 1]]),
      () => exam(column(101), column(1)),
      () => exam(column(-1), column(1)),
      () => examlevel(column(1.5), column(70)),
      () => examlevel(column(0), column(70)),
      () => status(1, 2, -1),
    ];
    for (const call of calls) expect(errorOf(call).code).toBe("#VALUE!");
  });

  it("in tables is a lost column", () => {
    const tables = telecomTables("en");
    const people = range(tables.people).map((row) => row.slice(1));
    const call = () => team(people, range(tables.ratings), range(tables.profile), range(tables.raters));
    expect(errorOf(call)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("CompetencyPeople has no column whose header starts with P1") }); // prettier-ignore
    expect(errorOf(() => team([], [], [], [])).code).toBe("#VALUE!");
  });

  it("never ends in NaN, Infinity or another kind of failure", () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom("", null, "–", "x", true, ERROR, 1e308, -1e308, 5e-324));
    const cells = fc.array(cell, { minLength: 1, maxLength: 5 }).map((values) => column(...values));
    const outcome = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (cause) {
        if (cause instanceof SheetError && !cause.message.includes("report")) return cause.code;
        throw cause;
      }
    };
    fc.assert(
      fc.property(cells, cells, cells, cell, cell, (a, b, c, x, y) => {
        const calls = [
          () => weighted(a, b),
          () => weighted(a, b, "zero"),
          () => coverage(a, b),
          () => actual(a, b, c, x),
          () => gap(x, y),
          () => status(x, y, x),
          () => match(a, b, c),
          () => band(x, a, b),
          () => grade(a, b, c, x),
          () => exam(a, b),
          () => examlevel(a, b, x),
        ];
        for (const call of calls) {
          const value = outcome(call);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
