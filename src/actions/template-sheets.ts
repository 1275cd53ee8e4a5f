import { SHEETS } from "../core/plan/sheet-registry";
import type { SheetKind } from "../core/plan/template-names";
import type { TemplateRecord } from "../core/record/template-record";
import type { TemplateInWorkbook } from "./templates-in-workbook";

/**
 * What a sheet of a template is called now, found by a table on it under a name that the user gave; null where it is gone.
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
  const own = expected.tables.filter((table) => SHEETS[kind].tables.includes(table.kind)).map(({ name }) => name);
  const place = tables.find(({ name }) => own.includes(name))?.place;
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
