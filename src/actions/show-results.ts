import { readAssessment } from "../core/ratings/read-assessment";
import type { TableProblem } from "../core/scoring/assessment";
import { reachesGrade } from "../core/scoring/final-band";
import { type ItemResult, type PersonResult, personResult } from "../core/scoring/person-result";
import { type Band, ROLES, type RuleSet } from "../core/scoring/rule-set";
import { readPeople } from "../core/tables/people";
import type { Place, SheetTable } from "../core/tables/table";
import { viewTable } from "../core/tables/table-view";
import { assessmentTables, type NeededTable, tablesGone } from "./assessment-tables";
import { readTemplates, tableOf, type TemplateInWorkbook } from "./templates-in-workbook";
import type { Workbook } from "./workbook";

export type ResultsOutcome =
  { readonly kind: "no-template" } | { readonly kind: "results"; readonly templates: readonly TemplateResults[] };

/** Who is where, by one template of the workbook. */
export interface TemplateResults {
  readonly template: TemplateInWorkbook;
  /** In the order of the people sheet. */
  readonly people: readonly PersonInResults[];
  /** Highest level of any item: the outer ring of a radar chart. */
  readonly top: number;
  /** Where people are entered; null when that table is gone. */
  readonly peoplePlace: Place | null;
  /** Tables without which there are no results; the rest of the outcome is empty then. */
  readonly gone: readonly NeededTable[];
  /** What could not be read as it is meant: the figures lack it. */
  readonly problems: readonly TableProblem[];
}

export interface PersonInResults {
  readonly result: PersonResult;
  readonly department: string;
  /** Where the band lies in the rules: good enough for the grade, the best of those below, further down; null = no band. */
  readonly standing: Standing | null;
  /** The same against every grade or role of the profile, in the order of the result's. */
  readonly standings: readonly (Standing | null)[];
  /** The profile holds roles side by side instead of grades one above the other. */
  readonly roles: boolean;
  /** Blocks are summed by themselves, and losses are their share of the total. */
  readonly blocks: boolean;
}

export type Standing = "reached" | "close" | "below";

/**
 * Computes everybody's results from the tables as they stand, whichever kind of formulas the sheets have.
 *
 * @throws WorkbookRefusal when the tables cannot be read now.
 */
export async function showResults(workbook: Workbook): Promise<ResultsOutcome> {
  const templates = await readTemplates(workbook);
  return templates.length === 0 ? { kind: "no-template" } : { kind: "results", templates: templates.map(resultsOf) };
}

function resultsOf(template: TemplateInWorkbook): TemplateResults {
  const people = tableOf(template, "people");
  const gone = tablesGone(template);
  const start = { template, gone, peoplePlace: people === undefined ? null : firstCellBelowHeader(people) };
  if (gone.length > 0) return { ...start, people: [], top: 0, problems: [] };
  const tables = assessmentTables(template);
  const assessment = readAssessment(tables);
  const { rules } = assessment;
  const roles = rules.arrangement === ROLES;
  const departments = departmentsOf(tables.people);
  return {
    ...start,
    people: assessment.people.map((person) => {
      const result = personResult(assessment, person);
      const standing = standingOf(result.total?.band ?? null, rules);
      const standings = result.grades.map(({ band }) => standingOf(band, rules));
      const department = departments.get(person.code) ?? "";
      return { result, standing, standings, roles, blocks: rules.blocks.length > 0, department };
    }),
    top: Math.max(0, ...assessment.profile.items.map(({ top }) => top ?? 0)),
    problems: assessment.problems,
  };
}

function standingOf(band: Band | null, rules: RuleSet): Standing | null {
  if (band === null) return null;
  if (reachesGrade(band, rules)) return "reached";
  const best = rules.bands.find((one) => !reachesGrade(one, rules));
  return band === best ? "close" : "below";
}

function firstCellBelowHeader({ place }: SheetTable): Place {
  return { ...place, row: place.row + 1 };
}

function departmentsOf(people: SheetTable["rows"]): ReadonlyMap<string, string> {
  return new Map(readPeople(viewTable("people", people)).map(({ code, department }) => [code, department]));
}

/** An item in which a person has not reached the required level, and what that costs the match. */
export interface Need {
  readonly item: ItemResult;
  readonly loss: number;
  /** Levels are summed and lost, weighted; or per cents, and the loss is in percentage points of the match. */
  readonly unit: "level" | "point";
}

/**
 * What a person should work on: items below their required level, the costliest to the match first (C7), with those that
 * are not rated where these count as 0. Items without weight come last.
 *
 * @example needsOf(person).map(({ item }) => item.item.code) // ["C11", "C16", "C04"]
 */
export function needsOf({ result, blocks }: Pick<PersonInResults, "result" | "blocks">): readonly Need[] {
  const own = result.items.filter(({ item }) => item.partOf === null);
  // Only levels have an average.
  const unit = typeof result.total?.averageRequired === "number" ? "level" : "point";
  const rated = own.reduce(
    (sum, { actual, required, weight, loss }) =>
      sum + ((actual === null && loss === 0) || required === null ? 0 : weight),
    0,
  );
  const divisor = unit === "level" || blocks || rated === 0 ? 1 : rated;
  return own
    .filter(({ status, loss }) => (status === null ? loss > 0 : status < 1))
    .map((item): Need => ({ item, loss: item.loss / divisor, unit }))
    .sort((a, b) => b.loss - a.loss || (a.item.gap ?? 0) - (b.item.gap ?? 0));
}
