import type { Locator } from "@playwright/test";
import { WORDS as WORKBENCH } from "../../src/workbench/page/words";
import { PERSON } from "../worked-examples/telecom";
import { nameBox } from "./grid-actions";
import { PANE } from "./pane-words";
import { WORDS } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const FARTHEST = 40;
/** Columns of the first rated items on the Ratings sheet, and the one that is left blank. */
const RATED_COLUMNS = "DEFG";
const MISSED = "F";
/** The grid opens its editor at the first key; keys that follow at once would all go into that cell. */
const AS_FAST_AS_PEOPLE = 150;

test("the main job by keyboard alone", async ({ page }) => {
  const locale = "en-US";
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
  for (const [item, column] of [...RATED_COLUMNS].entries()) {
    if (column !== MISSED) await enter(workbench, words.sheets.ratings, `${column}5`, item + 1);
    await keyboard.press("ArrowRight");
  }

  // Check finds the rating that is missing; its link leads to the cell.
  await keyboard.press("F6");
  await tabTo(workbench, pane.getByRole("button", { name: texts.check.run }));
  await keyboard.press("Enter");
  await tabTo(workbench, pane.getByRole("button", { name: texts.check.run }));
  await keyboard.press("Enter");
  const link = pane.getByRole("button", { name: new RegExp(`${words.sheets.ratings}!${MISSED}5`, "u") });
  await expect(link).toBeVisible();
  await tabTo(workbench, link);
  await keyboard.press("Enter");
  await keyboard.press("Shift+F6");
  await enter(workbench, words.sheets.ratings, `${MISSED}5`, 3);
  await keyboard.press("F6");
  const again = pane.getByRole("button", { name: texts.check.again });
  await tabTo(workbench, again);
  await keyboard.press("Enter");
  await expect(link).toBeHidden();
  // Where it was checked while typing the link is gone before; while checking, the button says something else.
  await workbench.settled();
  await expect(again).toBeVisible();

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

/** Types a level into the cell that is chosen. Enter goes down, the arrow back up to the cell. */
async function enter(workbench: WorkbenchPage, sheet: string, cell: string, level: number): Promise<void> {
  const { keyboard } = workbench.page;
  await expect(nameBox(workbench)).toHaveValue(cell);
  await expect(async () => {
    await keyboard.press(String(level), { delay: AS_FAST_AS_PEOPLE });
    await workbench.page.waitForTimeout(AS_FAST_AS_PEOPLE * 2);
    await keyboard.press("Enter", { delay: AS_FAST_AS_PEOPLE });
    await expect(nameBox(workbench)).not.toHaveValue(cell);
    await keyboard.press("ArrowUp");
    await expect(nameBox(workbench)).toHaveValue(cell);
    expect(await workbench.values(sheet, `${cell}:${cell}`), cell).toEqual([[level]]);
  }, "a grid that is busy loses a key: whoever sees nothing appear types it again").toPass();
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
