import { isGradeCode, type CodedColumn, gradeColumns, itemColumns } from "../tables/columns";
import { leadingCode } from "../tables/code";
import type { SheetTable, TableKind } from "../tables/table";
import type { ExpectedTemplate } from "./expected-template";
import { type ItemRow, defaultTop, viewItems } from "./item-rows";
import { type RatingReading, readRating } from "../tables/rating-cell";
import { quoted } from "./quoted";
import { numberOrNull } from "../tables/number-cell";
import { groupKey } from "../tables/rater-group";
import { groupsUnderRules } from "../scoring/rater-group";
import type { RuleSet } from "../scoring/rule-set";
import { readRules } from "./read-rules";
import { type TableView, cellAt, textAt, usedRows, viewTable } from "./table-view";

/** The tables of one template, read once for all rules. `row` counts in the table, its header is row 0. */
export interface WorkbookView {
  readonly expected: ExpectedTemplate;
  readonly tables: ReadonlyMap<TableKind, TableView>;
  readonly people: readonly PersonRow[];
  /** The first row of every code. */
  readonly personByCode: ReadonlyMap<string, PersonRow>;
  readonly items: readonly ItemRow[];
  /** The parts or scales of every composed item, by its code. */
  readonly partsOf: ReadonlyMap<string, readonly ItemRow[]>;
  /** Labels with code of every item that is known, from the profile or, where it is gone, as inserted. */
  readonly itemLabels: ReadonlyMap<string, string>;
  readonly grades: readonly CodedColumn[];
  readonly groups: readonly GroupRow[];
  readonly ratedItems: readonly RatedItem[];
  readonly ratings: readonly RatingRow[];
}

export interface PersonRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** Code of the grade aimed at; null where none of the profile is named. */
  readonly grade: string | null;
}

export interface GroupRow {
  readonly row: number;
  readonly name: string;
  readonly key: string;
  /** Ratings of an item that the group needs at least (C14), also by the rules. */
  readonly minimum: number;
  readonly counts: boolean;
}

/** A column of the ratings. */
export interface RatedItem {
  readonly code: string;
  readonly label: string;
  readonly column: number;
  readonly top: number;
  /** Lowest level that can be given: 0 for "below level 1", or the lowest rung of the item's own scale. */
  readonly lowest: number;
  /** Null, or what the column rates: one scale or part of this item. */
  readonly partOf: string | null;
  /** The levels have the names of the common scale. */
  readonly named: boolean;
}

export interface RatingRow {
  readonly row: number;
  readonly code: string;
  readonly group: string;
  readonly groupKey: string;
  readonly rater: string;
  /** One for every rated item, in the order of the columns. */
  readonly readings: readonly RatingReading[];
  /** Nothing was entered for any item. */
  readonly untouched: boolean;
}

/** Reads the tables that the template expects; others in the workbook belong to other templates. */
export function viewWorkbook(tables: readonly SheetTable[], expected: ExpectedTemplate): WorkbookView {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const views = new Map<TableKind, TableView>();
  for (const { kind, name } of expected.tables) {
    const table = byName.get(name.toLowerCase());
    if (table !== undefined) views.set(kind, viewTable(kind, table));
  }
  const profile = views.get("profile");
  const items = profile === undefined ? [] : viewItems(profile, expected);
  const itemLabels = new Map<string, string>();
  if (profile === undefined) for (const { code, name } of expected.items) itemLabels.set(code, `${code} ${name}`);
  for (const { code, label } of items) if (code !== null && !itemLabels.has(code)) itemLabels.set(code, label);
  const partsOf = new Map<string, ItemRow[]>();
  for (const item of items) {
    if (item.partOf === null) continue;
    const parts = partsOf.get(item.partOf);
    if (parts === undefined) partsOf.set(item.partOf, [item]);
    else parts.push(item);
  }
  const people = viewPeople(views.get("people"));
  const personByCode = new Map<string, PersonRow>();
  for (const person of people) {
    if (person.code !== "" && !personByCode.has(person.code)) personByCode.set(person.code, person);
  }
  const ratedItems = viewRatedItems(views.get("ratings"), items, expected);
  return {
    expected,
    tables: views,
    people,
    personByCode,
    items,
    partsOf,
    itemLabels,
    grades: profile === undefined ? [] : gradeColumns(profile.columns),
    groups: viewGroups(views.get("raters"), readRules(views.get("rules")?.table.rows ?? []).rules),
    ratedItems,
    ratings: viewRatings(views.get("ratings"), ratedItems, expected),
  };
}

function viewPeople(table: TableView | undefined): readonly PersonRow[] {
  if (table === undefined) return [];
  return usedRows(table, ["P1", "P2", "P3", "P4", "P5"]).map((row) => {
    const grade = leadingCode(textAt(table, row, "P5"));
    return {
      row,
      code: textAt(table, row, "P1"),
      name: textAt(table, row, "P2"),
      grade: grade !== null && isGradeCode(grade) ? grade : null,
    };
  });
}

function viewGroups(table: TableView | undefined, rules: RuleSet): readonly GroupRow[] {
  if (table === undefined) return [];
  return usedRows(table, ["A1"]).map((row) => {
    const name = textAt(table, row, "A1");
    const weight = numberOrNull(cellAt(table, row, "A2"));
    const minimum = numberOrNull(cellAt(table, row, "A3"));
    const listed = { key: groupKey(name), label: name, weight: weight ?? 0, minimum: Math.ceil(minimum ?? 1) };
    const [group = listed] = groupsUnderRules([listed], rules);
    return { row, name, key: group.key, minimum: Math.max(1, group.minimum), counts: group.weight > 0 };
  });
}

function viewRatedItems(
  table: TableView | undefined,
  items: readonly ItemRow[],
  expected: ExpectedTemplate,
): readonly RatedItem[] {
  if (table === undefined) return [];
  const scales = new Map<string, Scale>();
  for (const { code, top, lowest = null } of expected.items) scales.set(code, { top, lowest, partOf: null });
  for (const item of items) if (item.code !== null) scales.set(item.code, item);
  return itemColumns(table.columns).map(({ code, header, column }) => {
    const { top, lowest, partOf } = scales.get(code) ?? { top: defaultTop(expected), lowest: null, partOf: null };
    return {
      code,
      label: quoted(header),
      column,
      top,
      lowest: Math.min(0, lowest ?? 0),
      partOf,
      named: lowest === null,
    };
  });
}

type Scale = Pick<ItemRow, "top" | "lowest" | "partOf">;

const NO_NAMES: ExpectedTemplate["levelNames"] = [];

function viewRatings(
  table: TableView | undefined,
  items: readonly RatedItem[],
  expected: ExpectedTemplate,
): readonly RatingRow[] {
  if (table === undefined) return [];
  return usedRows(table, ["R1", "R2", "R3", "R4", ...items.map(({ code }) => code)]).map((row) => {
    const cells = table.table.rows[row] ?? [];
    const group = quoted(cellAt(table, row, "R2"));
    const readings = items.map(({ column, top, lowest, named }) =>
      readRating(cells[column] ?? null, top, named ? expected.levelNames : NO_NAMES, lowest),
    );
    return {
      row,
      code: textAt(table, row, "R1"),
      group,
      groupKey: groupKey(group),
      rater: quoted(cellAt(table, row, "R3")),
      readings,
      untouched: readings.every(({ kind }) => kind === "empty"),
    };
  });
}
