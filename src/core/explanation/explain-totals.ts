import type { KnownLevels } from "../scoring/actual-levels";
import type { Assessment, ProfileGrade } from "../scoring/assessment";
import { blockTotals } from "../scoring/block-totals";
import { countedLevels } from "../scoring/counted-levels";
import { ExactSum } from "../scoring/exact-sum";
import { gradeResult, type ProfileResult } from "../scoring/grade-result";
import { matchOfTotals } from "../scoring/match";
import { type ProfileTotals, profileTotals } from "../scoring/profile-totals";
import type { TotalFigure } from "./explanation";
import type { BlockRow, ItemRow, Section, Step } from "./sections";
import { UNROUNDED_DECIMALS } from "./unrounded";

/** S, T, their ratio, match and coverage: those that are sums over items. */
export type SummedFigure = Exclude<TotalFigure, "band" | "reason">;

/**
 * How a figure over the items of a grade came about (C6, C7, C12): every item with its products or the reason why it was
 * left out, the sums, and the figure before it is rounded. Where blocks are scored by themselves, the blocks instead.
 *
 * @param indexes positions of the items that are summed; absent = all
 */
export function totalSections(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  figure: SummedFigure,
  indexes?: readonly number[],
): readonly Section[] {
  const { profile, rules } = assessment;
  const result = gradeResult(assessment, known, grade, indexes);
  if (indexes === undefined && rules.blocks.length > 0) return blockSections(assessment, known, grade, figure, result);
  const { inPercent, rated, actuals, requireds } = countedLevels(profile, known.actuals, grade, rules, indexes);
  // What is not rated may count as 0, but is never covered.
  const summed = figure === "coverage" ? rated : actuals;
  const totalsOf = (positions?: readonly number[]): ProfileTotals =>
    profileTotals(summed, requireds, grade.weights, positions);
  const rows = (indexes ?? profile.items.map((_, index) => index)).flatMap((index): ItemRow[] => {
    const item = profile.items[index];
    if (item === undefined || item.partOf !== null) return [];
    const own = totalsOf([index]);
    const [weight, actual, required] = [grade.weights[index] ?? 0, summed[index] ?? null, requireds[index] ?? null];
    const counts = own.rated.isPositive;
    return [
      {
        item,
        weight,
        actual,
        required,
        counted: counts && actual !== null && required !== null ? Math.min(actual, required) : null,
        weightedActual: counts ? own.actual.toNumber() : null,
        weightedRequired: counts ? own.required.toNumber() : null,
        weightedCounted: counts ? own.counted.toNumber() : null,
        outcome: outcomeOf(counts, (rated[index] ?? null) === null, required, weight),
      },
    ];
  });
  return [
    { kind: "items", inPercent, rows },
    ...withheld(figure, result),
    { kind: "steps", rows: stepsOf(figure, totalsOf(indexes), result, inPercent) },
  ];
}

/** Where the rules require every item, one that is not rated withholds the match whatever the sums are. */
function withheld(figure: SummedFigure, { reasons }: ProfileResult): readonly Section[] {
  const missing = reasons.find(({ kind }) => kind === "notRated");
  if (figure !== "match" || missing === undefined) return [];
  return [{ kind: "conditions", rows: [{ condition: "notRated", holds: true, items: missing.items, rule: "C6" }] }];
}

function outcomeOf(counts: boolean, notRated: boolean, required: number | null, weight: number): ItemRow["outcome"] {
  if (counts) return notRated ? "countedAsZero" : "counted";
  if (required === null) return "notInGrade";
  return weight <= 0 ? "noWeight" : "notRated";
}

function stepsOf(
  figure: SummedFigure,
  totals: ProfileTotals,
  result: ProfileResult,
  inPercent: boolean,
): readonly Step[] {
  const { weight, rated, actual, required, counted } = totals;
  const sum = (step: Step["step"], one: ExactSum, rules: readonly string[]): Step => ({
    step,
    value: one.toNumber(),
    unit: "number",
    rules,
  });
  const before = (value: number | null): Step => ({
    step: "beforeRounding",
    value: result[figure] === null ? null : value,
    unit: "number",
    rules: figure === "coverage" ? ["C6"] : inPercent ? ["C12"] : ["C7"],
  });
  const end = (unit: "level" | "percent"): Step => ({ step: "result", value: result[figure], unit, rules: ["C9"] });
  switch (figure) {
    case "averageActual":
      return [
        sum("sumActual", actual, ["C7"]),
        sum("sumOfWeights", rated, ["C6"]),
        before(quotient(actual, rated, 1)),
        end("level"),
      ];
    case "averageRequired":
      return [
        sum("sumRequired", required, ["C7"]),
        sum("sumOfWeights", rated, ["C6"]),
        before(quotient(required, rated, 1)),
        end("level"),
      ];
    case "ratio":
      return [
        sum("sumActual", actual, ["C7"]),
        sum("sumRequired", required, ["C7"]),
        before(quotient(actual, required, 100)),
        end("percent"),
      ];
    case "match":
      return [
        sum("sumCounted", counted, ["C7"]),
        sum("sumRequired", required, ["C7"]),
        before(matchOfTotals(totals, UNROUNDED_DECIMALS)),
        end("percent"),
      ];
    case "coverage":
      return [
        sum("sumOfWeights", rated, ["C6"]),
        sum("sumOfAllWeights", weight, ["C6"]),
        before(quotient(rated, weight, 100)),
        end("percent"),
      ];
  }
}

function quotient(dividend: ExactSum, divisor: ExactSum, factor: number): number | null {
  return divisor.isPositive ? dividend.dividedBy(divisor, factor, UNROUNDED_DECIMALS) : null;
}

function blockSections(
  assessment: Assessment,
  known: KnownLevels,
  grade: ProfileGrade,
  figure: SummedFigure,
  result: ProfileResult,
): readonly Section[] {
  const { profile, rules } = assessment;
  const ofCoverage = figure === "coverage";
  const sum = new ExactSum();
  const weights = new ExactSum();
  const rows = rules.blocks.flatMap(({ category, weight }): BlockRow[] => {
    const members = profile.categories.find(({ name }) => name === category)?.items;
    if (members === undefined) return [];
    const { match, coverage } = gradeResult(assessment, known, grade, members);
    const value = ofCoverage ? coverage : match;
    const outcome = coverage === null ? "noItems" : value === null ? "notRated" : "counted";
    if (outcome !== "counted" || value === null) return [{ category, weight, match, coverage, product: null, outcome }];
    const product = new ExactSum();
    product.add(weight, value);
    sum.add(weight, value);
    weights.add(weight);
    return [{ category, weight, match, coverage, product: product.toNumber(), outcome }];
  });
  const unrounded = blockTotals(rows, UNROUNDED_DECIMALS);
  return [
    { kind: "blocks", rows },
    ...withheld(figure, result),
    {
      kind: "steps",
      rows: [
        { step: "sumOfBlocks", value: sum.toNumber(), unit: "number", rules: [] },
        { step: "sumOfWeights", value: weights.toNumber(), unit: "weight", rules: [] },
        {
          step: "beforeRounding",
          value: result[figure] === null ? null : ofCoverage ? unrounded.coverage : unrounded.match,
          unit: "number",
          rules: ofCoverage ? ["C6"] : ["C7"],
        },
        { step: "result", value: result[figure], unit: "percent", rules: ["C9"] },
      ],
    },
  ];
}
