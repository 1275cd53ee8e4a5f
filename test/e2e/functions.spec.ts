import { FUNCTION_WORDS, PANE } from "./pane-words";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

/** The intraclass correlations that Shrout and Fleiss print for their ratings of six targets by four judges. */
const PUBLISHED = { "2,1": 0.2898 };

/** A search in the other language than the pane's. */
const SEARCH: Readonly<Record<Locale, string>> = { "en-US": "组内相关", "zh-CN": "intraclass" };

test("a function is looked up, its example inserted, read in the grid and undone", async ({ page }) => {
  const locale = "zh-CN";
  const { page: words } = FUNCTION_WORDS[locale];
  const workbench = await WorkbenchPage.open(page, locale);
  const { pane } = workbench;
  const [sheet = ""] = await workbench.sheets();
  await workbench.ribbon(PANE[locale].tabs.functions);

  await test.step("a word of the other language finds it, and the keyboard opens it", async () => {
    await pane.getByRole("searchbox", { name: words.search }).fill(SEARCH[locale]);
    await expect(pane.locator("[data-function]").first()).toHaveAttribute("data-function", "ICC");
    await page.keyboard.press("ArrowDown");
    await expect(pane.locator('[data-function="ICC"]')).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("heading", { name: "ICC" })).toBeFocused();
  });

  await test.step("the published figure appears in the selected cell", async () => {
    await pane.getByRole("button", { name: words.insert }).click();
    await expect(pane.getByText(words.inserted(`${sheet}!A1`))).toBeVisible();
    await workbench.settled();
    const [[figure] = []] = await workbench.values(sheet, "A1");
    expect(Number(Number(figure).toFixed(4))).toBe(PUBLISHED["2,1"]);
  });

  await test.step("a second insert finds the cell taken; undo empties it", async () => {
    const undo = pane.getByRole("button", { name: PANE[locale].common.undo });
    await undo.click();
    await expect(pane.getByText(words.undone(`${sheet}!A1`))).toBeVisible();
    expect(await workbench.values(sheet, "A1")).toEqual([[null]]);
    await workbench.type(sheet, "A1", "7");
    await pane.getByRole("button", { name: words.insert }).click();
    await expect(pane.getByText(words.occupied(`${sheet}!A1`, 1, 1))).toBeVisible();
    expect(await workbench.formulas(sheet, "A1")).toEqual([[7]]);
  });

  await test.step("Escape leads back to the search", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(pane.getByRole("searchbox", { name: words.search })).toHaveValue(SEARCH[locale]);
    await expect(pane.locator('[data-function="ICC"]')).toBeFocused();
  });
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
