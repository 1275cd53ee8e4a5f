import { Calculator, type Surroundings } from "../../../src/workbench/formulas/calculator";
import { FUNCTIONS } from "../../../src/workbench/formulas/functions";
import { FormulaError, type Scalar } from "../../../src/workbench/formulas/values";

const SHEET = "s";
/** One sheet, no names, no tables, room everywhere. */
const SURROUNDINGS: Surroundings = {
  sheet: (name) => (name === "Sheet1" ? SHEET : undefined),
  name: () => undefined,
  table: () => undefined,
  function: (name) => FUNCTIONS.get(name),
  area: () => undefined,
  isHidden: () => false,
  now: () => 45_000,
  hasRoom: () => true,
};

let calculator: Calculator;
beforeEach(() => {
  calculator = new Calculator(SURROUNDINGS);
});

const place = (address: string): [number, number] => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];

/** Enters values, and formulas that begin with "=", and calculates. */
function enter(cells: Readonly<Record<string, Scalar>>): void {
  for (const [address, content] of Object.entries(cells)) {
    const [row, column] = place(address);
    if (typeof content === "string" && content.startsWith("="))
      calculator.setFormula(SHEET, row, column, content, null);
    else calculator.setValue(SHEET, row, column, content);
  }
  while (!calculator.work(() => false));
}

const shown = (...addresses: string[]): Scalar[] =>
  addresses.map((address) => calculator.value(SHEET, ...place(address)));

/** The formulas that were calculated anew with another result. */
const changed = (): string[] => calculator.takeChanged().map(({ text }) => text).sort(); // prettier-ignore

test("a formula that is entered before what it reads is calculated after it", () => {
  enter({ A1: "=B1+1", B1: "=C1*2", C1: 3 });
  expect(shown("A1", "B1")).toEqual([7, 6]);
});

test("only what depends on a change is calculated, and no further than something changes", () => {
  enter({ A1: 1, B1: "=A1>0", C1: "=B1&1", D1: "=A1+1", E1: "=5" });
  expect(changed()).toEqual(["=5", "=A1+1", "=A1>0", "=B1&1"]);
  enter({ A1: 2 });
  expect(changed()).toEqual(["=A1+1"]);
});

test("formulas that depend on themselves show 0, and those that read them go on", () => {
  enter({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=SUM(D1:D3)" });
  expect(shown("A1", "B1", "C1", "D1")).toEqual([0, 0, 5, 0]);
  expect([...calculator.circular].map(({ text }) => text).sort()).toEqual(["=A1+1", "=B1+1", "=SUM(D1:D3)"]);
  enter({ B1: 4 });
  expect(shown("A1", "C1")).toEqual([5, 10]);
  expect([...calculator.circular].map(({ text }) => text)).toEqual(["=SUM(D1:D3)"]);
});

test("a formula follows a cell that it comes upon only while it is calculated", () => {
  enter({ A1: 2, B1: 10, B2: "=C1", C1: 7, D1: "=INDEX(B1:B3,A1)", E1: "=OFFSET(B1,A1-1,0)" });
  expect(shown("D1", "E1")).toEqual([7, 7]);
  enter({ C1: 8 });
  expect(shown("D1", "E1")).toEqual([8, 8]);
  enter({ A1: 1 });
  expect(shown("D1", "E1")).toEqual([10, 10]);
  calculator.takeChanged();
  enter({ C1: 9 });
  expect(changed()).toEqual(["=C1"]);
});

test("a choice that is not taken is not calculated, so that its error is not shown", () => {
  enter({ A1: 1, B1: "=IF(A1=1,2,1/0)", C1: "=IFERROR(1/0,3)", D1: "=CHOOSE(2,1/0,4)" });
  expect(shown("B1", "C1", "D1")).toEqual([2, 3, 4]);
});

test("values spill where there is room, wait for it with #SPILL!, and go with their formula", () => {
  const spill = FormulaError.of("#SPILL!");
  enter({ A1: "=SEQUENCE(3)", B1: "=SUM(A1:A9)" });
  expect(shown("A1", "A2", "A3", "B1")).toEqual([1, 2, 3, 6]);
  enter({ A2: "mine" });
  expect(shown("A1", "A2", "A3", "B1")).toEqual([spill, "mine", null, spill]);
  enter({ A2: null });
  expect(shown("A1", "A2", "A3", "B1")).toEqual([1, 2, 3, 6]);
  enter({ A1: 5 });
  expect(shown("A1", "A2", "A3", "B1")).toEqual([5, null, null, 5]);
});

test("a reference to a blank cell shows 0, and a blank is neither 0 nor an empty text for functions that tell them apart", () => {
  enter({ B1: "=A1", C1: "=COUNT(A1)", D1: '=A1=""', E1: "=A1=0", F1: "=ISBLANK(A1)" });
  expect(shown("B1", "C1", "D1", "E1", "F1")).toEqual([0, 0, true, true, true]);
});

test("work in pieces comes to the same as work at once, with changes between the pieces", () => {
  const chain = Array.from({ length: 300 }, (_, row) => [`A${String(row + 2)}`, `=A${String(row + 1)}+B$1`] as const);
  enter({ A1: 1, B1: 1, ...Object.fromEntries(chain) });
  calculator.setValue(SHEET, 0, 0, 10);
  let pieces = 0;
  while (!calculator.work(() => true)) if ((pieces += 1) === 100) calculator.setValue(SHEET, 0, 1, 2);
  expect(pieces).toBeGreaterThan(300);
  expect(shown("A301")).toEqual([10 + 300 * 2]);
});

test("a formula of a rule is worked out for each of its cells", () => {
  enter({ A1: 1, A2: 5 });
  const rules = [0, 1].map((row) =>
    calculator.addRule({ sheet: SHEET, row, column: 0 }, "=A1>3", { rows: row, columns: 0 }),
  );
  calculator.work(() => false);
  expect(rules.map(({ value }) => value)).toEqual([false, true]);
  enter({ A1: 4 });
  expect(rules.map(({ value }) => value)).toEqual([true, true]);
});

test("a formula of a sheet that is not there shows #REF!, an unknown word #NAME?, what is no formula #NAME?", () => {
  enter({ A1: "=Other!A1", A2: "=nothing+1", A3: "=1+*2", A4: "=FOO(1)" });
  const [ref, name] = [FormulaError.of("#REF!"), FormulaError.of("#NAME?")];
  expect(shown("A1", "A2", "A3", "A4")).toEqual([ref, name, name, name]);
});

test("a formula that is not calculated yet fills its cell, so that it goes with its row", () => {
  calculator.setFormula(SHEET, 4, 1, "=1+1", null);
  expect([...calculator.filled(SHEET)]).toEqual([[4, 1]]);
  calculator.setValue(SHEET, 4, 1, null);
  enter({ A1: "=B5" });
  expect(shown("A1", "B5")).toEqual([0, null]);
});

test("whole rows and columns are read as far as the sheet is filled", () => {
  enter({ A1: 1, B1: 2, C1: 3, A9: 4, E2: "=SUM(A:C)", E3: "=SUM(1:1)", E4: "=SUM($A$1:C1)" });
  expect(shown("E2", "E3", "E4")).toEqual([10, 6, 6]);
  expect(calculator.evaluate("=A1:C1*2", { sheet: SHEET, row: 0, column: 0 })).toMatchObject({ cells: [2, 4, 6] });
});
