import type { Issue } from "../../src/core/issue";
import { checkWorkbook } from "../../src/core/ratings/check-workbook";
import type { ExpectedTemplate } from "../../src/core/ratings/expected-template";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import type { CellValue } from "../../src/core/tables/cell";
import { leadingCode } from "../../src/core/tables/code";
import { readExams, sittingKey } from "../../src/core/tables/exams";
import { readNumberCell } from "../../src/core/tables/number-cell";
import { type AssessmentTables, type SheetTable, TABLE_NAMES } from "../../src/core/tables/table";
import { viewTable } from "../../src/core/tables/table-view";
import { KINDS } from "./filled-tables";
import type { TemplateTables } from "./spoilt-tables";

/**
 * Typed ratings and scores that neither count nor are named by a check. What counts is found by trying: a cell counts when
 * the assessment is another one without it. Named is a cell when there is an issue at it, or at what explains it: its row,
 * the head of its column, its item's row of the profile, or the sitting that it belongs to.
 */
export function uncountedCells(tables: TemplateTables, expected: ExpectedTemplate): readonly string[] {
  const issues = checkWorkbook(sheetTables(tables), expected);
  return [...uncountedRatings(tables, issues), ...uncountedScores(tables, issues)];
}

/** Issues of a row of the ratings by which nothing in it counts. */
const ROW_ISSUES: ReadonlySet<string> = new Set([
  "rating-person-missing", "rating-person-unknown", "rater-group-missing", "rater-group-unknown",
]); // prettier-ignore
const COLUMN_ISSUES: ReadonlySet<string> = new Set([
  "item-column-unknown",
  "item-column-composed",
  "header-code-twice",
]);
const ITEM_ISSUES: ReadonlySet<string> = new Set(["top-level-not-a-level", "lowest-rung-not-a-rung", "item-code-lost"]);
const CELL_ISSUES: ReadonlySet<string> = new Set([
  "rating-not-a-level", "rating-of-another-scale", "rating-names-a-level",
]); // prettier-ignore

/** Issues of a row of the exams by which its score does not count. */
const SCORE_ISSUES: ReadonlySet<string> = new Set([
  "exam-person-missing", "exam-person-unknown", "exam-item-missing", "exam-item-unknown", "exam-item-is-rated",
  "exam-level-not-a-level", "exam-score-out-of-range", "exam-score-not-a-number", "exam-weight-missing",
  "exam-weight-negative", "exam-weight-not-a-number",
]); // prettier-ignore
/** Issues of one subject by which no score of its sitting counts. */
const SITTING_ISSUES: ReadonlySet<string> = new Set([
  "exam-score-missing", "exam-score-out-of-range", "exam-score-not-a-number",
]); // prettier-ignore

function uncountedRatings(tables: TemplateTables, issues: readonly Issue[]): string[] {
  const rows = tables["ratings"] ?? [];
  const header = rows[0] ?? [];
  const unnamed: (readonly [row: number, column: number])[] = [];
  let others = tables;
  for (let row = 1; row < rows.length; row += 1) {
    for (let column = 0; column < header.length; column += 1) {
      const code = leadingCode(header[column]);
      const cell = rows[row]?.[column] ?? null;
      if (code === null || !/^[A-Z]\d{2,3}$/u.test(code) || readNumberCell(cell).kind === "blank") continue;
      const isNamed =
        at(
          issues,
          "ratings",
          (place, issue) => place.row === row && place.column === column && CELL_ISSUES.has(issue),
        ) ||
        at(issues, "ratings", (place, issue) => place.row === row && ROW_ISSUES.has(issue)) ||
        at(
          issues,
          "ratings",
          (place, issue) => place.row === 0 && place.column === column && COLUMN_ISSUES.has(issue),
        ) ||
        isItemNamed(tables, issues, code);
      if (isNamed) others = without(others, "ratings", row, column);
      else unnamed.push([row, column]);
    }
  }
  // Every rating counts once or not at all, so that only where some do not need it be asked which.
  if (ratingsThatCount(others) === unnamed.length) return [];
  const whole = ratingsThatCount(tables);
  return unnamed
    .filter(([row, column]) => ratingsThatCount(without(tables, "ratings", row, column)) === whole)
    .map(
      ([row, column]) => `ratings row ${String(row)} ${String(header[column])}: ${JSON.stringify(rows[row]?.[column])}`,
    );
}

