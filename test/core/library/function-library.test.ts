import fc from "fast-check";
import { faultKind } from "../../../src/core/library/fault-kinds";
import type { FunctionId } from "../../../src/core/functions/custom-functions";
import { FUNCTION_FAMILIES } from "../../../src/core/functions/definition";
import { RULE_IDS } from "../../../src/core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../../src/core/library/function-library";
import { isCellError, type CellValue } from "../../../src/core/tables/cell";
import { IMPLEMENTATIONS } from "../../../src/functions/implementations";
import { SheetError, stubOffice } from "../../functions/custom-functions-stub";
import { column, range } from "../../functions/ranges";
import { telecomTables } from "../../worked-examples/telecom";
import { type Argument, exampleCall } from "./example-call";

// A fault's code in place of its sentence, so that the test can tell which it was.
jest.mock("../../../src/locales/fault-texts", () => ({
  faultSentence: ({ code }: { readonly code: string }) => code,
  unexpectedSentence: (detail: string) => `a bug: ${detail}`,
}));

beforeAll(() => stubOffice("en-US"));

describe("The function library", () => {
  it("keeps families together, in their order", () => {
    const families = FUNCTION_LIBRARY.map(({ family }) => FUNCTION_FAMILIES.indexOf(family));
    expect(families).toEqual([...families].sort((a, b) => a - b));
  });

  it.each(FUNCTION_LIBRARY)(
    "says of $id how it is calculated, where from, and what can keep it from an answer",
    (entry) => {
      expect(entry.formula).toMatch(/\S/u);
      if ("publication" in entry.source) expect(entry.source.publication).toMatch(/\b(?:1[89]|20)\d{2}\b/u);
      else expect(entry.source.rules.filter((rule) => RULE_IDS.includes(rule)).length).toBeGreaterThan(0);
      expect(entry.faults.length).toBeGreaterThan(0);
      expect(new Set(entry.faults).size).toBe(entry.faults.length);
    },
  );
});

describe("An example", () => {
  const calculated = FUNCTION_LIBRARY.flatMap(({ id, example: { formula, result } }) =>
    result === null ? [] : [{ id, formula, result }],
  );

  it.each(calculated)("of $id gives what it says: $formula", ({ id, formula, result }) => {
    const { id: named, args } = exampleCall(formula);
    expect(named).toBe(id);
    const given = IMPLEMENTATIONS[id](...args) as CellValue | CellValue[][];
    const rows = Array.isArray(given) ? given : [[given]];
    expect(rows.map((row, i) => row.map((cell, j) => toDigitsOf(result[i]?.[j] ?? null, cell)))).toEqual(result);
  });

  it("names the tables of a template where its result depends on them", () => {
    for (const { id, parameters, example } of FUNCTION_LIBRARY.filter((one) => one.example.result === null)) {
      const tables = [...example.formula.matchAll(/Competency([A-Z][a-z]+)\[#All\]/gu)].map(([, name]) =>
        name?.toLowerCase(),
      );
      expect([id, ...tables]).toEqual([id, ...parameters.map(({ name }) => name).filter((name) => name !== "person")]);
    }
  });
});

const ERROR_VALUES = { value: "#VALUE!", notAvailable: "#N/A" };

describe("The faults named for a function", () => {
  const odd = ["", null, "–", "x", true, new SheetError("#N/A"), -1, 0, 0.5, 1, 2, 3, 100, 101, 1e308, -1e308, "self"];
  const cell = fc.constantFrom<unknown>(...odd);
  const cells = fc.oneof(
    fc.array(cell, { minLength: 1, maxLength: 4 }).map((values) => column(...values)),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.constantFrom<unknown>(0, 0.5, 1, 2, 3, 5), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  );
  const single = fc.constantFrom<unknown>(
    undefined,
    ...odd,
    "require",
    "1,1",
    "2,k",
    "linear",
    "nominal",
    "strict",
    "uniform",
  );
  const scalars = FUNCTION_LIBRARY.filter(({ example }) => example.result !== null);

  it.each(scalars)("$id are all that odd input brings about", ({ id, faults, example }) => {
    const shapes = exampleCall(example.formula).args;
    const argument = (position: number): fc.Arbitrary<unknown> => {
      const usual = shapes[position] ?? null;
      const chosen = Array.isArray(usual) ? cells : position < shapes.length ? single : fc.oneof(single, cells);
      return fc.oneof(fc.constant<unknown>(usual), fc.constant<unknown>(spoilt(usual)), chosen);
    };
    const places = FUNCTION_LIBRARY.find((one) => one.id === id)?.parameters ?? [];
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.tuple(...places.map((_, position) => argument(position))), (args) => {
        try {
          IMPLEMENTATIONS[id](...args);
        } catch (cause) {
          if (!(cause instanceof SheetError)) throw cause;
          met.add(cause.message);
          const known = faults.find((code) => code === cause.message);
          if (known) expect([id, known, cause.code]).toEqual([id, known, ERROR_VALUES[faultKind(known)]]);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect([...met].filter((code) => !faults.some((known) => known === code))).toEqual([]);
  });

  it("SCORECARD, SUMMARY and TEAM are all that spoilt tables bring about", () => {
    const tables = telecomTables("en");
    const whole = [tables.people, tables.ratings, tables.profile, tables.raters, tables.exams, tables.rules].map(range);
    const inPlace = (index: number, table: unknown[][]) => whole.map((other, at) => (at === index ? table : other));
    const spoilt = whole.flatMap((table, index) => [
      inPlace(index, [[]]),
      inPlace(index, column(...table.map((row) => row[0]))),
      inPlace(index, [table[0] ?? [], ...table.slice(1).map((row) => row.map(() => -1))]),
    ]);
    const codes = (id: FunctionId, calls: readonly (readonly unknown[])[]): readonly string[] => {
      const met = new Set<string>();
      for (const args of calls) {
        try {
          IMPLEMENTATIONS[id](...args);
        } catch (cause) {
          if (!(cause instanceof SheetError)) throw cause;
          met.add(cause.message);
        }
      }
      return [...met].sort();
    };
    expect(codes("TEAM", spoilt)).toEqual(["column-missing", "table-weight-negative"]);
    for (const id of ["SCORECARD", "SUMMARY"] as const) {
      expect(codes(id, [["", ...whole], ["nobody", ...whole], ...spoilt.map((args) => ["0007", ...args])])).toEqual([
        "column-missing",
        "no-person-chosen",
        "table-weight-negative",
        "unknown-person",
      ]);
    }
  });
});

/** A number with as many decimals as the expected one shows. */
function toDigitsOf(expected: CellValue, given: CellValue): CellValue {
  if (typeof expected !== "number" || typeof given !== "number") return isCellError(given) ? given : given;
  const decimals = /\.(\d+)$/u.exec(String(expected))?.[1]?.length ?? 0;
  return Number(given.toFixed(decimals));
}

/** The same shape with its last number far below 0. */
function spoilt(usual: Argument): unknown {
  if (!Array.isArray(usual)) return typeof usual === "number" ? -usual - 1 : "?";
  return usual.map((row, index) => (index === usual.length - 1 ? row.map(() => -3) : row));
}
