import type { Issue } from "../issue";
import type { Place } from "../tables/table";

/**
 * A key for lists: the same issue of the same cell has the same key after every check, whatever came or went
 * around it. Issues without a place are told apart by their parameters.
 *
 * @example issueKey({ code: "weights-sum", parameters: { sum: "99" }, severity: "warning", place: { sheet: "Profile", row: 2, column: 2 } }) // "weights-sum@Profile!2,2"
 */
export function issueKey(issue: Issue): string {
  const { place } = issue;
  return place === undefined
    ? `${issue.code}:${JSON.stringify(issue.parameters)}`
    : `${issue.code}@${place.sheet}!${String(place.row)},${String(place.column)}${discriminator(issue)}`;
}

/** Several items of one person, or several lost columns of one table, share a cell. */
function discriminator(issue: Issue): string {
  switch (issue.code) {
    case "critical-item-unrated":
    case "item-self-rated-only":
    case "item-row-gone":
      return `:${issue.parameters.item}`;
    case "part-unrated":
      return `:${issue.parameters.part}`;
    case "required-level-too-low":
      return `:${issue.parameters.because}`;
    case "weights-sum-of":
      return `:${issue.parameters.of}`;
    case "category-without-block":
      return `:${issue.parameters.category}`;
    case "group-below-minimum":
      return `:${issue.parameters.group}`;
    case "column-gone":
      return `:${issue.parameters.column}`;
    case "setting-gone":
      return `:${issue.parameters.setting}`;
    default:
      return "";
  }
}

/**
 * The one change that mends an issue, as the workbook takes it; null where none is offered.
 *
 * @example applyCorrection({ code: "weights-sum", parameters: { sum: "99" }, severity: "warning" }) // null
 */
export function applyCorrection(issue: Issue): { readonly place: Place; readonly content: string | number } | null {
  const { place, correction } = issue;
  return place === undefined || correction === undefined ? null : { place, content: correction.value };
}