function uncountedScores(tables: TemplateTables, issues: readonly Issue[]): string[] {
  const rows = tables["exams"] ?? [];
  const column = (code: string): number => (rows[0] ?? []).findIndex((header) => leadingCode(header) === code);
  const [item, score] = [column("E2"), column("E7")];
  const exams = readExams(viewTable("exams", rows));
  const sittingOf = new Map(exams.map((exam) => [exam.row, sittingKey(exam)]));
  const whole = sittings(tables);
  const found: string[] = [];
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (readNumberCell(cells[score] ?? null).kind === "blank") continue;
    const sitting = sittingOf.get(row);
    const isNamed =
      at(issues, "exams", (place, issue) => place.row === row && SCORE_ISSUES.has(issue)) ||
      at(issues, "exams", (place, issue) => SITTING_ISSUES.has(issue) && sittingOf.get(place.row) === sitting) ||
      isItemNamed(tables, issues, leadingCode(text(cells[item])) ?? "");
    if (!isNamed && sittings(without(tables, "exams", row, score)) === whole && !hasNoWeight(tables, row)) {
      found.push(`exams row ${String(row)}: ${JSON.stringify(cells[score])}`);
    }
  }
  return found;
}

/** A weight of 0 leaves a subject out on purpose. */
function hasNoWeight(tables: TemplateTables, row: number): boolean {
  const column = (tables["exams"]?.[0] ?? []).findIndex((header) => leadingCode(header) === "E6");
  const read = readNumberCell(tables["exams"]?.[row]?.[column] ?? null);
  return read.kind === "number" && read.value === 0;
}

function isItemNamed(tables: TemplateTables, issues: readonly Issue[], code: string): boolean {
  const rows = tables["profile"] ?? [];
  const isOfItem = (row: number): boolean => leadingCode(text(rows[row]?.[0])) === code;
  return (
    at(issues, "profile", (place, issue) => isOfItem(place.row) && ITEM_ISSUES.has(issue)) ||
    issues.some((issue) => issue.code === "item-row-gone" && leadingCode(issue.parameters.item) === code)
  );
}

/** Issues stand on a sheet of the table's own, whose first cell is the table's. */
function at(
  issues: readonly Issue[],
  kind: string,
  isIt: (place: { readonly row: number; readonly column: number }, code: string) => boolean,
): boolean {
  return issues.some(({ code, place }) => place?.sheet === kind && isIt(place, code));
}

function without(tables: TemplateTables, kind: string, row: number, column: number): TemplateTables {
  const rows = tables[kind] ?? [];
  const cells = (rows[row] ?? []).map((cell, index) => (index === column ? null : cell));
  return { ...tables, [kind]: [...rows.slice(0, row), cells, ...rows.slice(row + 1)] };
}

function ratingsThatCount(tables: TemplateTables): number {
  return Array.from(readAssessment(assessmentTables(tables)).ratings.counts).reduce((sum, count) => sum + count, 0);
}

/** Every sitting that an item can have, with its score. */
function sittings(tables: TemplateTables): string {
  const { people, profile, exams } = readAssessment(assessmentTables(tables));
  return JSON.stringify(
    profile.items.flatMap(({ code, kind, top, unit }) =>
      kind === "exam" && top !== null
        ? people.map((person) =>
            exams(person.code, code).filter(({ level }) => unit === "percent" || (level ?? 0) <= top),
          )
        : [],
    ),
  );
}

/** The tables as the functions get them. */
export function assessmentTables(tables: TemplateTables): AssessmentTables {
  const { people = [], ratings = [], profile = [], raters = [], exams, rules = [] } = tables;
  return { people, ratings, profile, raters, rules, ...(exams !== undefined && { exams }) };
}

/** The tables as a check reads them, each on a sheet of its own. */
export function sheetTables(tables: TemplateTables): readonly SheetTable[] {
  return KINDS.flatMap((kind) => {
    const rows = tables[kind];
    return rows === undefined ? [] : [{ name: TABLE_NAMES[kind], place: { sheet: kind, row: 0, column: 0 }, rows }];
  });
}

function text(cell: CellValue | undefined): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell).trim() : "";
}
