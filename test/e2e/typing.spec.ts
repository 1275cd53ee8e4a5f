import { goTo } from "./grid-actions";
import { expectInserted, fillTemplateForm, peopleLines, pressInsert } from "./template-form";
import { WORDS } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LOCALE = "en-US";
const { ratings: SHEET } = WORDS[LOCALE].sheets;
/** Rows of the first twelve people's raters: the first rating stands in D5. */
const ROWS = 30;

test("60 ratings are typed with the keyboard alone, as fast as keys come, corrected, deleted and brought back", async ({
  page,
}) => {
  const workbench = await WorkbenchPage.open(page, LOCALE);
  const { keyboard } = page;
  await fillTemplateForm(workbench, LOCALE, { people: peopleLines(6), peers: 3 });
  await pressInsert(workbench, LOCALE);
  await expectInserted(workbench, LOCALE);
  await workbench.settled();
  const rating = (index: number): number => (index % 4) + 1;
  const column = async (name: string): Promise<unknown[]> =>
    (await workbench.values(SHEET, `${name}5:${name}${4 + ROWS}`)).map(([cell]) => cell);

  // A digit and Enter, again and again; nobody waits for what is calculated.
  await goTo(workbench, SHEET, "D5");
  for (let index = 0; index < ROWS; index += 1) {
    await keyboard.press(String(rating(index)));
    await keyboard.press("Enter");
  }
  await expect.poll(() => column("D")).toEqual(Array.from({ length: ROWS }, (_, index) => rating(index)));

  // A row of a rater: a digit and Tab; then Enter, which leads below where the row began.
  await goTo(workbench, SHEET, "E5");
  for (const row of [0, 1, 2]) {
    for (let index = 0; index < 10; index += 1) {
      await keyboard.press(String(rating(row + index)));
      await keyboard.press(index < 9 ? "Tab" : "Enter");
    }
  }
  const block = (): Promise<unknown[][]> => workbench.values(SHEET, "E5:N7");
  const typed = [0, 1, 2].map((row) => Array.from({ length: 10 }, (_, index) => rating(row + index)));
  await expect.poll(block).toEqual(typed);

  // Arrows enter as well; Delete clears, Ctrl+Z brings back.
  await goTo(workbench, SHEET, "D5");
  await keyboard.press("3");
  await keyboard.press("ArrowDown");
  await keyboard.press("Delete");
  await expect.poll(async () => (await column("D")).slice(0, 3)).toEqual([3, null, 3]);
  await keyboard.press("ControlOrMeta+Z");
  await expect.poll(async () => (await column("D")).slice(0, 3)).toEqual([3, 2, 3]);
  await keyboard.press("ControlOrMeta+Z");
  await expect.poll(async () => (await column("D")).slice(0, 3)).toEqual([1, 2, 3]);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
