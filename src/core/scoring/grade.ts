import { roundHalfAway } from "./decimal";
import { DEFAULT_RULES, USUAL_GRADE_PASS } from "./rule-set";

/** How a person does against one grade of a position. null = no figure. */
export interface GradeFigures {
  /** Per cent. */
  readonly match: number | null;
  /** Per cent. */
  readonly coverage: number | null;
  readonly name: string;
}

/**
 * Name of the highest grade with match and coverage high enough, provided every lower one has them too (rule C11).
 * It knows these two figures alone; critical items are minded where the items are known.
 *
 * @param grades from low to high
 * @param pass lowest match of a grade that is reached, in per cent
 * @returns null when none is reached
 * @example grade([{ match: 100, coverage: 100, name: "初级" }, { match: 89.9, coverage: 100, name: "中级" }]) // "初级"
 */
export function grade(grades: readonly GradeFigures[], pass = USUAL_GRADE_PASS): string | null {
  let reached: string | null = null;
  for (const { match, coverage, name } of grades) {
    if (match === null || coverage === null) return reached;
    if (roundHalfAway(match, 1) < pass || roundHalfAway(coverage, 1) < DEFAULT_RULES.minimumCoverage) return reached;
    reached = name;
  }
  return reached;
}
