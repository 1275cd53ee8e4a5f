import fc from "fast-check";
import type { FunctionEntry } from "../../src/core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../src/core/library/function-library";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { caseCount, casesByChance } from "../random-cases";
import { telecomTables } from "../worked-examples/telecom";
import { SheetError, stubOffice } from "./custom-functions-stub";
import { range } from "./ranges";

/** Calls of all functions together. */
const CALLS = caseCount(10_000, 100_000);

const TABLES = ["people", "ratings", "profile", "raters", "exams", "rules"] as const;

const single = FUNCTION_LIBRARY.filter(({ family }) => family !== "results");
const tabular = FUNCTION_LIBRARY.filter(({ family }) => family === "results");
/** A call on whole tables costs as much as many others. */
const CALLS_ON_TABLES = caseCount(100, 1_000);
const callsEach = Math.ceil((CALLS - CALLS_ON_TABLES * tabular.length) / single.length);

const usual = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true }));
const blank = fc.constantFrom(null, undefined, "", "–", "N/A", "无法判断");
const nasty = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<unknown>("x", "３", " 2 ", "1e3", "=1+1", true, false, -1, 46_000, 1e308, -1e308, 5e-324, 0.1 + 0.2),
  fc.constantFrom<unknown>(new SheetError("#N/A"), { code: "#DIV/0!" }, { type: "Entity" }),
  fc.string({ maxLength: 3 }),
);
const tame = fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: blank });
const cell = fc.oneof({ weight: 3, arbitrary: tame }, { weight: 1, arbitrary: nasty });

/** What parameters of these names take, so that many calls come as far as a result. */
const OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  missing: ["skip", "zero", "require", undefined],
  method: ["strict", "count", "highest", undefined],
  type: ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"],
  metric: ["interval", "nominal", "ordinal", "ratio", undefined],
  null: ["uniform", 2, undefined],
  points: [4, 5, 7],
  cuts: [undefined],
  labels: [undefined],
  top: [4, 5, undefined],
};
const SINGLE = ["actual", "required", "tolerance", "score", "pass", "n", "sd", "reliability", "cut", "sem", "z", "self", "others", "selfCut", "othersCut"]; // prettier-ignore
const GROUPS = ["self", "上级", "peers", "客户"];

const grid = (rows: number, columns: number, of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** What a judge says of pairs, each pair once and its reciprocal. */
const reciprocal = fc
  .integer({ min: 1, max: 11 })
  .chain((size) => fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }))
  .map((scale) => scale.map((row) => scale.map((column) => row / column)));

function plausible(id: string, name: string, rows: number, columns: number): fc.Arbitrary<unknown> {
  const options = name === "weights" && id.startsWith("KAPPA") ? ["none", "linear", "quadratic"] : OPTIONS[name];
  if (options !== undefined) return fc.constantFrom(...options);
  if (SINGLE.includes(name)) return tame;
  if (name === "groups") return grid(rows, columns, fc.constantFrom(...GROUPS));
  if (name === "groupWeights") return fc.tuple(tame, tame).map((weights) => GROUPS.map((group, i) => [group, weights[i] ?? 1])); // prettier-ignore
  if (name === "levels") return grid(rows, columns, fc.integer({ min: 1, max: 4 }));
  if (name === "met") return grid(rows, columns, fc.constantFrom(true, false, 1, 0, "1", null));
  if (id.startsWith("AHP")) return reciprocal;
  if (id === "KAPPATABLE") return grid(rows, rows, usual);
  return grid(rows, columns, fc.oneof({ weight: 30, arbitrary: tame }, { weight: 1, arbitrary: nasty }));
}

/** Arguments as they should be, as they should not be, and both mixed. */
const argumentsOf = ({ id, parameters }: FunctionEntry): fc.Arbitrary<readonly unknown[]> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => {
    const wild = fc.oneof(
      fc.integer({ min: 0, max: 4 }).chain((size) => grid(size, columns, cell)),
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
      reciprocal,
      cell,
      fc.constantFrom("skip", "2,k", "ratio", "unknown", undefined),
    );
    const each = parameters.map(({ name }) =>
      fc.oneof({ weight: 9, arbitrary: plausible(id, name, rows, columns) }, { weight: 1, arbitrary: wild }),
    );
    return fc.tuple(...each);
  });

/** What a call leaves in the sheet: cells, or an error with a message. A bug shows as a sentence that asks to report it. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (cause) {
    if (!(cause instanceof SheetError) || cause.message === "" || cause.message.includes("report")) throw cause;
    return cause;
  }
}

function expectCells(result: unknown): void {
  for (const value of Array.isArray(result) ? result.flat() : [result]) {
    if (value instanceof SheetError) expect(["#VALUE!", "#N/A"]).toContain(value.code);
    else if (typeof value === "number") expect([value, Number.isFinite(value)]).toEqual([value, true]);
    else expect(["string", "boolean"]).toContain(typeof value);
  }
}

describe(`any input, ${CALLS.toLocaleString("en")} calls,`, () => {
  beforeEach(() => stubOffice("en-US"));

  it.each(single.map((entry) => [entry.id, entry] as const))(
    "gives %s a cell or an error that says why",
    (id, entry) => {
      let answers = 0;
      fc.assert(
        fc.property(argumentsOf(entry), (args) => {
          const result = outcome(() => IMPLEMENTATIONS[id](...args));
          if (!(result instanceof SheetError)) answers += 1;
          expectCells(result);
        }),
        casesByChance(callsEach, callsEach),
      );
      expect(answers / callsEach).toBeGreaterThan(0.1);
    },
  );

  const spoilt = fc.array(
    fc.record({
      table: fc.constantFrom(...TABLES),
      row: fc.nat(200),
      column: fc.nat(40),
      change: fc.oneof(
        { weight: 6, arbitrary: fc.record({ kind: fc.constant("cell" as const), value: fc.oneof(cell, nasty) }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("no row" as const, "twice" as const) }) },
      ),
    }),
    { maxLength: 8 },
  );

  it.each(tabular.map(({ id }) => id))("gives %s rows of cells or an error that says why", (id) => {
    fc.assert(
      fc.property(spoilt, fc.oneof(cell, fc.constant("0001")), (changes, person) => {
        const whole = telecomTables("zh");
        const tables = Object.fromEntries(TABLES.map((name) => [name, range(whole[name] ?? [])]));
        for (const { table, row, column, change } of changes) {
          const rows = tables[table] ?? [];
          const at = row % Math.max(1, rows.length);
          const line = rows[at];
          if (line === undefined) continue;
          if (change.kind === "cell") line[column % line.length] = change.value;
          else if (change.kind === "no row") rows.splice(at, 1);
          else rows.push([...line]);
        }
        const given = TABLES.map((name) => tables[name]);
        expectCells(outcome(() => IMPLEMENTATIONS[id](...(id === "TEAM" ? given : [person, ...given]))));
      }),
      casesByChance(CALLS_ON_TABLES, CALLS_ON_TABLES),
    );
  });
});
