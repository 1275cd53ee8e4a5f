import type { SheetKind } from "../core/plan/template-names";
import type { TemplateRecord } from "./template-record";
import type { TemplateInWorkbook } from "./templates-in-workbook";

/** The sheet that a table stands on, for finding it under a name that the user gave. */
const SHEET_OF_TABLE: Readonly<Partial<Record<string, SheetKind>>> = {
  model: "dictionary",
  profile: "profile",
  people: "people",
  ratings: "ratings",
  exams: "exams",
  rules: "guide",
  results: "results",
};

/**
 * What a sheet of a template is called now; null where it is gone.
 *
 * @param remembered Its name at the insert.
 * @param open The names of all sheets of the workbook.
 */
export function sheetNow(
  { tables }: TemplateInWorkbook,
  { expected }: TemplateRecord,
  kind: SheetKind,
  remembered: string,
  open: readonly string[],
): string | null {
  const table = expected.tables.find((one) => SHEET_OF_TABLE[one.kind] === kind)?.name;
  const place = tables.find(({ name }) => name === table)?.place;
  return place?.sheet ?? (open.includes(remembered) ? remembered : null);
}

/** Excel's limit of a sheet's name. */
const LONGEST_NAME = 31;

/**
 * A name for a sheet that is free.
 *
 * @param number The template's number as names end with it, such as " 2"; empty for the first.
 * @param taken Names in use, in lower case.
 */
export function freeSheetName(name: string, number: string, taken: ReadonlySet<string>): string {
  for (let attempt = 1; ; attempt += 1) {
    const ending = attempt === 1 ? number : ` ${String(attempt)}${number}`;
    const candidate = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
