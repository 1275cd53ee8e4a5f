import { expect, test, type Locator } from "@playwright/test";
import { WORDS as WORKBENCH } from "../../src/workbench/page/words";
import { PERSON } from "../worked-examples/telecom";
import { PANE } from "./pane-words";
import { WORDS } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";

const FARTHEST = 40;
const RATED_ITEMS = 15;
/** The grid opens its editor at the first key; keys that follow at once would all go into that cell. */
const AS_FAST_AS_PEOPLE = 150;

for (const locale of ["zh-CN", "en-US"] as const) {
  test(`the main job by keyboard alone (${locale})`, async ({ page }) => {
    const workbench = await WorkbenchPage.open(page, locale);
    const { keyboard } = page;
    const { pane } = workbench;
    const words = WORDS[locale];
    const texts = PANE[locale];
    const name = PERSON.name[words.language];

    // From the grid, where the focus is at first, F6 leads to the workbook buttons and Tab on to the ribbon.
    await keyboard.press("Shift+F6");
    await keyboard.press("Shift+F6");
    await expect(page.getByRole("button", { name: WORKBENCH[locale].create, exact: true })).toBeFocused();
    await tabTo(workbench, page.getByRole("button", { name: words.insert, exact: true }));
    await keyboard.press("Enter");
    await tabTo(workbench, pane.getByLabel(words.people));
    await keyboard.type(`${PERSON.code},${name},,,G2`);
    await tabTo(workbench, pane.getByRole("button", { name: words.insert, exact: true }));
    await keyboard.press("Enter");
    await expect(pane.getByText(words.inserted)).toBeVisible();
    await tabTo(workbench, pane.getByRole("button", { name: texts.template.goToSheet(words.sheets.ratings) }));
    await keyboard.press("Enter");
    await workbench.settled();

    // Down to the first rating and along the row of each rater.
    await keyboard.press("Shift+F6");
    for (let down = 0; down < 4; down += 1) await keyboard.press("ArrowDown");
    for (let right = 0; right < 3; right += 1) await keyboard.press("ArrowRight");
    for (const [row, rating] of [3, 2].entries()) {
      for (let item = 0; item < RATED_ITEMS; item += 1) {
        const missed = row === 1 && item === 2;
        if (!missed) await keyboard.press(String(rating), { delay: AS_FAST_AS_PEOPLE });
        await keyboard.press("Tab", { delay: AS_FAST_AS_PEOPLE });
        if (missed) continue;
        // The grid may still be busy with the drop-down when Tab comes; then it stays in the cell, and Tab is pressed again.
        await expect(async () => {
          const entered = async () => (await workbench.values(words.sheets.ratings, "D5:R6"))[row]?.[item];
          if ((await entered()) !== rating) await keyboard.press("Tab", { delay: AS_FAST_AS_PEOPLE });
          expect(await entered()).toBe(rating);
        }).toPass({ intervals: [300] });
      }
      await keyboard.press("ArrowDown");
      for (let item = 0; item < RATED_ITEMS; item += 1) await keyboard.press("ArrowLeft");
    }
    const typed = await workbench.values(words.sheets.ratings, "D5:R6");
    expect(typed.map((row) => row.join(""))).toEqual(["3".repeat(RATED_ITEMS), "2".repeat(RATED_ITEMS - 1)]);

    // Check finds the rating that is missing; its link leads to the cell.
    await keyboard.press("F6");
    await tabTo(workbench, pane.getByRole("button", { name: texts.check.run }));
    await keyboard.press("Enter");
    await tabTo(workbench, pane.getByRole("button", { name: texts.check.run }));
    await keyboard.press("Enter");
    const link = pane.getByRole("button", { name: new RegExp(`${words.sheets.ratings}!F6`, "u") });
    await expect(link).toBeVisible();
    await tabTo(workbench, link);
    await keyboard.press("Enter");
    await keyboard.press("Shift+F6");
    await keyboard.press("3", { delay: AS_FAST_AS_PEOPLE });
    await keyboard.press("Enter", { delay: AS_FAST_AS_PEOPLE });
    expect(await workbench.values(words.sheets.ratings, "F6:F6")).toEqual([[3]]);
    await keyboard.press("F6");
    await tabTo(workbench, pane.getByRole("button", { name: texts.check.again }));
    await keyboard.press("Enter");
    await expect(link).toBeHidden();

    // Results, by the ribbon, and the person's scorecard.
    await keyboard.press("Shift+F6");
    await keyboard.press("Shift+F6");
    await tabTo(workbench, page.getByRole("button", { name: texts.results.title, exact: true }));
    await keyboard.press("Enter");
    const person = pane.locator(`[data-person="${PERSON.code}"]`);
    await expect(person).toBeVisible();
    await tabTo(workbench, person);
    await keyboard.press("Enter");
    await expect(pane.getByRole("heading", { name })).toBeVisible();
    await tabTo(workbench, pane.getByRole("button", { name: texts.results.showScorecard }));
    await keyboard.press("Enter");
    await expect
      .poll(async () => (await workbench.values(words.sheets.scorecard, "A1:B6")).flat())
      .toContain(`${PERSON.code} ${name}`);
    expect(workbench.complaints).toEqual({ foreign: [], console: [] });
  });
}

/** Presses Tab until the control has the focus, as someone would who cannot use a mouse. */
async function tabTo({ page }: WorkbenchPage, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    if (
      await control.evaluate(
        (element) => element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus(),
      )
    )
      return;
    await page.keyboard.press("Tab");
  }
  await expect(control, "reached by Tab").toBeFocused();
}
