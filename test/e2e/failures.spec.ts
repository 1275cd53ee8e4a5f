import type { RefusalReason } from "../../src/actions/workbook";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { deleteSheet } from "./grid-actions";
import { PANE } from "./pane-words";
import { expectFault, expectInserted, fillTemplateForm, peopleLines, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const EN = "en-US";
/** Enough for two batches. */
const CANCELLED_PEOPLE = 30;
const ONE_PERSON = { people: ["0007,Wang Li,Sales,Manager,G2"] };
/** Three items: what takes time is the grid. */
const SMALL = { model: "broker-customer-manager", people: ["0007,Wang Li,Sales,Manager,G1"] };
/** An action in the middle of its insert. */
const MIDDLE = 200;

/** Everything that a file of the workbook holds: cells, tables, names, charts, rules. */
async function everything(workbench: WorkbenchPage): Promise<unknown> {
  return readXlsx(await workbench.save());
}

function failAt(workbench: WorkbenchPage, fault: Parameters<Window["workbench"]["failAt"]>[0]): Promise<void> {
  return workbench.page.evaluate((one) => window.workbench.failAt(one), fault);
}

const refusal = (reason: RefusalReason): string => PANE[EN].faults.refusals[reason];

test.describe("an insert that fails", () => {
  test("leaves the workbook as it was, whichever request fails and with whatever code", async ({ page }) => {
    const workbench = await WorkbenchPage.open(page, EN);
    await workbench.type("Sheet1", "A1", "mine");
    await workbench.type("Sheet1", "B1", '=A1&"!"');
    const before = await everything(workbench);
    await fillTemplateForm(workbench, EN, SMALL);
    const faults: readonly [number, string | number, string][] = [
      [1, "GeneralException", refusal("unknown")],
      [1, 5012, refusal("connection-lost")],
      [2, 5103, refusal("too-large")],
      [2, 5102, refusal("connection-lost")],
      [2, "AccessDenied", refusal("sheet-protected")],
      [2, "InvalidOperationInCellEditMode", refusal("cell-being-edited")],
    ];
    for (const [request, code, sentence] of faults) {
      await failAt(workbench, { request, code });
      await pressInsert(workbench, EN);
      await expectFault(workbench, EN, sentence);
      expect(await everything(workbench), `${code} at request ${request}`).toEqual(before);
    }
    await pressInsert(workbench, EN);
    await expectInserted(workbench, EN);
  });

  test("takes away what a batch had added when it stops in the middle, beside a template that was there", async ({
    page,
  }) => {
    const workbench = await WorkbenchPage.open(page, EN);
    await fillTemplateForm(workbench, EN, SMALL);
    await page.evaluate(() => window.workbench.resetRequests());
    await pressInsert(workbench, EN);
    await expectInserted(workbench, EN);
    const { actionsOf } = await page.evaluate(() => window.workbench.requests());
    const actions = actionsOf[1] ?? 0;
    await workbench.type("Ratings", "D5", "3");
    await workbench.settled();
    const before = await everything(workbench);
    await workbench.pane.getByRole("button", { name: PANE[EN].template.another }).click();
    const faults: readonly [number, string, string][] = [
      [50, "InvalidArgument", PANE[EN].faults.bug],
      [MIDDLE, "AccessDenied", refusal("sheet-protected")],
      [actions - 60, "ItemAlreadyExists", PANE[EN].faults.bug],
    ];
    for (const [action, code, sentence] of faults) {
      // The first three ask what stands there already.
      await failAt(workbench, { request: 4, action, code });
      await pressInsert(workbench, EN);
      await expectFault(workbench, EN, sentence);
      expect(await everything(workbench), `${code} at action ${action} of ${actions}`).toEqual(before);
    }
    await pressInsert(workbench, EN);
    await expectInserted(workbench, EN);
    expect(await workbench.sheets()).toContain("Ratings 2");
    expect(await workbench.values("Ratings", "D5")).toEqual([[3]]);
  });

  test("is cleaned up after also when that fails at first, and else says what to delete by hand", async ({ page }) => {
    const workbench = await WorkbenchPage.open(page, EN);
    await workbench.type("Sheet1", "A1", "mine");
    const before = await everything(workbench);
    await fillTemplateForm(workbench, EN, SMALL);
    await failAt(workbench, { request: 2, action: MIDDLE, code: "GeneralException" });
    await failAt(workbench, { request: 3, code: 5012 });
    await failAt(workbench, { request: 5, code: 5012 });
    await pressInsert(workbench, EN);
    await expectFault(workbench, EN, refusal("unknown"));
    expect(await everything(workbench)).toEqual(before);

    await failAt(workbench, { request: 2, action: MIDDLE, code: "GeneralException" });
    for (const request of [3, 4, 5]) await failAt(workbench, { request, code: 5012 });
    await pressInsert(workbench, EN);
    await expectFault(workbench, EN, refusal("left-over"));
    expect(await workbench.values("Sheet1", "A1")).toEqual([["mine"]]);
  });
});

/** The page is busy writing: a click from outside would come when all batches are through. */
async function pressAsSoonAsShown(workbench: WorkbenchPage, name: string): Promise<void> {
  const pane = await (await workbench.page.locator(".pane iframe").elementHandle())?.contentFrame();
  await pane?.evaluate((wanted) => {
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === wanted);
      if (!button) return;
      observer.disconnect();
      button.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, name);
}

test("Cancel between two batches takes away what was added", async ({ page }) => {
  const workbench = await WorkbenchPage.open(page, EN);
  const before = await everything(workbench);
  await fillTemplateForm(workbench, EN, { people: peopleLines(CANCELLED_PEOPLE), native: true });
  await pressAsSoonAsShown(workbench, PANE[EN].common.cancel);
  await pressInsert(workbench, EN);
  await expect(workbench.pane.getByText(PANE[EN].template.cancelled)).toBeVisible({ timeout: 100_000 });
  expect(await everything(workbench)).toEqual(before);
  await expect(workbench.pane.getByLabel(PANE[EN].template.peopleLabel)).toHaveValue(
    peopleLines(CANCELLED_PEOPLE).join("\n"),
  );
});

test("a workbook that takes no sheets is told in a sentence, and takes them afterwards", async ({ page }) => {
  const locale = "zh-CN";
  const workbench = await WorkbenchPage.open(page, locale);
  const before = await everything(workbench);
  const { refusals } = PANE[locale].faults;
  await fillTemplateForm(workbench, locale, SMALL);
  for (const [state, reason] of [
    ["structureProtected", "structure-protected"],
    ["readOnly", "read-only"],
    ["editing", "cell-being-edited"],
  ] as const) {
    await page.evaluate((name) => window.workbench.setState({ [name]: true }), state);
    await pressInsert(workbench, locale);
    await expectFault(workbench, locale, refusals[reason]);
    await page.evaluate((name) => window.workbench.setState({ [name]: false }), state);
    expect(await everything(workbench), state).toEqual(before);
  }
  await page.evaluate(() => window.workbench.setState({ calculation: "Manual" }));
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  await expect(workbench.pane.getByText(PANE[locale].template.doneManual)).toBeVisible();
});

test("Undo removes what is left of an insert when a sheet was deleted since", async ({ page }) => {
  const workbench = await WorkbenchPage.open(page, EN);
  const before = await everything(workbench);
  await fillTemplateForm(workbench, EN, SMALL);
  await pressInsert(workbench, EN);
  await expectInserted(workbench, EN);
  await deleteSheet(workbench, EN, "Ratings");
  await workbench.pane.getByRole("button", { name: PANE[EN].common.undo, exact: true }).click();
  await expect(workbench.pane.getByText(PANE[EN].template.undone)).toBeVisible();
  expect(await everything(workbench)).toEqual(before);
});

test("deleted sheets are told in a sentence and nothing else is lost", async ({ page }) => {
  const workbench = await WorkbenchPage.open(page, EN);
  const texts = PANE[EN];
  const { pane } = workbench;
  await fillTemplateForm(workbench, EN, ONE_PERSON);
  await pressInsert(workbench, EN);
  await expectInserted(workbench, EN);
  await workbench.type("Exams", "G5", "88");

  await deleteSheet(workbench, EN, "Scorecard");
  await workbench.ribbon(texts.tabs.results);
  await pane.locator('[data-person="0007"]').click();
  await pane.getByRole("button", { name: texts.results.showScorecard }).click();
  await expect(pane.getByText(texts.results.noScorecard)).toBeVisible();

  await deleteSheet(workbench, EN, "Ratings");
  await workbench.ribbon(texts.check.run);
  await expect(pane.getByText("Ratings: the table CompetencyRatings is gone.")).toBeVisible();
  await pane.getByRole("tab", { name: texts.tabs.results }).click();
  await expect(pane.getByText(texts.results.gone([texts.results.tables.ratings]))).toBeVisible();
  expect(await workbench.values("Exams", "G5")).toEqual([[88]]);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
