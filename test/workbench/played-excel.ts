import { Book } from "../../src/workbench/book/book";
import { createHeadlessGrid } from "../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { loadOffice } from "./load-office";

/** A batch of an add-in, with the workbook's first sheet at hand. */
export type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** One played Excel for the tests of a file, with a new workbook before each; the add-in's own code finds it too. */
export function playedExcel(): {
  book: Book;
  host: ExcelHost;
  run: <T>(batch: Batch<T>) => Promise<T>;
} {
  const book = new Book(createHeadlessGrid());
  const host = new ExcelHost(book);
  const office = loadOffice(host);
  Object.assign(globalThis, { Excel: office.Excel, OfficeExtension: office.OfficeExtension });
  beforeEach(() => {
    book.openNew();
  });
  afterAll(() => {
    host.dispose();
    book.dispose();
  });
  return {
    book,
    host,
    run: (batch) => office.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst())),
  };
}
