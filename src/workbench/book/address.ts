import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import type { Area } from "../../core/plan/workbook-plan";
import { Refusal } from "./refusal";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export interface Reference {
  /** Unquoted name of the sheet, if the text names one. */
  readonly sheet?: string;
  readonly area: Area;
}

/**
 * Reads "A1", "$B$2:C9", "A:C", "3:5" or "'My sheet'!A1".
 * @returns undefined when the text is no reference of that kind
 */
export function parseReference(text: string): Reference | undefined {
  const mark = text.lastIndexOf("!");
  const area = parseArea(mark < 0 ? text : text.slice(mark + 1));
  if (!area) return undefined;
  if (mark < 0) return { area };
  const name = text.slice(0, mark);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}

function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnNumber(columns[1] ?? ""), MAX_ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

/** @throws Refusal InvalidArgument */
export function requireArea(area: Area): Area {
  if (!isOnSheet(area)) {
    throw new Refusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  return area;
}

/** "B2:C9", "A:C", "3:5", without a sheet. */
export function areaAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  const last = columnLetters(column + columns - 1);
  if (rows >= MAX_ROWS && columns >= MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rows >= MAX_ROWS) return `${columnLetters(column)}:${last}`;
  if (columns >= MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last}${row + rows}`;
}

/** "$B$2:$C$9" */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

/** The name as it stands before "!" in a formula, quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest area that covers both. */
export function cover(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: shared.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: shared.row, column: area.column, rows: shared.rows, columns: shared.column - area.column },
    { row: shared.row, column: right, rows: shared.rows, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
