import { readAssessment } from "../core/ratings/read-assessment";
import { scorecard as scorecardOf } from "../core/scoring/scorecard";
import { summary as summaryOf } from "../core/scoring/summary";
import { team as teamOf } from "../core/scoring/team";
import { answerRows } from "./answer";
import { argumentOf, shownCell, tableOf } from "./cells";

/**
 * Scorecard of one person, a row per item: code and name, category, weight, required level, actual level, gap, status.
 * @customfunction SCORECARD
 * @param person Code of the person
 * @param people Table of people with its header row, such as CompetencyPeople[#All]
 * @param ratings Table of ratings with its header row
 * @param profile Table of items, weights and required levels with its header row
 * @param raters Table of rater groups with its header row
 * @param [exams] Table of exam scores with its header row
 * @param [rules] Table of rules with its header row; the usual rules if left out
 * @returns A row per item, without header
 */
export function scorecard(
  person: unknown,
  people: unknown[][],
  ratings: unknown[][],
  profile: unknown[][],
  raters: unknown[][],
  exams?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answerRows(() =>
    scorecardOf(codeOf(person), readAssessment(tablesOf(people, ratings, profile, raters, exams, rules))),
  );
}

/**
 * Totals of one person: a row for the whole, then per category, block, and grade or role: kind, code and name, band, reason, items counted, weight, coverage, S, T, match, weighted loss, and 1 for what was reached.
 * @customfunction SUMMARY
 * @param person Code of the person
 * @param people Table of people with its header row, such as CompetencyPeople[#All]
 * @param ratings Table of ratings with its header row
 * @param profile Table of items, weights and required levels with its header row
 * @param raters Table of rater groups with its header row
 * @param [exams] Table of exam scores with its header row
 * @param [rules] Table of rules with its header row; the usual rules if left out
 * @returns A row for the whole and one per part, without header
 */
export function summary(
  person: unknown,
  people: unknown[][],
  ratings: unknown[][],
  profile: unknown[][],
  raters: unknown[][],
  exams?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answerRows(() =>
    summaryOf(codeOf(person), readAssessment(tablesOf(people, ratings, profile, raters, exams, rules))),
  );
}

/**
 * Results of everybody: a header row, then a row per person with actual levels, averages, match, coverage, band, reason, grade.
 * @customfunction TEAM
 * @param people Table of people with its header row, such as CompetencyPeople[#All]
 * @param ratings Table of ratings with its header row
 * @param profile Table of items, weights and required levels with its header row
 * @param raters Table of rater groups with its header row
 * @param [exams] Table of exam scores with its header row
 * @param [rules] Table of rules with its header row; the usual rules if left out
 * @returns A header row and a row per person
 */
export function team(
  people: unknown[][],
  ratings: unknown[][],
  profile: unknown[][],
  raters: unknown[][],
  exams?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answerRows(() => teamOf(readAssessment(tablesOf(people, ratings, profile, raters, exams, rules))));
}

function codeOf(person: unknown): string {
  return shownCell(argumentOf(person)).trim();
}

function tablesOf(
  people: unknown,
  ratings: unknown,
  profile: unknown,
  raters: unknown,
  exams: unknown,
  rules: unknown,
) {
  return {
    people: tableOf(people),
    ratings: tableOf(ratings),
    profile: tableOf(profile),
    raters: tableOf(raters),
    exams: tableOf(exams),
    rules: tableOf(rules),
  };
}
