import type { Assessment, TableProblem } from "../scoring/assessment";
import { COLUMN_CODES, missingColumns } from "../tables/columns";
import { isSubject, readExams } from "../tables/exams";
import { readPeople } from "../tables/people";
import { readGrades, readItems } from "../tables/profile";
import { readRaters } from "../tables/raters";
import { ratedCodes } from "../tables/ratings";
import { type AssessmentTables, TABLE_NAMES } from "../tables/table";
import { type TableView, viewTable } from "../tables/table-view";
import { assessedProfile } from "./assessed-profile";
import { examSittings } from "./exam-sittings";
import { tallyRatings } from "./rating-sheets";
import { countingGroups, ruleSetOf } from "./rule-set-of";

const PEOPLE = COLUMN_CODES.people;
const RATINGS = COLUMN_CODES.ratings;
const EXAMS = COLUMN_CODES.exams;

/** Columns without which a table cannot be read as it is meant. */
const NEEDED = {
  people: [PEOPLE.code, PEOPLE.name, PEOPLE.grade],
  ratings: [RATINGS.person, RATINGS.group],
  profile: Object.values(COLUMN_CODES.profile),
  raters: Object.values(COLUMN_CODES.raters),
  exams: [EXAMS.person, EXAMS.item, EXAMS.level, EXAMS.attempt, EXAMS.weight, EXAMS.score],
  rules: Object.values(COLUMN_CODES.rules),
} as const;

/**
 * Reads the tables of a workbook into what results are made from. It never fails: what cannot be read as it is meant is
 * in `problems`, cells that cannot be used count as not rated.
 */
export function readAssessment(tables: AssessmentTables): Assessment {
  const view = (kind: keyof AssessmentTables): TableView => viewTable(kind, tables[kind] ?? []);
  const [people, ratings, profile, raters, exams, rules] = [
    view("people"), view("ratings"), view("profile"), view("raters"), view("exams"), view("rules"),
  ]; // prettier-ignore
  const ruleSet = ruleSetOf(rules);
  const assessed = readPeople(people).filter(({ code }) => code !== "");
  const listed = readRaters(raters);
  const groups = countingGroups(listed, ruleSet);
  const items = readItems(profile, ratedCodes(tables.ratings)).filter(({ code, again }) => code !== null && !again);
  const sittings = readExams(exams);
  const assessedOf = assessedProfile(profile, items, readGrades(profile), ruleSet.levelDecimals);
  return {
    people: assessed.map(({ code, name, grade }) => ({ code, name, grade })),
    profile: assessedOf,
    groups,
    ratings: tallyRatings(ratings, assessed, assessedOf.items, groups),
    exams: examSittings(sittings, ruleSet.percentDecimals),
    rules: ruleSet,
    problems: [
      ...missing(people),
      ...missing(ratings),
      ...missing(profile),
      ...negativeWeights(profile, items),
      ...missing(raters),
      ...negativeWeights(
        raters,
        listed.filter(({ again }) => !again),
      ),
      ...missing(exams),
      ...negativeWeights(exams, sittings.filter(isSubject)),
      ...missing(rules),
    ],
  };
}

/** A table that was not passed lacks nothing. */
function missing({ kind, rows, columns }: TableView): readonly TableProblem[] {
  const needed = NEEDED[kind as keyof typeof NEEDED];
  const isOptional = kind === "exams" || kind === "rules";
  if (isOptional && rows.length === 0) return [];
  return missingColumns(columns, needed).map((code) => ({ kind: "column-missing", table: TABLE_NAMES[kind], code }));
}

function negativeWeights(
  { kind }: TableView,
  rows: readonly { readonly row: number; readonly weight: number | null }[],
): readonly TableProblem[] {
  return rows.flatMap(({ row, weight }) =>
    weight !== null && weight < 0 ? [{ kind: "negative-weight", table: TABLE_NAMES[kind], row: row + 1 } as const] : [],
  );
}
