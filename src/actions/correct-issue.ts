import type { Issue, IssueCode } from "../core/issue";
import { applyCorrection } from "../core/ratings/issue-key";
import type { CellValue } from "../core/tables/cell";
import type { CellChange, Workbook } from "./workbook";

/** An issue and what its cell held when it was found, so that a correction never lands on something newer. */
export interface FoundIssue {
  readonly issue: Issue;
  readonly found: CellValue;
}

export interface Corrected {
  /** What was written, for undoing it. Empty when every cell had changed since the check. */
  readonly undo: Undo;
  /** Issues whose cell no longer holds what was found: left alone. */
  readonly changedSince: readonly FoundIssue[];
}

/** What takes corrections back: the content before, and the values that must still stand there. */
export interface Undo {
  readonly before: readonly CellChange[];
  readonly written: readonly CellChange[];
}

/** Corrections that keep the meaning of what was typed: a number as text, or a level by its name. */
const CERTAIN: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "rating-is-text",
  "rating-names-a-level",
  "rater-group-spelling",
  "exam-score-is-text",
  "item-weight-is-text",
  "group-weight-is-text",
  "required-level-is-text",
]);

/** Whether an issue can be corrected together with others, without a look at each. */
export function isCertain(issue: Issue): boolean {
  return applyCorrection(issue) !== null && CERTAIN.has(issue.code);
}

/**
 * Writes the corrections of issues into their cells. A cell that changed since the check, or that a sort has moved,
 * is left alone and reported. Two round trips however many issues there are.
 *
 * @throws WorkbookRefusal when the workbook does not take the change.
 */
export async function correctIssues(workbook: Workbook, issues: readonly FoundIssue[]): Promise<Corrected> {
  const wanted = onePerCell(issues);
  const now = await readCells(
    workbook,
    wanted.map(({ change }) => change),
  );
  const fresh = wanted.filter(({ found }, index) => sameCell(now[index] ?? null, found.found));
  const written = fresh.map(({ change }) => change);
  const before = written.length === 0 ? [] : await workbook.write(written);
  return {
    undo: { before, written },
    changedSince: wanted.filter((one) => !fresh.includes(one)).map(({ found }) => found),
  };
}

/** Two corrections of one cell would overwrite each other: the first wins, the next check tells what is left. */
function onePerCell(issues: readonly FoundIssue[]): readonly { found: FoundIssue; change: CellChange }[] {
  const wanted = new Map<string, { found: FoundIssue; change: CellChange }>();
  for (const found of issues) {
    const change = applyCorrection(found.issue);
    if (change === null) continue;
    const key = JSON.stringify([change.place.sheet, change.place.row, change.place.column]);
    if (!wanted.has(key)) wanted.set(key, { found, change });
  }
  return [...wanted.values()];
}

/** The values of single cells, in their order. One round trip, none without cells. */
export async function readCells(workbook: Workbook, cells: readonly CellChange[]): Promise<readonly CellValue[]> {
  if (cells.length === 0) return [];
  const areas = cells.map(({ place: { sheet, row, column } }) => ({
    sheet,
    area: { row, column, rows: 1, columns: 1 },
  }));
  const values = await workbook.read(areas);
  return values.map((rows) => rows[0]?.[0] ?? null);
}

/** Whether two contents are the same to a reader: an empty cell reads as null or as "". */
export function sameCell(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown => (value === "" || value === undefined ? null : value);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
