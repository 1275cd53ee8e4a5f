import { changedSince, checksBefore } from "../../../src/actions/changed-since";
import { checkRatings, type RatedTemplate } from "../../../src/actions/check-ratings";
import { insertTemplate } from "../../../src/actions/insert-template";
import { keepCheck } from "../../../src/actions/keep-check";
import { undoInsert } from "../../../src/actions/undo-insert";
import { chosenModel } from "../../../src/core/model/chosen-model";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/xlsx/write-xlsx";
import { shippedModel, VOCABULARY } from "../../actions/shipped-models";
import { telecomChoices, ZHANG } from "../../actions/telecom-workbook";
import { playedExcel } from "../played-excel";

const { book, host } = playedExcel();
const workbook = new ExcelWorkbook();
const SHEET = PLAN_TEXTS.zh.sheets.ratings;
/** Six rows of two raters for each of three people, with the ratings of two items in D and E. */
const ROWS = "A5:F10";
const RATINGS = [[3, 2], [2, 2], [1, 3], [4, 4], [0, 1], [2, 3]]; // prettier-ignore
const AT = new Date("2026-11-03T06:05:00Z");

let plan: WorkbookPlan;

/** A template of two items for three people, rated. */
beforeEach(async () => {
  const shipped = shippedModel("telecom-customer-manager");
  const weights = Object.fromEntries(shipped.items.map(({ code, weight }) => [code, weight]));
  const people = [["001", "王芳"], ["002", "李明"], ["003", "赵敏"]]; // prettier-ignore
  const choices = {
    ...telecomChoices("zh"),
    model: chosenModel(shipped, { grades: ["G1"], items: ["C01", "C03"], weights }),
    people: people.map(([code = "", name = ""]) => ({ ...ZHANG, code, name, grade: "G1" })),
    cycle: { name: "年度评估", date: "2026-03-31" },
    ratersPerPerson: { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 },
  };
  ({ plan } = await insertTemplate(workbook, choices, PLAN_TEXTS.zh));
  await write("D5:E10", RATINGS);
}, 120_000);

async function write(address: string, values: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = values.map((row) =>
      row.map((cell) => cell ?? ""),
    );
    await context.sync();
  });
}

async function rated(): Promise<readonly RatedTemplate[]> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  if (outcome.kind !== "checked") throw new Error("There is no template.");
  return outcome.rated;
}

/** A check in a pane that was just opened: whom it names. */
async function check(): Promise<readonly string[]> {
  const now = await rated();
  await keepCheck(workbook, now, AT);
  return changedSince(now, checksBefore(now, new Map())).flatMap(({ people }) => people);
}

async function saveAndOpen(): Promise<void> {
  const file = await writeXlsx(book.toPlan());
  book.openNew();
  book.load(await readXlsx(file));
  await book.settled(60_000);
}

const parts = (): readonly string[] => book.toPlan().customXml.map(({ namespace }) => namespace);

/** What the workbook remembers of the check. */
const kept = (): string | undefined =>
  book.toPlan().customXml.find(({ namespace }) => namespace === "urn:competency-scorecard:check")?.xml;

test("Exactly the one is named whose rating was changed while rows were sorted and the file was saved and opened", async () => {
  expect(await check()).toEqual([]);
  await saveAndOpen();
  await book.type(SHEET, "E7", "1");
  await write(ROWS, [...book.values(SHEET, ROWS)].reverse());
  await saveAndOpen();
  expect(await check()).toEqual(["李明"]);
  await saveAndOpen();
  expect(await check()).toEqual([]);
}, 120_000);

test("A check is kept in two requests, and in none where nothing was changed", async () => {
  const first = await rated();
  host.resetRequests();
  await keepCheck(workbook, first, AT);
  expect(host.requests().requests).toBe(2);
  const second = await rated();
  host.resetRequests();
  await keepCheck(workbook, second, AT);
  expect(host.requests().requests).toBe(0);
  await book.type(SHEET, "D5", "0");
  const third = await rated();
  await keepCheck(workbook, third, AT);
  expect(parts().filter((namespace) => namespace === "urn:competency-scorecard:check")).toHaveLength(1);
}, 60_000);

test("A check changes no cell, no sheet and no formula", async () => {
  await book.settled(60_000);
  const { customXml, ...before } = book.toPlan();
  await check();
  await book.settled(60_000);
  const { customXml: now, ...after } = book.toPlan();
  expect(after).toEqual(before);
  expect(now.slice(0, -1)).toEqual(customXml);
}, 60_000);

test("A file that is open for reading goes on remembering the check before, without a word", async () => {
  await check();
  await book.type(SHEET, "D5", "0");
  const before = kept();
  const now = await rated();
  book.readOnly = true;
  await keepCheck(workbook, now, AT);
  book.readOnly = false;
  expect(kept()).toBe(before);
  expect(await check()).toEqual(["王芳"]);
}, 60_000);

test("A workbook whose structure is protected keeps a check as well", async () => {
  book.sheets.structureProtected = true;
  await check();
  book.sheets.structureProtected = false;
  await book.type(SHEET, "D5", "0");
  expect(await check()).toEqual(["王芳"]);
}, 60_000);

test.each([1, 2])(
  "A request that fails, the %d. of two, leaves what was remembered and says nothing",
  async (request) => {
    await check();
    await book.type(SHEET, "D5", "0");
    const before = kept();
    const now = await rated();
    host.resetRequests();
    host.failAt({ request, action: 1, code: "InvalidOperationInCellEditMode" });
    await keepCheck(workbook, now, AT);
    expect(kept()).toBe(before);
  },
  60_000,
);

test("Two panes that check at the same time end with the check of the last, and without an error", async () => {
  const [one, other] = [await rated(), await rated()];
  await keepCheck(workbook, one, AT);
  await book.type(SHEET, "D5", "0");
  await keepCheck(new ExcelWorkbook(), other, AT);
  expect(await check()).toEqual(["王芳"]);
}, 60_000);

test("Undoing the insert takes the check with it, and a check is nothing that was typed", async () => {
  await write("D5:E10", RATINGS.map(() => ["", ""])); // prettier-ignore
  await check();
  expect(parts()).toEqual(["urn:competency-scorecard:template", "urn:competency-scorecard:check"]);
  expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "removed" });
  expect(parts()).toEqual([]);
}, 60_000);

test("The next template under the names of one that was deleted has no check yet; if its insert fails, the old one is back", async () => {
  const insert = () => insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
  await check();
  const before = { namespace: "urn:competency-scorecard:check", xml: kept() ?? "" };
  await deleteSheets(plan);
  host.resetRequests();
  const next = await insert();
  expect(kept()).toContain("null");
  // One request looks, two read what is remembered, one keeps it for the way back; the fifth writes, the check last.
  const action = host.requests().actionsOf[4] ?? 0;
  await deleteSheets(next.plan);
  await workbook.keepParts([before]);
  host.resetRequests();
  host.failAt({ request: 5, action, code: "GeneralException" });
  await expect(insert()).rejects.toMatchObject({ reason: "unknown" });
  expect(kept()).toBe(before.xml);
}, 60_000);

/** As by hand: what the workbook remembers stays. */
async function deleteSheets({ sheets, names }: WorkbookPlan): Promise<void> {
  await workbook.remove(sheets.map(({ name }) => name), names.map(({ name }) => name), []); // prettier-ignore
}
