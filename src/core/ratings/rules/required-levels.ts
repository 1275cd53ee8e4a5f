import type { Issue } from "../../issue";
import { COLUMN_CODES } from "../../tables/columns";
import { isEmpty } from "../../tables/cell-text";
import { type GradeColumn, type ItemRow, lowestRequired, readRequired } from "../../tables/profile";
import { FULL } from "../../tables/scale";
import { cellAt } from "../../tables/table-view";
import { defaultTop } from "../expected-template";
import { makeIssue } from "../make-issue";
import { placeAt, type PlacedTable } from "../placed-table";
import { quoted } from "../quoted";
import type { WorkbookView } from "../workbook-view";

const { top: TOP } = COLUMN_CODES.profile;

/**
 * Every item says its highest level, without which nothing of it can be judged. Required levels are whole levels from 1 to
 * the item's top, of a scale with its own rungs above the lowest one, or scores up to 100 where points count; "–" where a
 * grade does not need the item (C4).
 */
export function requiredLevels(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table === undefined) return [];
  return view.items.flatMap((item) => [
    ...topIssues(view, table, item),
    ...view.grades.flatMap((grade) => requiredIssues(view, table, item, grade)),
  ]);
}

function topIssues(view: WorkbookView, table: PlacedTable, { row, code, label, kind, top }: ItemRow): Issue[] {
  const cell = cellAt(table, row, TOP);
  const isNeeded = kind !== "composed" || !isEmpty(cell);
  if (!isNeeded || !table.columns.at.has(TOP)) return [];
  const inserted = view.expected.items.find((item) => item.code === code)?.top ?? null;
  // Points are no levels: a template whose formulas were made for one of them cannot take the other.
  const isOtherUnit = kind === "exam" && top !== null && inserted !== null && (top === FULL) !== (inserted === FULL);
  if (top !== null && !isOtherUnit) return [];
  const correction = inserted === FULL && kind === "rated" ? null : inserted;
  const parameters = { item: quoted(label), value: quoted(cell) };
  return [makeIssue("error", "top-level-not-a-level", parameters, placeAt(table, row, TOP), correction)];
}

function requiredIssues(view: WorkbookView, table: PlacedTable, item: ItemRow, grade: GradeColumn): Issue[] {
  const cell = cellAt(table, item.row, grade.code);
  const reading = readRequired(cell, item, item.isScale ? [] : view.expected.levelNames);
  if (reading.kind === "none" || reading.kind === "level") return [];
  const place = placeAt(table, item.row, grade.column);
  const names = { item: quoted(item.label), grade: grade.header.trim(), value: quoted(cell) };
  if (reading.kind === "numeric-text" || reading.kind === "names-level") {
    const { level } = reading;
    const severity = reading.kind === "numeric-text" ? "warning" : "error";
    return [makeIssue(severity, "required-level-is-text", { ...names, level }, place, level)];
  }
  const scale = { lowest: lowestRequired(item.lowest), top: item.top ?? defaultTop(view.expected) };
  return [makeIssue("error", "required-level-not-a-level", { ...names, ...scale }, place)];
}
