import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { SELF } from "../../tables/rater-group";
import { quoted } from "../quoted";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { placeAt } from "../placed-table";
import { type PersonTally, tallyRatings } from "../tally";
import type { WorkbookView } from "../workbook-view";

const PEOPLE = COLUMN_CODES.people;

/**
 * People whom nobody rated or only they themselves (C2), and groups too small to be shown (C14). All stand at the
 * person's row in People, and no rater is named: fewer ratings than the minimum must not lead to who gave them.
 */
export function enoughRaters(view: WorkbookView): Issue[] {
  const table = view.tables.get("people");
  if (table === undefined || !view.tables.has("ratings")) return [];
  const tallies = tallyRatings(view);
  const nameOf = personNamer(view);
  const issues: Issue[] = [];
  for (const person of view.personByCode.values()) {
    const place = placeAt(table, person.row, PEOPLE.code);
    const name = nameOf(person.code);
    const tally = tallies.get(person.code);
    if (tally === undefined || tally.ratings === 0) {
      // Rows that are not filled in yet say so themselves.
      if (tally?.rows.some(({ untouched }) => untouched) !== true) {
        issues.push(makeIssue("warning", "person-without-ratings", { person: name }, place));
      }
      continue;
    }
    const selfOnly = selfRatedOnly(view, tally);
    if (selfOnly.length > 0 && selfOnly.length === ratedItems(tally)) {
      issues.push(makeIssue("warning", "person-self-rated-only", { person: name }, place));
    } else {
      for (const item of selfOnly) {
        issues.push(makeIssue("warning", "item-self-rated-only", { item, person: name }, place));
      }
    }
    issues.push(
      ...smallGroups(view, tally).map((group) =>
        makeIssue("warning", "group-below-minimum", { person: name, ...group }, place),
      ),
    );
  }
  return issues;
}

function selfRatedOnly(view: WorkbookView, tally: PersonTally): readonly string[] {
  const self = tally.byGroup.get(SELF);
  if (self === undefined) return [];
  const others = [...tally.byGroup].filter(([key]) => key !== SELF).map(([, counts]) => counts);
  return view.ratedItems
    .filter((_, index) => (self[index] ?? 0) > 0 && others.every((counts) => counts[index] === 0))
    .map(({ label }) => label);
}

function ratedItems(tally: PersonTally): number {
  const groups = [...tally.byGroup.values()];
  return (groups[0] ?? []).filter((_, index) => groups.some((counts) => (counts[index] ?? 0) > 0)).length;
}

function smallGroups(view: WorkbookView, tally: PersonTally) {
  return view.groups.flatMap(({ name, key, fewest: minimum, again }) => {
    const counts = tally.byGroup.get(key) ?? [];
    const items = counts.filter((count) => count > 0 && count < minimum).length;
    return items === 0 || again ? [] : [{ group: quoted(name), minimum, items }];
  });
}
