import type { Assessment } from "../scoring/assessment";
import { groupsUnderRules } from "../scoring/rater-group";
import { readExams } from "./read-exams";
import { readPeople } from "./read-people";
import { readProfile } from "./read-profile";
import { ratedItems, readRatings } from "./read-ratings";
import { readRaters } from "./read-raters";
import { readRules } from "./read-rules";
import type { AssessmentTables } from "../tables/table";

/**
 * Reads the tables of a workbook into what results are made from. It never fails: what cannot be read as it is meant is
 * in `problems`, cells that cannot be used count as not rated.
 */
export function readAssessment(tables: AssessmentTables): Assessment {
  const rules = readRules(tables.rules ?? []);
  const people = readPeople(tables.people);
  const raters = readRaters(tables.raters);
  const groups = groupsUnderRules(raters.groups, rules.rules);
  const profile = readProfile(tables.profile, ratedItems(tables.ratings), rules.rules.levelDecimals);
  const ratings = readRatings(tables.ratings, people.people, profile.profile.items, groups);
  const exams = readExams(tables.exams ?? [], rules.rules.percentDecimals);
  return {
    people: people.people,
    profile: profile.profile,
    groups,
    ratings: ratings.ratings,
    exams: exams.exams,
    rules: rules.rules,
    problems: [people, ratings, profile, raters, exams, rules].flatMap((read) => read.problems),
  };
}
