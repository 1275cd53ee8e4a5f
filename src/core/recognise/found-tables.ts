import type { Area } from "../plan/workbook-plan";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES, findColumns, FORM_COLUMN_CODES } from "../tables/columns";
import type { CellValue } from "../tables/cell";
import type { TableKind } from "../tables/table";
import { type HeaderRun, headerRuns, rowsBelow, type SheetCells, valueOf } from "./header-runs";

/** Cells that are one of a template's tables by their headers, whether or not the workbook has a table there. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The header included. */
  readonly area: Area;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The codes of each kind's columns, the one first without which a row is about nothing. */
const CODES: Readonly<Partial<Record<TableKind, readonly string[]>>> = Object.fromEntries(
  Object.entries({ ...COLUMN_CODES, ...FORM_COLUMN_CODES }).map(([kind, codes]) => [kind, Object.values(codes)]),
);

/** Finds the areas whose headers bear the codes of a table. */
export function codedTables(sheet: SheetCells): readonly FoundTable[] {
  return tablesWhere(sheet, ({ texts }, codes) => {
    const found = new Set(texts.map(leadingCode));
    return countOf(codes, found, 2);
  });
}

/**
 * Finds the areas whose headers have lost their codes, by the columns' known names in either language. Two names are in
 * many a list, so it takes three of them, or all where a table has fewer.
 */
export function namedTables(sheet: SheetCells): readonly FoundTable[] {
  return tablesWhere(sheet, ({ texts }, codes, kind) => {
    const found = new Set(findColumns(texts, kind).named.map(({ code }) => code));
    return countOf(codes, found, Math.min(3, codes.length));
  });
}

/**
 * Finds the area under the headers that a table had, for tables whose headers bear no codes; null where they are gone.
 *
 * @param headers in their order, blanks left out
 */
export function headedTable(
  sheets: readonly SheetCells[],
  kind: TableKind,
  headers: readonly string[],
): FoundTable | null {
  for (const sheet of sheets) {
    const run = headerRuns(sheet).find(
      ({ texts }) => headers.length > 1 && headers.every((text, at) => texts[at] === text),
    );
    if (run) return foundTable(sheet, { ...run, texts: run.texts.slice(0, headers.length) }, kind);
  }
  return null;
}

/** Areas under each run of headers, of the kind that most of its columns speak for. */
function tablesWhere(
  sheet: SheetCells,
  columnsOf: (run: HeaderRun, codes: readonly string[], kind: TableKind) => number,
): readonly FoundTable[] {
  return headerRuns(sheet).flatMap((run) => {
    let best: { readonly kind: TableKind; readonly count: number } | null = null;
    for (const [kind, codes] of Object.entries(CODES) as readonly [TableKind, readonly string[]][]) {
      const count = columnsOf(run, codes, kind);
      if (count > (best?.count ?? 0)) best = { kind, count };
    }
    return best === null ? [] : [foundTable(sheet, run, best.kind)];
  });
}

/** How many of a table's columns were found; 0 without the first, which says what a row is about, and below the least. */
function countOf(codes: readonly string[], found: ReadonlySet<string | null>, least: number): number {
  const [first = null] = codes;
  const count = codes.filter((code) => found.has(code)).length;
  return found.has(first) && count >= least ? count : 0;
}

function foundTable(sheet: SheetCells, run: HeaderRun, kind: TableKind): FoundTable {
  const area = { row: run.row, column: run.column, rows: 1 + rowsBelow(sheet, run), columns: run.texts.length };
  const [top, left] = [area.row - sheet.area.row, area.column - sheet.area.column];
  const lines = sheet.cells.slice(top, top + area.rows);
  const rows = lines.map((line) => line.slice(left, left + area.columns).map(valueOf));
  return { kind, sheet: sheet.sheet, area, rows };
}
