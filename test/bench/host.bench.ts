import { Book } from "../../src/workbench/book/book";
import { createHeadlessGrid } from "../../src/workbench/book/create-headless-grid";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { connectFunctions } from "../workbench/connect-functions";

const CALLS = 10_000;
/** Milliseconds that a busy machine may take. */
const PATIENCE = 300_000;

/** 10,000 cells, each with a custom function of its own three values, from the entry of the formulas to the last result. */
async function throughTheHost(): Promise<void> {
  const book = new Book(createHeadlessGrid());
  connectFunctions(book);
  const id = book.sheets.activeId;
  const inputs = Array.from({ length: CALLS }, (_, row) => [row % 5, (row % 7) + 1, row]);
  const area = { row: 0, column: 0, rows: CALLS, columns: 3 };
  book.cells.write(id, area, inputs);
  await book.settled(PATIENCE);
  const start = performance.now();
  const formulas = inputs.map((_, row) => [
    { formula: `=COMPETENCY.WEIGHTED(A${row + 1}:C${row + 1},A${row + 1}:C${row + 1})` },
  ]);
  book.cells.write(id, { row: 0, column: 3, rows: CALLS, columns: 1 }, formulas);
  await book.settled(PATIENCE);
  const took = performance.now() - start;
  const results = book.values("Sheet1", `D1:D${CALLS}`).flat();
  const expected = inputs.map((row) => IMPLEMENTATIONS.WEIGHTED([row], [row]));
  const wrong = results.filter((value, index) => value !== expected[index]).length;
  const direct = performance.now();
  for (const row of inputs) IMPLEMENTATIONS.WEIGHTED([row], [row]);
  const alone = performance.now() - direct;
  console.log(`\n${CALLS} single-cell calls of a custom function through the host of the workbench`);
  console.table([
    {
      "through the host ms": took.toFixed(0),
      "µs per call": ((took * 1000) / CALLS).toFixed(1),
      "functions alone ms": alone.toFixed(1),
      "host ÷ alone": (took / alone).toFixed(0),
      "wrong results": wrong,
    },
  ]);
  book.dispose();
  if (wrong > 0) process.exitCode = 1;
}

void throughTheHost().then(() => process.exit());
