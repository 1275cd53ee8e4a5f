import { changeLanguage, type LanguageChanged } from "../../../src/actions/change-language";
import { checkRatings } from "../../../src/actions/check-ratings";
import { insertTemplate } from "../../../src/actions/insert-template";
import { readTemplates } from "../../../src/actions/templates-in-workbook";
import type { Language } from "../../../src/core/language";
import { earlierRoom } from "../../../src/core/plan/room";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { leadingCode } from "../../../src/core/tables/code";
import type { CellValue } from "../../../src/core/tables/cell";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { shippedModel, VOCABULARY } from "../../actions/shipped-models";
import { telecomChoices } from "../../actions/telecom-workbook";
import { ITEMS } from "../../worked-examples/telecom";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";

/** Models of three and of four items: what takes time here is the grid, and all models are changed in memory elsewhere. */
const SMALL = "broker-customer-manager";
const FIRST = "tobacco-customer-manager";

let book: Book;
let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  workbook = new ExcelWorkbook();
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

async function insert(id: string, formulas: FormulaKind): Promise<void> {
  const choices = telecomChoices("zh");
  const people = choices.people.map((person) => ({ ...person, grade: "G1" }));
  const chosen = { ...choices, people, model: shippedModel(id), formulas };
  // The grid takes long for every row.
  await insertTemplate(workbook, { ...chosen, room: earlierRoom(chosen) }, PLAN_TEXTS.zh);
  // Office.js connects its own runtime of functions, of which there is none here.
  connectFunctions(book);
}

async function change(to: Language, which = 0): Promise<LanguageChanged> {
  const template = (await readTemplates(workbook))[which];
  if (template === undefined) throw new Error("There is no template.");
  return changeLanguage(workbook, template.suffix, to, VOCABULARY);
}

/** Types ratings of every rated item for the rows of the first person: the worked example's, or made up. */
async function rate(suffix: string): Promise<void> {
  const { tables } = await workbook.readWorkbook();
  const ratings = tables.find(({ name }) => name === `CompetencyRatings${suffix}`);
  const exams = tables.find(({ name }) => name === `CompetencyExams${suffix}`);
  const cells = (ratings?.rows[0] ?? []).flatMap((header, column) => {
    const code = leadingCode(header);
    if (!ratings || code === null || /^R\d$/u.test(code)) return [];
    const example = suffix === "" ? ITEMS.find((item) => item.code === code)?.ratings : undefined;
    return [0, 1, 2, 3].map((row) => ({
      place: { ...ratings.place, row: ratings.place.row + 1 + row, column: ratings.place.column + column },
      content: example?.[row] ?? 1 + ((row + column) % 3),
    }));
  });
  const scores = (exams?.rows.slice(1) ?? []).map((_, row) => ({
    place: { ...exams!.place, row: exams!.place.row + 1 + row, column: exams!.place.column + 6 },
    content: 60 + ((row * 7) % 30),
  }));
  await workbook.write([...cells, ...scores]);
  await book.settled(60_000);
}

/** All of the workbook but what its formulas show; a range of one cell may be written as the cell. */
function look(): unknown {
  const text = JSON.stringify(book.toPlan(), (key, value: unknown) => (key === "result" ? undefined : value));
  return JSON.parse(text.replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gu, "$1"));
}

/** Every number of the sheets with its place, by the order of the sheets. */
function numbers(): readonly (readonly number[])[] {
  return book.toPlan().sheets.flatMap(({ blocks }, sheet) =>
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((content, right) => {
          const formula = typeof content === "object" && content !== null && "formula" in content;
          const value = formula ? content.result : content;
          return typeof value === "number" ? [[sheet, row + down, column + right, Math.round(value * 1e9) / 1e9]] : [];
        }),
      ),
    ),
  );
}

function results(name: string): readonly (readonly CellValue[])[] {
  return book.values(name, "A4:AB5");
}

/** The first value of the list that a defined name stands for. */
async function under(name: string): Promise<readonly CellValue[] | undefined> {
  const sheet = book.sheets.add("List");
  await book.type("List", "A1", `=${name}`);
  await book.settled(60_000);
  const [first] = book.values("List", "A1");
  book.sheets.delete(sheet);
  await book.settled(60_000);
  return first;
}

async function issues(): Promise<readonly string[]> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  return outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue.code).sort() : [];
}

it("keeps every number of two templates through another language and back, and the second changes none of the first", async () => {
  await insert(FIRST, "custom");
  await rate("");
  const first = results("评估结果");
  expect(first[1]?.filter((value) => typeof value === "number").length).toBeGreaterThan(6);
  await insert(SMALL, "custom");
  await rate("_2");
  expect(results("评估结果")).toEqual(first);

  const before = { numbers: numbers(), results: results("评估结果 2"), issues: await issues() };
  expect(await change("en")).toMatchObject({ kind: "changed" });
  expect(await change("en", 1)).toMatchObject({ kind: "changed" });
  await book.settled(60_000);
  expect(numbers()).toEqual(before.numbers);
  const header = results("Results")[0] ?? [];
  expect(header.filter((title) => typeof title === "string" && /^C\d+ [A-Z]/u.test(title)).length).toBe(4);
  expect(header.filter((title) => typeof title === "string" && /\p{Script=Han}/u.test(title))).toEqual([]);
  expect(
    book
      .toPlan()
      .sheets.flatMap(({ name, charts }) => [name, ...charts.flatMap((chart) => chart.series.map((one) => one.name))])
      .filter((word) => /\p{Script=Han}/u.test(word)),
  ).toEqual([]);
  expect(await issues()).toEqual(before.issues);
  expect(await under("CompetencyPersonLabels")).toEqual(results("Results")[1]?.slice(0, 1));

  await change("zh");
  await change("zh", 1);
  await book.settled(60_000);
  expect(numbers()).toEqual(before.numbers);
  expect([results("评估结果"), results("评估结果 2")]).toEqual([first, before.results]);
}, 240_000);

it("keeps every number of native formulas", async () => {
  await insert(SMALL, "native");
  await rate("");
  const before = numbers();
  expect(before.length).toBeGreaterThan(50);
  await change("en");
  await book.settled(60_000);
  expect(numbers()).toEqual(before);
}, 240_000);

it("looks at what changes in one round trip and changes it in another, with one for the protection and one for the footers", async () => {
  await insert(SMALL, "custom");
  const [template] = await readTemplates(workbook);
  if (template === undefined) throw new Error("There is no template.");
  const before = host.requests().requests;
  await changeLanguage(workbook, template.suffix, "en", VOCABULARY);
  // Before these three and the try of the protection: the template as it stands, names in use, and values.
  expect(host.requests().requests - before).toBe(8);
}, 120_000);

it("puts everything back when the change fails with a third or nearly all of it done", async () => {
  await insert(SMALL, "native");
  const before = look();
  host.resetRequests();
  await change("en");
  const ofChange = host.requests().actionsOf[8] ?? 0;
  await change("zh");
  expect(look()).toEqual(before);
  for (const share of [0.3, 0.9]) {
    // Two requests find the template, two read it as it stands, four more look before the first change.
    host.failAt({ request: 9, action: Math.floor(ofChange * share), code: "GeneralException" });
    await expect(change("en")).rejects.toMatchObject({ reason: "unknown" });
    expect(look()).toEqual(before);
  }
}, 120_000);
