import type { Vocabulary } from "../../../src/actions/plan-again";
import { usesAddIn } from "../../../src/actions/add-in-formula";
import { insertTemplate } from "../../../src/actions/insert-template";
import { convertFormulas, type ConversionOutcome } from "../../../src/actions/convert-formulas/convert-formulas";
import { prepareConversion, type ConversionTarget } from "../../../src/actions/convert-formulas/prepare-conversion";
import { undoConversion } from "../../../src/actions/convert-formulas/undo-conversion";
import { chosenModel } from "../../../src/core/model/chosen-model";
import { earlierRoom } from "../../../src/core/plan/room";
import { leadingCode } from "../../../src/core/tables/code";
import type { CellValue } from "../../../src/core/tables/cell";
import { rememberedConversion } from "../../../src/core/record/memory";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { shippedModel } from "../../actions/shipped-models";
import { telecomChoices, ZHANG } from "../../actions/telecom-workbook";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";

const VOCABULARY: Vocabulary = { shippedModel: (id) => Promise.resolve(shippedModel(id)), texts: PLAN_TEXTS };
/** A model with exams and one with roles, each with few items: what takes time here is the grid. */
const TELECOM = { id: "telecom-customer-manager", items: ["C01", "C03", "C09"] };
const ROLES = { id: "enterprise-dictionary", items: ["C01", "C02", "C03"] };

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

/** A template for one person with every item rated by two raters. */
async function insert({ id, items }: typeof TELECOM): Promise<void> {
  const shipped = shippedModel(id);
  const grades = shipped.grades.slice(0, 2).map(({ code }) => code);
  const weights = Object.fromEntries(shipped.items.map(({ code, weight }) => [code, weight]));
  const model = chosenModel(shipped, { grades, items, weights });
  const people = [{ ...ZHANG, grade: grades[0] ?? null }];
  const ratersPerPerson = { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 };
  const choices = { ...telecomChoices("en"), model, people, ratersPerPerson };
  // The grid takes long for every row.
  await insertTemplate(workbook, { ...choices, room: earlierRoom(choices) }, PLAN_TEXTS.en);
  // Office.js connects its own runtime of functions, of which there is none here.
  connectFunctions(book);
  const ratings = (await workbook.readWorkbook()).tables.find(({ name }) => name === "CompetencyRatings");
  if (!ratings) throw new Error("There are no ratings.");
  await workbook.write(
    (ratings.rows[0] ?? []).flatMap((header, column) => {
      const code = leadingCode(header);
      if (code === null || /^R\d$/u.test(code)) return [];
      const place = { ...ratings.place, column: ratings.place.column + column };
      return [2, 3].map((content, row) => ({ place: { ...place, row: place.row + 1 + row }, content }));
    }),
  );
  await book.settled(60_000);
}

async function convert(to: ConversionTarget): Promise<Extract<ConversionOutcome, { kind: "converted" }>> {
  const request = { to, withoutTwin: "values" } as const;
  const { preview } = await prepareConversion(workbook, request, VOCABULARY);
  const outcome = await convertFormulas(workbook, request, preview, VOCABULARY);
  if (outcome.kind !== "converted") throw new Error("The workbook changed between the preview and the conversion.");
  await book.settled(60_000);
  return outcome;
}

type Figures = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function figures(): Figures {
  return Object.fromEntries(["Results", "Scorecard"].map((sheet) => [sheet, rounded(book.values(sheet, "A1:Z60"))]));
}

function rounded(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    row.map((value) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value === "" ? null : value)),
  );
}

/**
 * All of the workbook but what formulas show, and the number formats, which the grid gives to a cell of itself when a
 * formula that refers to a formatted one is put into it.
 */
function look(): unknown {
  const left = new Set(["result", "formats"]);
  const text = JSON.stringify(book.toPlan(), (key, value: unknown) => (left.has(key) ? undefined : value));
  return JSON.parse(text.replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gu, "$1"));
}

function sheetNames(): readonly string[] {
  return book.toPlan().sheets.map(({ name }) => name);
}

function addInFormulas(): number {
  const contents = book.toPlan().sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
  return contents.filter(usesAddIn).length;
}

it.each([
  ["exams", TELECOM],
  ["roles", ROLES],
])(
  "converts a template with %s into native formulas with every figure the same, and back to what it was",
  async (_, chosen) => {
    await insert(chosen);
    const [before, was] = [figures(), look()];
    expect(before["Results"]?.[4]?.filter((value) => typeof value === "number").length).toBeGreaterThan(4);

    const native = await convert("native");
    expect(native.preview.added.length).toBeGreaterThan(2);
    expect(native.preview.templates).toEqual([]);
    expect(native.differing).toEqual([]);
    expect(addInFormulas()).toBe(0);
    expect(figures()).toEqual(before);

    const custom = await convert("custom");
    expect(custom.preview.removed).toEqual(native.preview.added);
    expect(custom.differing).toEqual([]);
    expect(figures()).toEqual(before);
    expect(look()).toEqual(was);
  },
  240_000,
);

