import type { KnownLevels } from "../scoring/actual-levels";
import type { Assessment, ProfileGrade } from "../scoring/assessment";
import { finalBand, hasGap, type ReasonKind } from "../scoring/final-band";
import { gradeResult } from "../scoring/grade-result";
import { judgedOutcomes } from "../scoring/item-outcome";
import type { Band } from "../scoring/rule-set";
import type { BandRow, Condition, ConditionRow, Section } from "./sections";

/** The rule that each reason follows, in the order in which they are shown. */
const CONDITIONS: Readonly<Record<ReasonKind, string>> = {
  insufficientData: "C6",
  notRated: "C6",
  criticalNotRated: "C13",
  criticalShort: "C13",
  examNotSat: "C8",
  subjectBelowMinimum: "C8",
  partNotRated: "C12",
};

const FULL_COVERAGE = 100;

/**
 * How the band of a grade came about (C6, C10, C13): match and coverage, the cuts, and everything that can withhold or cap
 * it, whether or not it does here.
 *
 * @param indexes positions of the items that are counted; absent = all
 */
export function bandSections(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  indexes?: readonly number[],
): readonly Section[] {
  const { rules } = assessment;
  const { match, coverage, band, reasons } = gradeResult(assessment, known, grade, indexes);
  const byMatch = finalBand(match, FULL_COVERAGE, [], rules).band;
  const bandOutcome = (one: Band): BandRow["outcome"] => {
    if (one === band) return "given";
    if (one === byMatch) return "byMatch";
    return match !== null && one.cut <= match ? "below" : "notReached";
  };
  const bands = rules.bands.map((one): BandRow => {
    return { label: one.label, cut: one.cut, outcome: bandOutcome(one) };
  });
  const condition = (kind: Condition, items: ConditionRow["items"], holds: boolean, rule: string): ConditionRow => ({
    condition: kind,
    holds,
    items,
    rule,
  });
  // What can withhold or cap under these rules is shown in any case, the rest where it holds.
  const always = new Set<ReasonKind>(
    rules.criticalBand > 0 ? ["insufficientData", "criticalNotRated", "criticalShort"] : ["insufficientData"],
  );
  const conditions = (Object.keys(CONDITIONS) as ReasonKind[]).flatMap((kind): ConditionRow[] => {
    const reason = reasons.find((one) => one.kind === kind);
    if (reason === undefined && !always.has(kind)) return [];
    return [condition(kind, reason?.items ?? [], reason !== undefined, CONDITIONS[kind])];
  });
  const gaps = judgedOutcomes(assessment, known, grade, indexes)
    .filter(hasGap)
    .map(({ item }) => item);
  return [
    {
      kind: "steps",
      rows: [
        { step: "match", value: match, unit: "percent", rules: ["C7"] },
        { step: "coverage", value: coverage, unit: "percent", rules: ["C6"] },
        { step: "minimumCoverage", value: rules.minimumCoverage, unit: "percent", rules: ["C6"] },
      ],
    },
    { kind: "bands", rows: bands },
    { kind: "conditions", rows: [...conditions, condition("gapsLeft", gaps, gaps.length > 0, "C10")] },
    { kind: "steps", rows: [{ step: "result", value: band?.label ?? null, unit: "text", rules: ["C10"] }] },
  ];
}
