import type { CellValue } from "../../src/core/tables/cell";
import { issueTexts } from "../../src/locales/en/issues";
import { nameBox, paste } from "./grid-actions";
import { PANE } from "./pane-words";
import { expectInserted, fillTemplateForm, peopleLines, pressInsert } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";
import { WORDS } from "./worked-example";

const LOCALE = "en-US";
const { ratings: SHEET } = WORDS[LOCALE].sheets;
const ROWS = 200;
const COLUMNS = 30;
/** The last column of an item; beside it stands the comment, beside that nothing. */
const ITEM_COLUMNS = 15;

/** What is pasted, and what the cell holds then: a number, a text, a formula's result, as Excel reads it. */
const KINDS: readonly (readonly [string, CellValue])[] = [
  ["", ""],
  ["3", 3],
  ["4", 4],
  ['say "hi"', 'say "hi"'],
  ["two\nlines", "two\nlines"],
  ["高级", "高级"],
  ["=1+1", 2],
  ["2026-01-02", 46_024],
  ["a<b> & c", "a<b> & c"],
  ["'=2+2", "'=2+2"],
  ["7", 7],
  ["2", 2],
  ["+86 Li", "+86 Li"],
  ["1", 1],
  ["@Zhao", "@Zhao"],
  ["x y", "x y"],
  ["2.5", 2.5],
];
const kindAt = (row: number, column: number) => KINDS[(row * 7 + column) % KINDS.length] ?? ["", ""];

test("200 × 30 cells of any kind are pasted as they are, and Check says what cannot count", async ({ page }) => {
  const workbench = await WorkbenchPage.open(page, LOCALE);
  await fillTemplateForm(workbench, LOCALE, { people: peopleLines(6), peers: 2 });
  await pressInsert(workbench, LOCALE);
  await expectInserted(workbench, LOCALE);
  await workbench.settled();
  const cells = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_unused, at) => kindAt(row, at)),
  );
  await paste(workbench, SHEET, "D5", cells.map((row) => row.map(([text]) => text))); // prettier-ignore

  const last = `D5:AG${String(4 + ROWS)}`;
  await expect.poll(async () => (await workbench.values(SHEET, last)).at(-1)?.[0]).toBe(cells.at(-1)?.[0]?.[1]);
  await workbench.settled();
  const [values, formulas] = [await workbench.values(SHEET, last), await workbench.formulas(SHEET, last)];
  const comment = ITEM_COLUMNS;
  const wrong = cells.flatMap((row, i) =>
    row.flatMap(([text, value], j) => {
      const [shown, formula] = [values[i]?.[j] ?? "", formulas[i]?.[j] ?? ""];
      // Comments are texts, whatever they look like.
      const isText = j === comment && typeof shown === "string" && shown === text;
      if (shown === value && (formula === shown || formula === text)) return [];
      return isText ? [] : [[i, j, text, shown, formula]];
    }),
  );
  expect(wrong).toEqual([]);

  const { check, common } = PANE[LOCALE];
  await workbench.ribbon(check.run);
  await expect(workbench.pane.getByText(check.live)).toBeVisible();
  const outside = issueTexts.sentences["rows-outside-table"]({ table: "ratings", rows: ROWS - 24 });
  for (const sentence of [
    outside,
    "“高级” is a word and does not count. Write the number 3.",
    "7 is not a level",
    "“two\nlines” is not a level",
    "“a<b> & c” is not a level",
    "“'=2+2” is not a level",
  ]) {
    await expect
      .soft(workbench.pane.getByRole("listitem").filter({ hasText: sentence }).first(), sentence)
      .toBeVisible();
  }
  await workbench.pane.getByRole("button", { name: common.toCell(`${SHEET}!A29`), exact: true }).click();
  await expect(nameBox(workbench)).toHaveValue("A29");
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});
