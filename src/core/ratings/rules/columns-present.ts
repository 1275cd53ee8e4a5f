import type { Issue, Severity } from "../../issue";
import { isItemCode, missingColumns } from "../../tables/columns";
import { leadingCode } from "../../tables/code";
import type { ExpectedTable } from "../expected-template";
import { indexLabels, likelyLabel, withCode } from "../lost-code";
import { makeIssue } from "../make-issue";
import { isEmpty, quoted, shownText } from "../rating-reading";
import { type TableView, placeAt } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/** Columns that a result can do without. */
const OPTIONAL: ReadonlySet<string> = new Set(["P2", "P3", "P4", "R3", "R4", "F2", "F4", "A3", "E4"]);

/**
 * Every column of the template is found by its code, once. A header that lost its code is recognised by its name, by a
 * damaged code, or by standing alone between the right neighbours.
 */
export function columnsPresent(view: WorkbookView): Issue[] {
  return view.expected.tables.flatMap((expected) => {
    const table = view.tables.get(expected.kind);
    return table === undefined ? [] : [...lostColumns(table, expected), ...repeatedColumns(table)];
  });
}

function lostColumns(table: TableView, expected: ExpectedTable): Issue[] {
  const labels = new Map<string, string>();
  for (const header of expected.headers) {
    const code = leadingCode(header);
    if (code !== null) labels.set(code, header);
  }
  const missing = missingColumns(table.columns, labels.keys());
  const header = table.table.rows[0] ?? [];
  const uncoded = new Set(table.columns.uncoded.filter((column) => !isEmpty(header[column])));
  const index = indexLabels(missing.map((code) => labels.get(code) ?? code));
  const issues: Issue[] = [];
  const found = new Set<string>();
  for (const column of uncoded) {
    const text = shownText(header[column]);
    const label = likelyLabel(text, index);
    const code = label === null ? null : leadingCode(label);
    if (code === null || found.has(code)) continue;
    found.add(code);
    uncoded.delete(column);
    const parameters = { table: table.kind, code, header: quoted(text) };
    const place = placeAt(table, 0, column);
    issues.push(makeIssue(severityOf(code), "header-code-lost", parameters, place, withCode(text, code)));
  }
  const gone = missing.filter((code) => !found.has(code));
  for (const code of gone) {
    const column = gone.length === 1 ? loneNeighbour(table, [...labels.keys()], code, uncoded) : null;
    if (column === null) {
      const parameters = { table: table.kind, column: labels.get(code) ?? code };
      issues.push(makeIssue(severityOf(code), "column-gone", parameters, placeAt(table, 0, 0)));
    } else {
      // The words are the user's own, so which column this is remains a guess: nothing is written for them.
      const parameters = { table: table.kind, code, header: quoted(header[column]) };
      issues.push(makeIssue(severityOf(code), "header-code-lost", parameters, placeAt(table, 0, column)));
    }
  }
  return issues;
}

/** The only column without a code that stands between the neighbours which the missing one had. */
function loneNeighbour(table: TableView, order: readonly string[], code: string, uncoded: ReadonlySet<number>) {
  const position = order.indexOf(code);
  const before = position === 0 ? -1 : table.columns.at.get(order[position - 1] ?? "");
  const after =
    position === order.length - 1 ? table.table.rows[0]?.length : table.columns.at.get(order[position + 1] ?? "");
  if (before === undefined || after === undefined || after - before !== 2) return null;
  return uncoded.has(before + 1) ? before + 1 : null;
}

function repeatedColumns(table: TableView): Issue[] {
  return table.columns.duplicates.map(({ code, header, column }) => {
    const first = table.columns.coded.find((other) => other.code === code);
    const parameters = { table: table.kind, code, header: quoted(header), firstHeader: quoted(first?.header) };
    return makeIssue(severityOf(code), "header-code-twice", parameters, placeAt(table, 0, column));
  });
}

/** Item columns of the ratings belong to items of the profile. An item whose row was lost is told there. */
export function itemColumnsKnown(view: WorkbookView): Issue[] {
  const table = view.tables.get("ratings");
  if (table === undefined || view.itemLabels.size === 0) return [];
  const expected = new Set(view.expected.items.map(({ code }) => code));
  return view.ratedItems
    .filter(({ code }) => isItemCode(code) && !view.itemLabels.has(code) && !expected.has(code))
    .map(({ label, column }) =>
      makeIssue("error", "item-column-unknown", { item: quoted(label) }, placeAt(table, 0, column)),
    );
}

function severityOf(code: string): Severity {
  return OPTIONAL.has(code) ? "warning" : "error";
}
