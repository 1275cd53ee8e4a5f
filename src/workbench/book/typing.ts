import type { Area } from "../../core/plan/workbook-plan";
import { contains } from "./address";
import type { Book } from "./book";
import type { Refused } from "./events";
import { typedValue } from "./typed-value";

/** What became of a person's entry. */
export interface Entry {
  readonly accepted: boolean;
  /** Why it was refused, or what Excel would ask about before it accepts. */
  readonly alert?: Refused;
}

/** Enters a text into a cell as a person would: read as Excel reads typing, and as protection and validation let it. */
export async function enterText(book: Book, sheetId: string, cell: Area, text: string): Promise<Entry> {
  const refused = (alert: Refused): Entry => {
    book.tell("refused", { sheetId, area: cell, ...alert });
    return { accepted: false, alert };
  };
  if (book.readOnly || !book.protection.mayChange(sheetId, cell)) return refused({ reason: "protected" });
  const { cells } = book;
  const { row, column } = cell;
  const { content, numberFormat } = typedValue(text, cells.numberFormat(sheetId, row, column));
  const before = cells.formula(sheetId, row, column);
  const stood = before === undefined ? cells.value(sheetId, row, column) : { formula: before };
  const enter = (): void => {
    cells.write(sheetId, cell, [[content]]);
    if (numberFormat !== undefined && cells.numberFormat(sheetId, row, column) === "General") {
      cells.format(sheetId, cell, () => ({ n: { pattern: numberFormat } }));
    }
  };
  const placed = book.validations.onSheet(sheetId).find(({ areas }) => areas.some((area) => contains(area, cell)));
  const rule = placed?.validation;
  if (!placed || !rule?.alert) {
    enter();
    return { accepted: true };
  }
  // A custom rule looks at the new value, so it is written first and taken back if the rule refuses it.
  const seesItself = rule.type === "custom";
  if (seesItself) enter();
  // Rules that are formulas see what was calculated last.
  if (seesItself || rule.formula1.startsWith("=")) await book.calculation.settled();
  const alert = book.check.keeps(rule, content, sheetId, cell, placed.areas[0] ?? cell)
    ? undefined
    : ({ reason: "validation", title: rule.alert.title, text: rule.alert.text } as const);
  if (alert && rule.alert.style === "Stop") {
    if (seesItself) cells.write(sheetId, cell, [[stood]]);
    return refused(alert);
  }
  if (!seesItself) enter();
  return alert ? { accepted: true, alert } : { accepted: true };
}
