import type { Issue } from "../issue";
import { leadingCode } from "../tables/code";
import { isItemCode } from "../tables/columns";

/**
 * The item of a template whose row or column was taken away by hand, so that it still stands on other sheets: its code, or
 * that of the scale or part; null for every other issue.
 */
export function itemToRemove(issue: Issue): string | null {
  if (issue.code === "item-row-gone") return leadingCode(issue.parameters.item);
  if (issue.code !== "column-gone" || issue.parameters.table !== "ratings") return null;
  const code = leadingCode(issue.parameters.column);
  return code !== null && isItemCode(code) ? code : null;
}
