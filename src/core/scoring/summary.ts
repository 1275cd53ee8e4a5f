import type { CellValue } from "../tables/cell";
import { knownLevels } from "./actual-levels";
import type { Assessment, ProfileCategory, ProfileGrade } from "./assessment";
import { ExactSum } from "./exact-sum";
import { NO_BAND_SHOWN, reasonText } from "./final-band";
import { judgedItems, summedItems } from "./grade-items";
import { losses } from "./losses";
import { personChosen } from "./person-chosen";
import { personResult, type ProfileResult } from "./person-result";
import { ROLES } from "./rule-set";
import { personLabel } from "./team";

/** What a row of the summary is about: the whole, a category, a block, or one of the profile's grades or roles. */
export type SummaryKind = "total" | "category" | "block" | "grade" | "role";

/** The columns of the summary, in their order: a promise. */
export const SUMMARY_COLUMNS = [
  "kind", "name", "band", "reason", "items", "weight", "coverage", "averageActual", "averageRequired", "match", "loss",
  "mark",
] as const; // prettier-ignore

/**
 * Totals of one person, without a header, in the columns of SUMMARY_COLUMNS: a row for the whole, then one per category,
 * per block (a category whose per cent counts with a weight of its own), and per grade or role, each in the order of the
 * profile (rules C4–C13). The whole, categories and blocks are against the grade aimed at. A row holds its kind in
 * English, code and name (of the person, the category, the grade), the band ("–" without one) and what caps or withholds
 * it, the number of items that the grade asks for and their weight (of a block its weight in the total, of several the
 * sum), coverage in per cent, S, T, match in per cent, the sum of weighted losses (with blocks in points of the total),
 * and 1 for the grade reached or the role that fits best. What does not apply is "".
 *
 * @param code the person's code
 * @throws FunctionFault "no-person-chosen", "unknown-person", or for tables that cannot be read as they are meant
 * @example summary("0007", assessment)[0] // ["total", "0007 张三", "B 基本胜任", "", 18, 100, 100, 2.09, 2.15, 91, 19.3, ""]
 */
export function summary(code: string, assessment: Assessment): readonly (readonly CellValue[])[] {
  const person = personChosen(code, assessment);
  const { profile, rules } = assessment;
  const { grade: aimed, total, categories, grades, reached } = personResult(assessment, person);
  const { actuals } = knownLevels(assessment, person);
  const lossesAgainst = (grade: ProfileGrade | null): readonly number[] =>
    grade === null ? [] : losses(assessment, actuals, grade);
  const costs = lossesAgainst(aimed);
  const blocks = profile.categories.flatMap((category) => {
    const block = rules.blocks.find((one) => one.category === category.name);
    return block === undefined ? [] : [{ category, weight: block.weight }];
  });
  const weightOfBlocks = blocks.length === 0 ? null : sumOf(blocks.map(({ weight }) => weight));
  const wholeWeight = (grade: ProfileGrade | null): number => weightOfBlocks ?? weightOf(grade);
  const row = (
    kind: SummaryKind,
    name: string,
    result: ProfileResult | null | undefined,
    counted: readonly CellValue[],
    loss: number,
    mark: 1 | "" = "",
  ): readonly CellValue[] => [
    kind,
    name,
    result?.band?.label ?? NO_BAND_SHOWN,
    result ? reasonText(result.reasons, rules.words) : "",
    ...counted,
    result?.coverage ?? "",
    result?.averageActual ?? "",
    result?.averageRequired ?? "",
    result?.match ?? "",
    loss,
    mark,
  ];
  const itemsOf = (grade: ProfileGrade | null, indexes?: readonly number[]): number =>
    grade === null ? 0 : judgedItems(profile, grade, indexes).length;
  const ofCategory = (kind: SummaryKind, { name, items }: ProfileCategory, weight: number): readonly CellValue[] => {
    const result = categories.find(({ category }) => category === name);
    return row(kind, name, result, [itemsOf(aimed, items), weight], sumOf(items.map((index) => costs[index] ?? 0)));
  };
  const kind = rules.arrangement === ROLES ? "role" : "grade";
  return [
    row("total", personLabel(person), total, [itemsOf(aimed), wholeWeight(aimed)], sumOf(costs)),
    ...profile.categories.map((category) => ofCategory("category", category, weightOf(aimed, category.items))),
    ...blocks.map(({ category, weight }) => ofCategory("block", category, weight)),
    ...grades.map(({ grade, ...result }) => {
      const counted = [itemsOf(grade), wholeWeight(grade)];
      return row(kind, gradeLabel(grade), result, counted, sumOf(lossesAgainst(grade)), grade === reached ? 1 : "");
    }),
  ];
}

/** Σw of the items that a grade asks for, over all or some of them. */
function weightOf(grade: ProfileGrade | null, indexes?: readonly number[]): number {
  if (grade === null) return 0;
  return sumOf(summedItems(grade.required, grade.weights, indexes).map((index) => grade.weights[index] ?? 0));
}

function sumOf(numbers: readonly number[]): number {
  const sum = new ExactSum();
  for (const number of numbers) sum.add(number);
  return sum.toNumber();
}

/** Code and name of a grade, as the profile's header has them. */
function gradeLabel({ code, name }: ProfileGrade): string {
  return name === code ? code : `${code} ${name}`;
}
