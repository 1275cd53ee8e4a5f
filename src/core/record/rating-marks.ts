import type { CompetencyModel } from "../model/competency-model";
import type { CellValue } from "../tables/cell";
import { COLUMN_CODES, itemColumns } from "../tables/columns";
import { readExams } from "../tables/exams";
import { plainText, readNumberCell } from "../tables/number-cell";
import { groupKey } from "../tables/rater-group";
import { readRaterRows } from "../tables/ratings";
import type { AssessmentTables } from "../tables/table";
import { cellAt, type TableView, viewTable } from "../tables/table-view";
import { contentHash } from "./content-hash";

/** A short mark of all that is rated about a person, by the person's code as the tables have it. */
export type RatingMarks = ReadonlyMap<string, string>;

type NamedGroups = readonly Pick<CompetencyModel["raterGroups"][number], "id" | "name">[];

/**
 * Marks what is rated about each person, so that it is seen later whether any of it was changed: the ratings with rater,
 * group and item, and the scores of exams. Rows and columns may be sorted, moved and renamed and sheets change their
 * language without another mark. What is blank does not count, comments neither.
 *
 * @param tables the ratings and, where there are any, the exams, whole with their headers
 * @param groups the model's, where it gives them names of its own
 * @returns 16 hexadecimal digits for everybody who is rated, by ascending codes; null where the ratings or their column
 * of people are gone, so that it cannot be told
 *
 * @example ratingMarks({ ratings: [["R1", "R2", "C01"], ["001", "上级", 3]] })?.get("001") // "4f348cfb017e1c79"
 */
export function ratingMarks(
  { ratings, exams = [] }: Pick<AssessmentTables, "ratings" | "exams">,
  groups: NamedGroups = [],
): RatingMarks | null {
  const view = viewTable("ratings", ratings);
  if (!view.columns.at.has(COLUMN_CODES.ratings.person)) return null;
  const rated = new Map<string, string[]>();
  const add = (person: string, what: readonly unknown[]): void => {
    if (person === "") return;
    const known = rated.get(person);
    if (known === undefined) rated.set(person, [JSON.stringify(what)]);
    else known.push(JSON.stringify(what));
  };
  for (const { person, what } of [...ratingRows(view, groups), ...examScores(exams)]) add(person, what);
  const people = [...rated].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(people.map(([person, rows]) => [person, contentHash(rows.sort())]));
}

/**
 * Whose marks differ: whose ratings were changed, who has some now and had none, and whose are gone.
 *
 * @returns their codes, ascending
 * @example changedPeople(new Map([["001", "a"], ["002", "b"]]), new Map([["001", "a"], ["002", "c"], ["003", "d"]])) // ["002", "003"]
 */
export function changedPeople(before: RatingMarks, now: RatingMarks): readonly string[] {
  const people = new Set([...before.keys(), ...now.keys()]);
  return [...people].filter((person) => before.get(person) !== now.get(person)).sort();
}

interface Rated {
  readonly person: string;
  readonly what: readonly unknown[];
}

function ratingRows(view: TableView, groups: NamedGroups): readonly Rated[] {
  const items = [...itemColumns(view.columns)].sort((one, other) => (one.code < other.code ? -1 : 1));
  const ids = new Map(groups.flatMap(({ id, name }) => [name.zh, name.en].map((word) => [folded(word), id] as const)));
  return readRaterRows(view).flatMap(({ row, person, group, rater }) => {
    const levels: unknown[] = [];
    for (const { code, column } of items) {
      const typed = typedIn(view.rows[row]?.[column] ?? null);
      if (typed !== null) levels.push(code, typed);
    }
    return levels.length === 0 ? [] : [{ person, what: [ids.get(folded(group)) ?? groupKey(group), rater, levels] }];
  });
}

/**
 * The scores with what they count as: the name of a subject changes with the language of the sheets, and subjects of one
 * paper with the same weight and minimum count the same.
 */
function examScores(cells: NonNullable<AssessmentTables["exams"]>): readonly Rated[] {
  const view = viewTable("exams", cells);
  return readExams(view).flatMap(({ row, person, item, itemText, sitting, weight, minimum }) => {
    const score = typedIn(cellAt(view, row, COLUMN_CODES.exams.score));
    return score === null ? [] : [{ person, what: [item ?? itemText, sitting, weight, minimum, score] }];
  });
}

/** What a cell holds, the same however a number was typed; null where it says nothing. */
function typedIn(cell: CellValue): unknown {
  const read = readNumberCell(cell);
  switch (read.kind) {
    case "blank":
      return null;
    case "number":
    case "boolean":
      return read.value;
    case "text":
      return read.text;
    case "error":
      return { error: read.error };
  }
}

function folded(word: string): string {
  return plainText(word).toLowerCase();
}
