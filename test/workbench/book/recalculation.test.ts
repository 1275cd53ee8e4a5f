import fc from "fast-check";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { casesByChance } from "../../random-cases";
import { connectFunctions } from "../connect-functions";
import { anyEdits, edited, exampleOf, MODELS, PATIENCE, shownCells } from "./any-edits";

let book: Book;
let fresh: Book;
beforeAll(() => {
  [book, fresh] = [new Book(createHeadlessGrid()), new Book(createHeadlessGrid())];
  connectFunctions(book);
  connectFunctions(fresh);
});
afterAll(() => {
  book.dispose();
  fresh.dispose();
});

describe.each(MODELS)("After any edits of a workbook of %s", (model) => {
  it.each<FormulaKind>(["custom", "native"])(
    "every cell shows what calculating all anew gives (%s)",
    async (formulas) => {
      const plan = exampleOf(model, formulas);
      await fc.assert(
        fc.asyncProperty(anyEdits, async (edits) => {
          await edited(book, plan, edits);
          fresh.load(book.toPlan());
          await fresh.calculation.recalculate();
          await fresh.settled(PATIENCE);
          const [now, anew] = [shownCells(book), shownCells(fresh)];
          const differing = [...new Set([...now.keys(), ...anew.keys()])].filter(
            (at) => JSON.stringify(now.get(at)) !== JSON.stringify(anew.get(at)),
          );
          expect(differing.map((at) => [at, now.get(at), anew.get(at)])).toEqual([]);
        }),
        { ...casesByChance(1, 125), endOnFailure: true },
      );
    },
    3_600_000,
  );
});