it("converts all functions into values and brings them back after the workbook was looked at anew", async () => {
  await insert(TELECOM);
  book.sheets.add("Notes");
  await workbook.write([
    { place: { sheet: "Notes", row: 0, column: 0 }, content: { formula: "=COMPETENCY.WEIGHTED(C1:C2,D1:D2)" } },
    { place: { sheet: "Notes", row: 0, column: 2 }, content: 3 },
    { place: { sheet: "Notes", row: 0, column: 3 }, content: 1 },
    { place: { sheet: "Notes", row: 1, column: 1 }, content: "=COMPETENCY.WEIGHTED( is a text here" },
  ]);
  await book.settled(60_000);
  const [before, was] = [figures(), look()];
  const values = await convert("values");
  expect(values.differing).toEqual([]);
  expect(figures()).toEqual(before);
  expect(book.values("Notes", "A1:B2")).toEqual([
    [3, null],
    [null, "=COMPETENCY.WEIGHTED( is a text here"],
  ]);
  expect(addInFormulas()).toBe(0);

  workbook = new ExcelWorkbook();
  const custom = await convert("custom");
  expect(custom.differing).toEqual([]);
  expect(figures()).toEqual(before);
  expect(look()).toEqual(was);
}, 240_000);

it("leaves a cell alone that the user changed since, and names it", async () => {
  await insert(TELECOM);
  book.sheets.add("Notes");
  const at = (row: number) => ({ sheet: "Notes", row, column: 0 });
  const formula = "=COMPETENCY.WEIGHTED(C1:C2,D1:D2)";
  await workbook.write([0, 1].map((row) => ({ place: at(row), content: { formula } })));
  await book.settled(60_000);
  await convert("values");
  await workbook.write([{ place: at(1), content: "mine" }]);
  const back = await convert("custom");
  expect(back.preview.stays).toEqual([{ why: "changed", place: at(1) }]);
  expect(book.values("Notes", "A2:A2")).toEqual([["mine"]]);
  const { memory } = await workbook.readWorkbook();
  expect(rememberedConversion(memory)).toBeUndefined();
}, 240_000);

it("undoes a conversion at once, and puts everything back when one fails with a fifth or most of it done", async () => {
  await insert(TELECOM);
  const was = look();
  const { preview, conversion } = await prepareConversion(
    workbook,
    { to: "native", withoutTwin: "values" },
    VOCABULARY,
  );
  host.resetRequests();
  await workbook.convert(conversion);
  // The third writes, after a look and the try whether protected sheets open.
  const actions = host.requests().actionsOf[2] ?? 0;
  expect(sheetNames()).toContain("Calc1");
  expect(await undoConversion(workbook, conversion)).toEqual({ left: [] });
  await book.settled(60_000);
  expect(look()).toEqual(was);
  for (const share of [0.2, 0.85]) {
    host.resetRequests();
    host.failAt({ request: 3, action: Math.floor(actions * share), code: "GeneralException" });
    await expect(workbook.convert(conversion)).rejects.toMatchObject({ reason: "unknown" });
    await book.settled(60_000);
    expect(look()).toEqual(was);
    expect(preview.added.some((name) => sheetNames().includes(name))).toBe(false);
  }
}, 240_000);

it("changes nothing where a protected sheet does not open, as with a password of the user's", async () => {
  await insert(TELECOM);
  const was = look();
  const { conversion } = await prepareConversion(workbook, { to: "native", withoutTwin: "values" }, VOCABULARY);
  host.resetRequests();
  const results = book.sheets.find("Results") ?? "";
  const options = book.protection.options(results);
  book.protection.unprotect(results);
  book.protection.protect(results, options, "secret");
  await expect(workbook.convert(conversion)).rejects.toMatchObject({ reason: "sheet-protected" });
  // A look, the try, and a look whether every sheet is closed again.
  expect(host.requests().requests).toBe(3);
  expect(look()).toEqual(was);
}, 240_000);

it("touches nothing where a cell that native formulas need holds something of the user's", async () => {
  await insert(TELECOM);
  book.protection.unprotect(book.sheets.find("Results") ?? "");
  await workbook.write([{ place: { sheet: "Results", row: 6, column: 3 }, content: "my note" }]);
  const was = look();
  const { preview } = await convert("native");
  expect(preview.templates).toMatchObject([
    { why: { kind: "occupied", places: [{ sheet: "Results", row: 6, column: 3 }] } },
  ]);
  expect(look()).toEqual(was);
}, 240_000);
