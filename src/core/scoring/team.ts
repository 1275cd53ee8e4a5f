import type { CellValue } from "../tables/cell";
import { type AssessedPerson, type Assessment, hasScales, type ProfileGrade } from "./assessment";
import { NO_BAND_SHOWN, reasonText } from "./final-band";
import { type KnownLevels, knownLevels } from "./actual-levels";
import { fulfilmentOf } from "./counted-levels";
import { gradeReasons } from "./grade-result";
import { PersonSums } from "./grade-sums";
import { readableTables } from "./readable-tables";
import type { RuleWords } from "./rule-set";
import { scoreTeam, type TeamScores } from "./team-scores";

/**
 * The results of everybody: a header row, then a row per person in the order of the people table with code and name, the
 * actual level per item, S, T, match, coverage, band ("–" without one), the reasons that cap or withhold it, the name of
 * the grade reached, number of ratings, and version of the rule set. Empty where there is no figure.
 *
 * @throws FunctionFault for tables that cannot be read as they are meant
 */
export function team(assessment: Assessment): readonly (readonly CellValue[])[] {
  readableTables(assessment);
  const scores = scoreTeam(assessment);
  const sums = new PersonSums();
  return [
    teamHeader(assessment),
    ...assessment.people.map((person, index) => teamRow(assessment, person, scores, index, sums)),
  ];
}

/** The header row, in the words of the rules table and with the items as the profile has them. */
export function teamHeader({ profile, rules: { words } }: Assessment): readonly string[] {
  return resultHeader(
    profile.items.map(({ label }) => label),
    words,
  );
}

/**
 * The header of a table of results, whoever calculates it.
 *
 * @param items labels of the items, such as "C01 成就导向"
 */
export function resultHeader(items: readonly string[], words: RuleWords): string[] {
  return [
    words.person,
    ...items,
    words.averageActual,
    words.averageRequired,
    words.match,
    words.coverage,
    words.band,
    words.reason,
    words.grade,
    words.ratings,
    words.version,
  ];
}

/** The row of a person. */
function teamRow(
  assessment: Assessment,
  person: AssessedPerson,
  scores: TeamScores,
  index: number,
  sums: PersonSums,
): readonly CellValue[] {
  const { profile, rules } = assessment;
  const known = knownLevels(assessment, person);
  const aimed = profile.grades[scores.aimed[index] ?? -1];
  const coverage = shownNumber(scores.coverage[index]);
  const reasons = aimed && gradeReasons(assessment, known, aimed, coverage === "" ? null : coverage, undefined, sums);
  return [
    personLabel(person),
    ...shownLevels(assessment, known, aimed),
    shownNumber(scores.averageActual[index]),
    shownNumber(scores.averageRequired[index]),
    shownNumber(scores.match[index]),
    coverage,
    rules.bands[scores.band[index] ?? -1]?.label ?? NO_BAND_SHOWN,
    reasonText(reasons ?? [], rules.words),
    profile.grades[scores.reached[index] ?? -1]?.name ?? "",
    scores.ratings[index] ?? 0,
    rules.version,
  ];
}

function shownNumber(figure: number | undefined): number | "" {
  return figure === undefined || Number.isNaN(figure) ? "" : figure;
}

/** Actual levels, and the fulfilment of multi-scale items in the grade aimed at. */
function shownLevels(
  { profile, rules }: Assessment,
  { actuals }: KnownLevels,
  aimed: ProfileGrade | undefined,
): readonly CellValue[] {
  if (!profile.usesFulfilment || aimed === undefined) return actuals.map((level) => level ?? "");
  return profile.items.map((item, index) => {
    const level = hasScales(item)
      ? fulfilmentOf(profile, actuals, aimed, index, rules.percentDecimals)
      : actuals[index];
    return level ?? "";
  });
}

/**
 * Code and name of a person, as sheets and drop-downs show them.
 *
 * @example personLabel({ code: "007", name: "张三", grade: null }) // "007 张三"
 */
export function personLabel({ code, name }: AssessedPerson): string {
  return name === "" ? code : `${code} ${name}`;
}
