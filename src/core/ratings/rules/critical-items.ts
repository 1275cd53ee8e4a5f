import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { SELF } from "../../tables/rater-group";
import type { Place } from "../../tables/table";
import { isSubject, sittingKey } from "../../tables/exams";
import { counts, type RatingReading } from "../../tables/rating-cell";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { requiredItems } from "../required-items";
import { placeAt } from "../placed-table";
import { groupsOfItem, type PersonTally, tallyRatings } from "../tally";
import type { PersonRow } from "../../tables/people";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;

/** Where an item is rated: its position among the rated items, and in the table. */
interface PlaceInRatings {
  readonly index: number;
  readonly column: number;
}

/**
 * A critical item that is not rated gives no band (C13): told for every person who has ratings of other items. A composed
 * item is rated when each of its scales or parts in the person's grade is.
 */
export function criticalItems(view: WorkbookView): Issue[] {
  const people = view.tables.get("people");
  const ratings = view.tables.get("ratings");
  const critical = view.items.flatMap(({ critical, code, label }) =>
    critical && code !== null ? [{ code, label }] : [],
  );
  if (people === undefined || ratings === undefined || critical.length === 0) return [];
  const columns = new Map(view.ratedItems.map(({ code, column }, index) => [code, { index, column }]));
  const sat = satExams(view);
  const nameOf = personNamer(view);
  const isRequired = requiredItems(view);
  const tallies = tallyRatings(view);
  const issues: Issue[] = [];

  const place = (person: PersonRow, tally: PersonTally, rated: PlaceInRatings | undefined): Place => {
    const row =
      rated && tally.rows.find(({ groupKey, readings }) => groupKey !== SELF && !isRating(readings[rated.index]));
    return row && rated ? placeAt(ratings, row.row, rated.column) : placeAt(people, person.row, PEOPLE.code);
  };

  for (const person of view.personByCode.values()) {
    const tally = tallies.get(person.code);
    if (tally === undefined || tally.ratings === 0) continue;
    for (const item of critical) {
      if (!isRequired(person, item.code)) continue;
      const parts = view.partsOf.get(item.code) ?? [item];
      const codes = parts.flatMap(({ code }) => (code !== null && isRequired(person, code) ? [code] : []));
      const unrated = codes.find((code) => {
        const rated = columns.get(code);
        return rated === undefined ? !sat.has(examKey(person.code, code)) : !isRated(view, tally, rated.index);
      });
      if (unrated === undefined) continue;
      const parameters = { item: item.label, person: nameOf(person.code) };
      const at = place(person, tally, columns.get(unrated));
      issues.push(makeIssue("warning", "critical-item-unrated", parameters, at));
    }
  }
  return issues;
}

function isRated(view: WorkbookView, tally: PersonTally, index: number): boolean {
  return groupsOfItem(view, tally, index).some(({ outcome }) => outcome === "counted");
}

/** Person and item of every sitting whose subjects with weight all have a score (C8). */
function satExams(view: WorkbookView): ReadonlySet<string> {
  const tops = new Map(view.items.map(({ code, top }) => [code, top]));
  const sittings = new Map<string, { readonly key: string; complete: boolean }>();
  for (const row of view.exams) {
    if (!isSubject(row) || (row.weight ?? 0) <= 0 || row.level > (tops.get(row.item) ?? 0)) continue;
    const key = sittingKey(row);
    const sitting = sittings.get(key) ?? { key: examKey(row.person, row.item), complete: true };
    sittings.set(key, sitting);
    if (row.score === null) sitting.complete = false;
  }
  return new Set([...sittings.values()].filter(({ complete }) => complete).map(({ key }) => key));
}

function examKey(person: string, item: string): string {
  return JSON.stringify([person, item]);
}

function isRating(reading: RatingReading | undefined): boolean {
  return reading !== undefined && counts(reading);
}
