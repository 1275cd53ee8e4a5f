import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import type { WorkbookView } from "../workbook-view";

/** Every table of the template is still in the workbook. */
export function tablesPresent(view: WorkbookView): Issue[] {
  return view.expected.tables
    .filter(({ kind }) => !view.tables.has(kind))
    .map(({ kind, name }) => makeIssue("error", "table-gone", { table: kind, name }, null));
}
