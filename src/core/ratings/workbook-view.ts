import type { CountingGroup } from "../scoring/rater-group";
import { type ExamRow, readExams } from "../tables/exams";
import { peopleByCode, type PersonRow, readPeople } from "../tables/people";
import { type GradeColumn, type ItemRow, readGrades, readItems } from "../tables/profile";
import { type GroupRow, readRaters } from "../tables/raters";
import { type RatingReading, readRating } from "../tables/rating-cell";
import {
  ratedCodes,
  type RatedColumn,
  type RaterRow,
  ratingCells,
  readRatedColumns,
  readRaterRows,
} from "../tables/ratings";
import { type RuleRow, readRuleRows } from "../tables/rules";
import type { Scale } from "../tables/scale";
import type { SheetTable, TableKind } from "../tables/table";
import { type TableView, viewTable } from "../tables/table-view";
import type { ExpectedTemplate } from "./expected-template";
import type { PlacedTable } from "./placed-table";
import { quoted } from "./quoted";
import { countingGroups, ruleSetOf } from "./rule-set-of";

/** The tables of one template, read once for all rules of a check. */
export interface WorkbookView {
  readonly expected: ExpectedTemplate;
  readonly tables: ReadonlyMap<TableKind, PlacedTable>;
  readonly people: readonly PersonRow[];
  /** The first row of every code. */
  readonly personByCode: ReadonlyMap<string, PersonRow>;
  /** All rows of the profile. */
  readonly itemRows: readonly ItemRow[];
  /** Those without the rows that repeat an item. */
  readonly items: readonly ItemRow[];
  /** The parts or scales of every composed item, by its code. */
  readonly partsOf: ReadonlyMap<string, readonly ItemRow[]>;
  /** Labels with code of every item that is known, from the profile or, where it is gone, as inserted. */
  readonly itemLabels: ReadonlyMap<string, string>;
  readonly grades: readonly GradeColumn[];
  readonly groups: readonly GroupRow[];
  /** The same as the rules have them, each once (C2, C14). */
  readonly countingGroups: readonly CountingGroup[];
  readonly ratedItems: readonly RatedItem[];
  readonly ratings: readonly RatingRow[];
  readonly exams: readonly ExamRow[];
  readonly rules: readonly RuleRow[];
}

/** A column of the ratings. */
export interface RatedItem {
  readonly code: string;
  readonly label: string;
  readonly column: number;
  /** Null where it is not known which levels there are, or where nobody rates the item: no rating counts then. */
  readonly scale: Scale | null;
  /** The item follows from its parts, so that nothing in the column counts. */
  readonly isComposed: boolean;
  /** Null, or what the column rates: one scale or part of this item. */
  readonly partOf: string | null;
  /** The levels have the names of the common scale. */
  readonly named: boolean;
}

export interface RatingRow extends RaterRow {
  /** One for every rated item, in the order of the columns. */
  readonly readings: readonly RatingReading[];
  /** Nothing was entered for any item. */
  readonly untouched: boolean;
}

/** Reads the tables that the template expects; others in the workbook belong to other templates. */
export function viewWorkbook(tables: readonly SheetTable[], expected: ExpectedTemplate): WorkbookView {
  const views = placedTables(tables, expected);
  const view = (kind: TableKind): TableView => views.get(kind) ?? viewTable(kind, []);
  const profile = view("profile");
  const itemRows = readItems(profile, ratedCodes(view("ratings").rows));
  const items = itemRows.filter(({ again }) => !again);
  const itemLabels = new Map<string, string>();
  if (!views.has("profile")) for (const { code, name } of expected.items) itemLabels.set(code, `${code} ${name}`);
  const partsOf = new Map<string, ItemRow[]>();
  for (const item of items) {
    if (item.code !== null) itemLabels.set(item.code, item.label);
    if (item.partOf === null) continue;
    const parts = partsOf.get(item.partOf);
    if (parts === undefined) partsOf.set(item.partOf, [item]);
    else parts.push(item);
  }
  const people = readPeople(view("people"));
  const columns = readRatedColumns(view("ratings"), items);
  const groups = readRaters(view("raters"));
  const ratedItems = columns.map((column) => ratedItem(column, views.has("profile") ? null : expected));
  return {
    expected,
    tables: views,
    people,
    personByCode: peopleByCode(people),
    itemRows,
    items,
    partsOf,
    itemLabels,
    grades: readGrades(profile),
    groups,
    countingGroups: countingGroups(groups, ruleSetOf(view("rules"))),
    ratedItems,
    ratings: ratingRows(view("ratings"), columns, ratedItems, expected),
    exams: readExams(view("exams")),
    rules: readRuleRows(view("rules")),
  };
}

function placedTables(tables: readonly SheetTable[], expected: ExpectedTemplate): ReadonlyMap<TableKind, PlacedTable> {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const placed = new Map<TableKind, PlacedTable>();
  for (const { kind, name } of expected.tables) {
    const table = byName.get(name.toLowerCase());
    if (table !== undefined) placed.set(kind, { ...viewTable(kind, table.rows), place: table.place });
  }
  return placed;
}

/** @param inserted what tells the scales where the whole profile is gone; null where it is there */
function ratedItem({ code, header, column, item }: RatedColumn, inserted: ExpectedTemplate | null): RatedItem {
  const known = inserted?.items.find((one) => one.code === code);
  const { top = null, lowest = null } = known ?? {};
  return {
    code,
    label: quoted(header),
    column,
    scale: item?.scale ?? (top === null ? null : { top, lowest: Math.min(0, lowest ?? 0) }),
    isComposed: item?.kind === "composed",
    partOf: item?.partOf ?? null,
    named: item === null ? lowest === null : !item.isScale,
  };
}

const NO_NAMES: ExpectedTemplate["levelNames"] = [];

function ratingRows(
  view: TableView,
  columns: readonly RatedColumn[],
  items: readonly RatedItem[],
  expected: ExpectedTemplate,
): readonly RatingRow[] {
  return readRaterRows(view).map((rater) => {
    const readings = ratingCells(view, rater.row, columns).map((cell, index) => {
      const { scale = null, named = false } = items[index] ?? {};
      return readRating(cell, scale, named ? expected.levelNames : NO_NAMES);
    });
    return { ...rater, readings, untouched: readings.every(({ kind }) => kind === "empty") };
  });
}
