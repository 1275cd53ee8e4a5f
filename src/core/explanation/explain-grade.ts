import type { KnownLevels } from "../scoring/actual-levels";
import type { Assessment } from "../scoring/assessment";
import { reachesGrade } from "../scoring/final-band";
import { gradeResult, reachedGrade } from "../scoring/grade-result";
import { ROLES } from "../scoring/rule-set";
import type { GradeRow, Section } from "./sections";

/** How the grade reached, or the role that fits best, came about (C11): the figures against each of them. */
export function gradeSections(assessment: Assessment, known: KnownLevels): readonly Section[] {
  const { profile, rules } = assessment;
  const roles = rules.arrangement === ROLES;
  const results = profile.grades.map((grade) => gradeResult(assessment, known, grade));
  const reached = reachedGrade(results, rules);
  let everyLower = true;
  const rows = results.map(({ grade, match, coverage, band }): GradeRow => {
    const row = { grade, match, coverage, band: band?.label ?? null };
    if (grade === reached && roles) return { ...row, outcome: "best" };
    if (roles) return { ...row, outcome: band === null ? "noBand" : "fits" };
    const reaches = reachesGrade(band, rules);
    everyLower &&= reaches;
    if (!reaches) return { ...row, outcome: "notReached" };
    return { ...row, outcome: everyLower ? "reached" : "tooHigh" };
  });
  return [
    { kind: "grades", roles, rows },
    { kind: "steps", rows: [{ step: "result", value: reached?.name ?? null, unit: "text", rules: ["C11"] }] },
  ];
}
