import { UndoCommand } from "@univerjs/core";
import fc from "fast-check";
import type { CellContent, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import type { CellValue } from "../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import type { Book } from "../../../src/workbench/book/book";
import type { Table } from "../../../src/workbench/book/tables";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";
import { PERSON, telecomTables } from "../../worked-examples/telecom";
import { filledTemplate, telecomChoices } from "../../libreoffice/filled-template";

export const PATIENCE = 300_000;
const EDITS = 20;
/** One of each kind of workbook: grades with exams, roles, a dictionary, certificates. */
export const MODELS = [
  "telecom-customer-manager",
  "enterprise-dictionary",
  "behavioural-dictionary",
  "bank-customer-manager",
];
const TEXTS = PLAN_TEXTS.en;
const TYPED = ["0", "1", "2", "3", "4", "5", "9", "", "x", "2.5", "=1+1", "TRUE", "100"];

/** Fractions of a whole that choose a place in something whose size is not known yet. */
const fraction = fc.noBias(fc.nat(999)).map((thousandths) => thousandths / 1000);
/** Something that a person does in the grid. */
const edit = fc.record({
  kind: fc.constantFrom("type", "type", "type", "paste", "clear", "insert", "delete", "sort", "rename", "undo", "pick", "rule"),
  table: fraction,
  row: fraction,
  column: fraction,
  text: fc.constantFrom(...TYPED),
}); // prettier-ignore
export type Edit = NonNullable<ReturnType<(typeof edit)["generate"]>["value"]>;

/** What a person does in the grid. What the grid refuses, it refuses. */
export async function doIt(
  book: Book,
  { kind, table: tableAt, row: rowAt, column: columnAt, text }: Edit,
): Promise<void> {
  const tables = book.tables.all().filter(({ area }) => area.rows > 2);
  const table = tables[Math.floor(tableAt * tables.length)];
  if (!table) return;
  const { sheetId, area } = table;
  const row = area.row + 1 + Math.floor(rowAt * (area.rows - 1));
  const column = area.column + Math.floor(columnAt * area.columns);
  const line = { row, column: area.column, rows: 1, columns: area.columns };
  switch (kind) {
    case "type":
      return void (await book.type(book.sheets.name(sheetId), address(row, column), text));
    case "paste":
      return book.cells.write(sheetId, { row, column, rows: 1, columns: 2 }, [[2, 3]]);
    case "clear":
      return book.cells.clearContents(sheetId, line);
    case "insert":
    case "delete":
      return moved(() => book.shifts.apply(sheetId, { area: line, of: "rows", come: kind === "insert" }));
    case "sort":
      return sorted(book, table, column);
    case "rename":
      return rename(book, sheetId, rowAt);
    case "undo":
      return void (await book.engine.commands.executeCommand(UndoCommand.id));
    case "pick":
      return pick(book, rowAt);
    case "rule":
      return void (await book.type(TEXTS.sheets.guide, "I12", text));
  }
}

async function moved(move: () => Promise<void>): Promise<void> {
  try {
    await move();
  } catch (error) {
    if (!(error instanceof Error) || !/table|moved/u.test(error.message)) throw error;
  }
}

/** The rows of a table in the order of one of its columns. */
function sorted(book: Book, { sheetId, area }: Table, by: number): void {
  const rows = Array.from({ length: area.rows - 1 }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j): CellContent => {
      const at = [sheetId, area.row + 1 + i, area.column + j] as const;
      const formula = book.cells.formula(...at);
      return formula === undefined ? book.cells.value(...at) : { formula };
    }),
  );
  const key = (row: readonly CellContent[]): string => JSON.stringify(row[by - area.column] ?? null);
  rows.sort((a, b) => key(a).localeCompare(key(b)));
  book.cells.write(sheetId, { ...area, row: area.row + 1, rows: rows.length }, rows);
}

/** Only sheets whose names no other edit says. */
function rename(book: Book, sheetId: string, at: number): void {
  const name = `${TEXTS.sheets.ratings} ${String(at)}`;
  const [people, guide] = [TEXTS.sheets.people, TEXTS.sheets.guide].map((sheet) => book.sheets.find(sheet));
  if (sheetId !== people && sheetId !== guide && book.sheets.find(name) === undefined)
    book.sheets.rename(sheetId, name);
}

async function pick(book: Book, at: number): Promise<void> {
  const people = book.values(TEXTS.sheets.people, "A5:B9").filter(([code]) => code !== null);
  const [code, name] = people[Math.floor(at * people.length)] ?? [];
  await book.type(TEXTS.sheets.scorecard, "B3", `${String(code)} ${String(name)}`);
}

const address = (row: number, column: number): string => `${String.fromCharCode(65 + (column % 26))}${String(row + 1)}`;

/** A model's worked example, filled in. */
export function exampleOf(model: string, formulas: FormulaKind): WorkbookPlan {
  const example = CATALOGUE_EXAMPLES.find((one) => one.model === model);
  if (example) return exampleWorkbook(example, shippedModel(example.model), "en", formulas);
  const { ratings, exams } = telecomTables("en", "A");
  const person = { code: PERSON.code, name: PERSON.name.en, department: "D", position: "P", grade: "G2" };
  const choices = { ...telecomChoices("en", [person, { ...person, code: "2", name: "B" }]), formulas };
  return filledTemplate(choices, { CompetencyRatings: ratings, CompetencyExams: exams });
}

/** Every cell of every sheet, by place. */
export function shownCells(book: Book): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const id of book.sheets.ids()) {
    const area = book.cells.used(id, true);
    if (!area) continue;
    for (let row = 0; row < area.row + area.rows; row += 1)
      for (let column = 0; column < area.column + area.columns; column += 1) {
        const value = book.cells.value(id, row, column);
        if (value !== null && value !== "")
          cells.set(`${book.sheets.name(id)}!R${String(row + 1)}C${String(column + 1)}`, value);
      }
  }
  return cells;
}

/** Twenty edits, one after the other. */
export const anyEdits = fc.array(edit, { minLength: EDITS, maxLength: EDITS });

/** Opens the workbook and does all of it, each edit when the one before is calculated. */
export async function edited(book: Book, plan: WorkbookPlan, edits: readonly Edit[]): Promise<void> {
  book.load(plan);
  await book.settled(PATIENCE);
  for (const one of edits) {
    await doIt(book, one);
    await book.settled(PATIENCE);
  }
}
