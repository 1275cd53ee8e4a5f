import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { quoted } from "../quoted";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { placeAt } from "../placed-table";
import { type GroupOfItem, groupsOfItem, type PersonTally, tallyRatings } from "../tally";
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
    const items = view.ratedItems.map((_, index) => groupsOfItem(view, tally, index));
    const selfOnly = selfRatedOnly(items, view, tally);
    const rated = items.filter((groups) =>
      groups.some(({ count, outcome }) => count > 0 && outcome !== "noWeight"),
    ).length;
    if (selfOnly.length > 0 && selfOnly.length === rated) {
      issues.push(makeIssue("warning", "person-self-rated-only", { person: name }, place));
    } else {
      for (const item of selfOnly) {
        issues.push(makeIssue("warning", "item-self-rated-only", { item, person: name }, place));
      }
    }
    issues.push(
      ...smallGroups(items, view).map((group) =>
        makeIssue("warning", "group-below-minimum", { person: name, ...group }, place),
      ),
    );
  }
  return issues;
}

/** Items of which only self-ratings could count. Of a group that is too small, or not listed, its own issue says so. */
function selfRatedOnly(
  items: readonly (readonly GroupOfItem[])[],
  { ratedItems, countingGroups }: WorkbookView,
  { byGroup }: PersonTally,
): readonly string[] {
  const listed = new Set(countingGroups.map(({ key }) => key));
  const notListed = [...byGroup].flatMap(([key, counts]) => (listed.has(key) ? [] : [counts]));
  return ratedItems.flatMap(({ label }, index) => {
    const groups = items[index] ?? [];
    const isAlone = groups.some(({ outcome }) => outcome === "selfAlone");
    const isTold = groups.some(isTooSmall) || notListed.some((counts) => (counts[index] ?? 0) > 0);
    return isAlone && !isTold ? [label] : [];
  });
}

function smallGroups(items: readonly (readonly GroupOfItem[])[], { countingGroups }: WorkbookView) {
  return countingGroups.flatMap(({ label, minimum }, index) => {
    const small = items.filter((groups) => groups[index] !== undefined && isTooSmall(groups[index])).length;
    return small === 0 ? [] : [{ group: quoted(label), minimum: Math.ceil(minimum), items: small }];
  });
}

function isTooSmall({ outcome, count }: GroupOfItem): boolean {
  return outcome === "belowMinimum" && count > 0;
}
