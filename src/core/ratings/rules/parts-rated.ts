import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { quoted } from "../quoted";
import { requiredItems } from "../required-items";
import { placeAt } from "../placed-table";
import { type PersonTally, tallyRatings } from "../tally";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;

/**
 * A composed item counts when every scale or part of it in the grade is rated. One that nobody could judge, while others
 * of the same item are rated, is told at the person; blanks and values that are no levels say so themselves.
 */
export function partsRated(view: WorkbookView): Issue[] {
  const people = view.tables.get("people");
  if (people === undefined || view.partsOf.size === 0) return [];
  const nameOf = personNamer(view);
  const isRequired = requiredItems(view);
  const tallies = tallyRatings(view);
  const composed = columnsByItem(view);
  const issues: Issue[] = [];
  for (const person of view.personByCode.values()) {
    const tally = tallies.get(person.code);
    if (tally === undefined || tally.ratings === 0) continue;
    for (const [head, columns] of composed) {
      const parts = columns.filter(({ code }) => isRequired(person, code));
      const rated = parts.filter(({ index }) => isRated(tally, index));
      if (rated.length === 0 || !isRequired(person, head)) continue;
      for (const part of parts) {
        if (rated.includes(part) || isToldThere(tally, part.index)) continue;
        const names = { item: quoted(view.itemLabels.get(head)), part: part.label, person: nameOf(person.code) };
        issues.push(makeIssue("warning", "part-unrated", names, placeAt(people, person.row, PEOPLE.code)));
      }
    }
  }
  return issues;
}

interface PartColumn {
  readonly code: string;
  readonly label: string;
  /** Position among the rated items. */
  readonly index: number;
}

function columnsByItem(view: WorkbookView): ReadonlyMap<string, readonly PartColumn[]> {
  const columns = new Map<string, PartColumn[]>();
  view.ratedItems.forEach(({ partOf, code, label }, index) => {
    if (partOf === null) return;
    const parts = columns.get(partOf);
    if (parts === undefined) columns.set(partOf, [{ code, label, index }]);
    else parts.push({ code, label, index });
  });
  return columns;
}

function isRated(tally: PersonTally, index: number): boolean {
  return [...tally.byGroup.values()].some((counts) => (counts[index] ?? 0) > 0);
}

/** A blank or a value that is no level is told at its own cell. */
function isToldThere(tally: PersonTally, index: number): boolean {
  return tally.rows.some(({ untouched, readings }) => !untouched && readings[index]?.kind !== "not-rated");
}
