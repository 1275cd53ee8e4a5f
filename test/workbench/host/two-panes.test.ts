import { checkRatings } from "../../../src/actions/check-ratings";
import { correctIssues, type FoundIssue, isCertain } from "../../../src/actions/correct-issue";
import { insertTemplate } from "../../../src/actions/insert-template";
import { undoCorrection } from "../../../src/actions/undo-correction";
import { undoInsert } from "../../../src/actions/undo-insert";
import type { Language } from "../../../src/core/language";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { VOCABULARY } from "../../actions/shipped-models";
import { telecomChoices } from "../../actions/telecom-workbook";
import { playedExcel } from "../played-excel";

const { book } = playedExcel();

/** Two windows on one workbook have a pane each, and neither knows of the other. */
const first = new ExcelWorkbook();
const second = new ExcelWorkbook();

const insert = (pane: ExcelWorkbook, language: Language = "en") =>
  insertTemplate(pane, telecomChoices(language), PLAN_TEXTS[language]);

async function found(pane: ExcelWorkbook): Promise<readonly FoundIssue[]> {
  const outcome = await checkRatings(pane, VOCABULARY);
  if (outcome.kind !== "checked") throw new Error("No template was found.");
  return outcome.issues;
}

const certain = async (pane: ExcelWorkbook): Promise<readonly FoundIssue[]> =>
  (await found(pane)).filter(({ issue }) => isCertain(issue));

/** Everything but which sheet is shown. */
async function calculated(): Promise<unknown> {
  await book.settled();
  return { ...book.toPlan(), activeSheet: undefined };
}

test.each<[Language, Language]>([
  ["en", "en"],
  ["en", "zh"],
])("of inserts in %s and %s at once one stands whole, and the other is told why not", async (one, other) => {
  await insert(first, one);
  const alone = await calculated();
  book.openNew();
  const [done, refused] = await Promise.allSettled([insert(first, one), insert(second, other)]);
  expect([done.status, refused]).toMatchObject(["fulfilled", { reason: { reason: "added-meanwhile" } }]);
  expect(await calculated()).toEqual(alone);
  await insert(second, other);
  expect(book.tables.find("CompetencyRatings_2")).toBeDefined();
});

test("what one pane corrects while the other checks is corrected once, and undone where it still stands", async () => {
  await insert(first);
  for (const [cell, text] of [["D5", "'3"], ["E5", "'2"]] as const) await book.type("Ratings", cell, text); // prettier-ignore
  const [known, issues] = [await certain(second), await certain(first)];
  expect(issues).toHaveLength(2);
  const [{ undo }, seen] = await Promise.all([correctIssues(first, issues), found(second)]);
  expect(seen.length).toBeGreaterThan(2);
  // The second pane still shows what is corrected by now.
  expect(await correctIssues(second, known)).toEqual({ undo: { before: [], written: [] }, changedSince: known });
  expect(book.values("Ratings", "D5:E5")).toEqual([[3, 2]]);
  await book.type("Ratings", "E5", "4");
  const [undone, left] = await Promise.all([undoCorrection(first, undo), certain(second)]);
  expect(undone).toEqual({ restored: 1, leftAlone: 1 });
  expect(left.length).toBeLessThanOrEqual(1);
  expect(book.values("Ratings", "D5:E5")).toEqual([["3", 4]]);
});

test("an insert is not undone over what the other pane wrote since", async () => {
  const { plan } = await insert(first);
  await book.type("Ratings", "D5", "'3");
  await correctIssues(second, await certain(second));
  expect(await undoInsert(first, plan, { evenIfEdited: false })).toEqual({ kind: "edited", sheets: ["Ratings"] });
  const [, outcome] = await Promise.all([
    undoInsert(first, plan, { evenIfEdited: true }),
    checkRatings(second, VOCABULARY).catch((refusal: unknown) => refusal),
  ]);
  // The check comes before, in between or after; it never takes half a template for a whole one.
  expect(outcome).toMatchObject(outcome instanceof Error ? { reason: "sheet-gone" } : { kind: expect.any(String) });
  expect(await checkRatings(second, VOCABULARY)).toEqual({ kind: "no-template" });
});
