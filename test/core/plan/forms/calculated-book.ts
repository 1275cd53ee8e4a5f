import type { WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { Book } from "../../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../../src/workbench/book/create-headless-grid";
import { connectFunctions } from "../../../workbench/connect-functions";

/** One grid for the tests of a file, with the add-in's functions at hand. */
let book: Book;
beforeAll(() => {
  book = new Book(createHeadlessGrid());
  connectFunctions(book);
});
afterAll(() => {
  book.dispose();
});

/** A plan in the workbench's grid, calculated, until the next one takes its place. */
export async function calculatedBook(plan: WorkbookPlan): Promise<Book> {
  book.load(plan);
  await book.settled(60_000);
  return book;
}
