import type { Issue, Severity } from "../../issue";
import { missingColumns, COLUMN_CODES } from "../../tables/columns";
import { leadingCode } from "../../tables/code";
import { codeOfHeader } from "../../tables/column-names";
import type { ExpectedTable } from "../expected-template";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { cellText, isEmpty, shownText } from "../../tables/cell-text";
import { quoted } from "../quoted";
import { type PlacedTable, placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const EXAMS = COLUMN_CODES.exams;
const PEOPLE = COLUMN_CODES.people;
const PROFILE = COLUMN_CODES.profile;
const RATERS = COLUMN_CODES.raters;
const RATINGS = COLUMN_CODES.ratings;

/** Columns that a result can do without. */
const OPTIONAL: ReadonlySet<string> = new Set([
  PEOPLE.name,
  PEOPLE.department,
  PEOPLE.position,
  RATINGS.rater,
  RATINGS.comment,
  PROFILE.category,
  PROFILE.critical,
  RATERS.minimum,
  EXAMS.attempt,
]);
/** What is known about single required levels; no result reads it. */
const NOTE = /^N\d$/u;

/**
 * Every column of the template is found by its code, once. A header that lost its code is recognised by its name, by a
 * damaged code, or by standing alone between the right neighbours. Item columns of the ratings belong to items of the
 * profile; where an item's row was lost, the profile tells it.
 */
export function columnsPresent(view: WorkbookView): Issue[] {
  return view.expected.tables.flatMap((expected) => {
    const table = view.tables.get(expected.kind);
    if (table === undefined) return [];
    const { issues, found } = damagedHeaders(view, table, expected);
    return [
      ...issues,
      ...namedColumns(table, expected),
      ...lostColumns(table, expected, new Set(found.values()), new Set(found.keys())),
      ...repeatedColumns(table),
      ...(expected.kind === "ratings"
        ? [...unknownItems(view, table, found), ...namelessColumns(table, found), ...composedItems(view, table)]
        : []),
    ];
  });
}

/** Columns that lost their code and are found by their name: they count, but native formulas look for the code. */
function namedColumns(table: PlacedTable, expected: ExpectedTable): Issue[] {
  const coded = new Set(expected.headers.map(leadingCode));
  return table.columns.named
    .filter(({ code }) => coded.has(code))
    .map(({ code, header, column }) => {
      const parameters = { table: table.kind, code, header: quoted(header) };
      return makeIssue("warning", "header-code-lost", parameters, placeAt(table, 0, column), withCode(header, code));
    });
}

/** Headers that were one of the missing ones; `found` holds their position and the code that they had. */
function damagedHeaders(
  view: WorkbookView,
  table: PlacedTable,
  expected: ExpectedTable,
): { readonly issues: readonly Issue[]; readonly found: ReadonlyMap<number, string> } {
  const labels = labelsOf(expected);
  const header = table.rows[0] ?? [];
  const strange = table.columns.coded.filter(({ code }) => !labels.has(code) && !view.itemLabels.has(code));
  const index = indexLabels(missingColumns(table.columns, labels.keys()).map((code) => labels.get(code) ?? code));
  const issues: Issue[] = [];
  const found = new Map<number, string>();
  const codes = new Set<string>();
  for (const column of [...table.columns.uncoded, ...strange.map(({ column }) => column)]) {
    const text = shownText(header[column]);
    const code = leadingCode(likelyLabel(text, index));
    if (code === null || codes.has(code)) continue;
    codes.add(code);
    found.set(column, code);
    const parameters = { table: table.kind, code, header: quoted(text) };
    const place = placeAt(table, 0, column);
    issues.push(makeIssue(severityOf(code), "header-code-lost", parameters, place, withCode(text, code)));
  }
  return { issues, found };
}

function lostColumns(
  table: PlacedTable,
  expected: ExpectedTable,
  found: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): Issue[] {
  const labels = labelsOf(expected);
  const header = table.rows[0] ?? [];
  const free = new Set(table.columns.uncoded.filter((column) => !isEmpty(header[column]) && !taken.has(column)));
  const gone = missingColumns(table.columns, labels.keys()).filter((code) => !found.has(code));
  return gone.map((code) => {
    const column = gone.length === 1 ? loneNeighbour(table, [...labels.keys()], code, free) : null;
    if (column === null) {
      const parameters = { table: table.kind, column: labels.get(code) ?? code };
      return makeIssue(severityOf(code), "column-gone", parameters, placeAt(table, 0, 0));
    }
    // The words are the user's own, so which column this is remains a guess: nothing is written for them.
    const parameters = { table: table.kind, code, header: quoted(header[column]) };
    return makeIssue(severityOf(code), "header-code-lost", parameters, placeAt(table, 0, column));
  });
}

/** The only column without a code that stands between the neighbours which the missing one had. */
function loneNeighbour(table: PlacedTable, order: readonly string[], code: string, uncoded: ReadonlySet<number>) {
  const position = order.indexOf(code);
  const before = position === 0 ? -1 : table.columns.at.get(order[position - 1] ?? "");
  const after = position === order.length - 1 ? table.rows[0]?.length : table.columns.at.get(order[position + 1] ?? "");
  if (before === undefined || after === undefined || after - before !== 2) return null;
  return uncoded.has(before + 1) ? before + 1 : null;
}

function repeatedColumns(table: PlacedTable): Issue[] {
  return table.columns.duplicates.map(({ code, header, column }) => {
    const first = table.columns.coded.find((other) => other.code === code);
    const parameters = { table: table.kind, code, header: quoted(header), firstHeader: quoted(first?.header) };
    return makeIssue(severityOf(code), "header-code-twice", parameters, placeAt(table, 0, column));
  });
}

function unknownItems(view: WorkbookView, table: PlacedTable, found: ReadonlyMap<number, string>): Issue[] {
  if (view.itemLabels.size === 0) return [];
  const expected = new Set(view.expected.items.map(({ code }) => code));
  return view.ratedItems
    .filter(({ code, column }) => !view.itemLabels.has(code) && !expected.has(code) && !found.has(column))
    .map(({ label, column }) => makeIssue("error", "item-column-unknown", { item: label }, placeAt(table, 0, column)));
}

/** Headers that spreadsheets give a column into which somebody types beside the table. */
const NAMELESS = /^(?:(?:column|列|欄)\s*\d+)?$/iu;

/** Columns that nobody named, as where ratings were typed to the right of the table. A named one is the user's own. */
function namelessColumns(table: PlacedTable, found: ReadonlyMap<number, string>): Issue[] {
  const [header = [], ...rows] = table.rows;
  return table.columns.uncoded
    .filter((column) => !found.has(column) && NAMELESS.test(cellText(header[column])))
    .filter((column) => rows.some((row) => !isEmpty(row[column])))
    .map((column) => {
      const parameters = { header: quoted(header[column]) };
      return makeIssue("error", "ratings-column-nameless", parameters, placeAt(table, 0, column));
    });
}

/** Columns of items that follow from their parts: what stands there does not count. */
function composedItems(view: WorkbookView, table: PlacedTable): Issue[] {
  return view.ratedItems.flatMap(({ label, column, isComposed }, index) => {
    const isUsed = view.ratings.some(({ readings }) => (readings[index]?.kind ?? "empty") !== "empty");
    return isComposed && isUsed
      ? [makeIssue("error", "item-column-composed", { item: label }, placeAt(table, 0, column))]
      : [];
  });
}

/** Code -> header as inserted. Headers without a code that nobody knows are the user's own. */
function labelsOf(expected: ExpectedTable): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const header of expected.headers) {
    const code = leadingCode(header) ?? codeOfHeader(expected.kind, header);
    if (code !== null) labels.set(code, header);
  }
  return labels;
}

function severityOf(code: string): Severity {
  return OPTIONAL.has(code) || NOTE.test(code) ? "warning" : "error";
}
