import { TABLE_NAMES, type TableKind } from "../tables/table";

/** Names in use in the workbook, which a template must not take. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** The kinds of sheets that a template can have, in the order of the workbook. sheet-registry.ts says what each is. */
export const SHEET_KINDS = [
  "guide",
  "dictionary",
  "profile",
  "position",
  "roles",
  "people",
  "ratings",
  "exams",
  "syllabus",
  "results",
  "scorecard",
  "indicators",
  "certificates",
  "uses",
  "scorecardData",
  "validRatings",
  "groupMeans",
  "examScores",
  "gradeFit",
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

/** Defined names that drop-downs read. */
export const LIST_NAMES = {
  people: "CompetencyPersonCodes",
  groups: "CompetencyRaterGroups",
  grades: "CompetencyGrades",
  labels: "CompetencyPersonLabels",
} as const;

export type ListKind = keyof typeof LIST_NAMES;

/** What the sheets, tables and drop-down lists of one template are called in its workbook. */
export interface TemplateNames {
  readonly sheets: Readonly<Record<SheetKind, string>>;
  readonly tables: Readonly<Record<TableKind, string>>;
  readonly lists: Readonly<Record<ListKind, string>>;
}

/**
 * Names that are free in the workbook. If one of them is taken, all get the same number, so that what belongs
 * together is seen: "人员 2" with CompetencyPeople_2. Names are compared without regard to case, as Excel does.
 *
 * @param sheets The names that the sheets would like to have; at most 31 characters each.
 * @example templateNames(sheets, { sheets: ["人员"], tables: [], names: [] }).tables.people // "CompetencyPeople_2"
 */
export function templateNames(sheets: Readonly<Record<SheetKind, string>>, taken: TakenNames): TemplateNames {
  const takenSheets = new Set(taken.sheets.map(folded));
  // Tables and defined names share one space of names.
  const takenNames = new Set([...taken.tables, ...taken.names].map(folded));
  for (let number = 1; ; number += 1) {
    const names = numbered(sheets, number);
    const free =
      Object.values(names.sheets).every((name) => !takenSheets.has(folded(name))) &&
      [...Object.values(names.tables), ...Object.values(names.lists)].every((name) => !takenNames.has(folded(name)));
    if (free) return names;
  }
}

function numbered(sheets: Readonly<Record<SheetKind, string>>, number: number): TemplateNames {
  const ending = number === 1 ? "" : `_${number}`;
  return {
    sheets: mapped(sheets, (name) =>
      number === 1 ? name : `${name.slice(0, 31 - 1 - String(number).length)} ${number}`,
    ),
    tables: mapped(TABLE_NAMES, (name) => name + ending),
    lists: mapped(LIST_NAMES, (name) => name + ending),
  };
}

function mapped<K extends string>(
  record: Readonly<Record<K, string>>,
  change: (text: string) => string,
): Record<K, string> {
  return Object.fromEntries(Object.entries<string>(record).map(([key, text]) => [key, change(text)])) as Record<
    K,
    string
  >;
}

function folded(name: string): string {
  return name.toLowerCase();
}
