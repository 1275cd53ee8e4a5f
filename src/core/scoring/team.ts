import type { CellValue } from "../tables/cell";
import type { AssessedPerson, Assessment } from "./assessment";
import { reasonText } from "./final-band";
import { type PersonResult, personResult } from "./person-result";
import { readableTables } from "./readable-tables";
import type { RuleSet } from "./rule-set";

/** Stands where no band is given. */
const NO_BAND = "–";

/**
 * The results of everybody: a header row, then a row per person in the order of the people table with code and name, the
 * actual level per item, S, T, match, coverage, band ("–" without one), the reasons that cap or withhold it, the name of
 * the grade reached, number of ratings, and version of the rule set. Empty where there is no figure.
 *
 * @throws FunctionFault for tables that cannot be read as they are meant
 */
export function team(assessment: Assessment): readonly (readonly CellValue[])[] {
  readableTables(assessment);
  return [
    teamHeader(assessment),
    ...assessment.people.map((person) => teamRow(personResult(assessment, person), assessment.rules)),
  ];
}

/** The header row, in the words of the rules table and with the items as the profile has them. */
export function teamHeader({ profile, rules: { words } }: Assessment): readonly CellValue[] {
  return [
    words.person,
    ...profile.items.map(({ label }) => label),
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

/** The row of one person. */
export function teamRow(result: PersonResult, { words }: RuleSet): readonly CellValue[] {
  const { items, total, reached, ratings, rulesVersion } = result;
  return [
    personLabel(result.person),
    ...items.map(({ actual }) => actual ?? ""),
    total?.averageActual ?? "",
    total?.averageRequired ?? "",
    total?.match ?? "",
    total?.coverage ?? "",
    total?.band?.label ?? NO_BAND,
    reasonText(total?.reasons ?? [], words),
    reached?.name ?? "",
    ratings,
    rulesVersion,
  ];
}

/**
 * Code and name of a person, as sheets and drop-downs show them.
 *
 * @example personLabel({ code: "007", name: "张三", grade: null }) // "007 张三"
 */
export function personLabel({ code, name }: AssessedPerson): string {
  return name === "" ? code : `${code} ${name}`;
}
