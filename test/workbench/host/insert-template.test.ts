import { insertTemplate } from "../../../src/actions/insert-template";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { telecomChoices } from "../../actions/telecom-workbook";
import { loadOffice } from "../load-office";

let book: Book;
let host: ExcelHost;

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

const insert = (): Promise<unknown> => insertTemplate(new ExcelWorkbook(), telecomChoices("zh"), PLAN_TEXTS.zh);

let actions = 0;

test("the whole template goes in with two round trips, and one each for charts and pages", async () => {
  await insert();
  // Charts and pages may fail alone: Excel refuses them where there are no figures yet, or no printer.
  expect(host.requests().requests).toBe(4);
  actions = host.requests().actionsOf[1] ?? 0;
  expect(book.sheets.ids().length).toBeGreaterThan(7);
  expect(book.tables.find("CompetencyRatings")).toBeDefined();
}, 20_000);

test.each([0.4, 0.99])(
  "a batch that fails when %d of it is done leaves the workbook as it was",
  async (share) => {
    const before = book.toPlan();
    host.failAt({ request: 2, action: Math.floor(actions * share), code: "GeneralException" });
    await expect(insert()).rejects.toMatchObject({ reason: "unknown" });
    expect(book.toPlan()).toEqual(before);
  },
  20_000,
);

test("an insert that fails gives back what was remembered of a template whose sheets were deleted", async () => {
  const workbook = new ExcelWorkbook();
  const { plan } = await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
  const { names, sheets } = plan;
  await workbook.remove(
    sheets.map(({ name }) => name),
    names.map(({ name }) => name),
    [],
  );
  const before = book.toPlan();
  expect(before.customXml.map(({ namespace }) => namespace)).toEqual(["urn:competency-scorecard:template"]);
  // One request looks, two read what is remembered, one keeps it for the way back; the fifth writes, the record last.
  host.failAt({ request: 5, action: actions - 1, code: "GeneralException" });
  await expect(insert()).rejects.toMatchObject({ reason: "unknown" });
  expect(book.toPlan()).toEqual(before);
}, 60_000);
