import { expect } from "@playwright/test";
import { type ShownSheets, WORDS } from "../worked-examples/shown-figures";
import { ITEMS, PAPERS, PERSON, ratingsOf, type Variant } from "../worked-examples/telecom";
import type { Locale, WorkbenchPage } from "./workbench-page";

export { WORDS };

const EXAM_ROWS = "E1";
const UNUSED_LEVEL = 2;

/** Inserts the telecom template for the example's person through the pane. */
export async function insertTelecom(
  workbench: WorkbenchPage,
  locale: Locale,
  { native = false, people = [personLine(locale)] }: { native?: boolean; people?: readonly string[] } = {},
): Promise<void> {
  const words = WORDS[locale];
  const { pane } = workbench;
  await workbench.ribbon(words.insert);
  await pane.getByLabel(words.people).fill(people.join("\n"));
  if (native) {
    await pane.getByRole("button", { name: words.options }).click();
    await pane.getByRole("radio", { name: words.native }).check({ force: true });
  }
  await pane.getByRole("button", { name: words.insert, exact: true }).click();
  await expect(pane.getByText(words.inserted)).toBeVisible({ timeout: 30_000 });
  await workbench.settled();
}

function personLine(locale: Locale): string {
  const { language } = WORDS[locale];
  return `${PERSON.code},${PERSON.name[language]},,,G2`;
}

/** Types a variant of the example into the Ratings and Exams sheets, blank cells included. */
export async function typeVariant(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  await typeRatings(workbench, locale, variant);
  await typeExams(workbench, locale, variant);
  await workbench.settled();
}

async function typeRatings(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  const { ratings: sheet } = WORDS[locale].sheets;
  const table = await workbench.table(sheet, "R1");
  for (const item of ITEMS) {
    const given = ratingsOf(item, variant);
    if (!given) continue;
    const column = table.column(item.code);
    for (const [row, rating] of given.entries()) {
      const text = rating === null ? "" : String(rating);
      if (text !== String(table.rows[row]?.[column] ?? ""))
        await workbench.type(sheet, table.address(row, column), text);
    }
  }
}

/** The first time the level-1 paper of C11, which the template did not prepare, is typed below the table. */
async function typeExams(workbench: WorkbenchPage, locale: Locale, variant: Variant): Promise<void> {
  const { language, sheets } = WORDS[locale];
  let table = await workbench.table(sheets.exams, EXAM_ROWS);
  const [item, level, attempt, subject, weight, score] = ["E2", "E3", "E4", "E5", "E6", "E7"].map((code) =>
    table.column(code),
  ) as [number, number, number, number, number, number];
  const extra = PAPERS.find((paper) => paper.level !== UNUSED_LEVEL);
  if (!extra) throw new Error("The example has no paper below the required level.");
  if (!table.rows.some((row) => row[level] === extra.level)) {
    const label = String(table.rows.find((row) => String(row[item]).startsWith(extra.item))?.[item]);
    for (const [index, [zh, en, share]] of extra.subjects.entries()) {
      const row = table.rows.length + index;
      const cells: readonly [number, string][] = [
        [0, PERSON.code],
        [item, label],
        [level, String(extra.level)],
        [attempt, "1"],
        [subject, language === "zh" ? zh : en],
        [weight, String(share)],
      ];
      for (const [column, text] of cells) await workbench.type(sheets.exams, table.address(row, column), text);
    }
    table = await workbench.table(sheets.exams, EXAM_ROWS);
  }
  for (const paper of PAPERS) {
    const rows = [...table.rows.entries()].filter(
      ([, row]) => String(row[item]).startsWith(paper.item) && row[level] === paper.level,
    );
    expect(rows.map(([, row]) => row[weight])).toEqual(paper.subjects.map(([, , share]) => share));
    for (const [index, [row, cells]] of rows.entries()) {
      const missing = variant === "D" && paper.item === "C11" && index === 1;
      const text = missing ? "" : String(paper.subjects[index]?.[3]);
      if (text !== String(cells[score] ?? "")) await workbench.type(sheets.exams, table.address(row, score), text);
    }
  }
}

/** Chooses the example's person on the Scorecard, as its drop-down would. */
export async function pickPerson(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const { language, pick, sheets } = WORDS[locale];
  const cells = await workbench.values(sheets.scorecard, "A1:B6");
  const row = cells.findIndex(([label]) => label === pick);
  expect(row, `the Scorecard says ${pick}`).toBeGreaterThanOrEqual(0);
  await workbench.type(sheets.scorecard, `B${row + 1}`, `${PERSON.code} ${PERSON.name[language]}`);
  await workbench.settled();
}

export async function shownSheets(workbench: WorkbenchPage, locale: Locale): Promise<ShownSheets> {
  const { scorecard, results } = WORDS[locale].sheets;
  return {
    scorecard: await workbench.values(scorecard, "A1:K60"),
    results: await workbench.values(results, "A1:AC30"),
  };
}
