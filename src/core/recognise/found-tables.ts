import type { Area } from "../plan/workbook-plan";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES, FORM_COLUMN_CODES } from "../tables/columns";
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
  return headerRuns(sheet).flatMap((run) => {
    const kind = kindByCodes(run.texts);
    return kind === null ? [] : [foundTable(sheet, run, kind)];
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

function kindByCodes(texts: readonly string[]): TableKind | null {
  const found = new Set(texts.map(leadingCode));
  let best: { readonly kind: TableKind; readonly count: number } | null = null;
  for (const [kind, codes] of Object.entries(CODES) as readonly [TableKind, readonly string[]][]) {
    const [first] = codes;
    const count = codes.filter((code) => found.has(code)).length;
    if (first !== undefined && found.has(first) && count > Math.max(1, best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind ?? null;
}

function foundTable(sheet: SheetCells, run: HeaderRun, kind: TableKind): FoundTable {
  const area = { row: run.row, column: run.column, rows: 1 + rowsBelow(sheet, run), columns: run.texts.length };
  const [top, left] = [area.row - sheet.area.row, area.column - sheet.area.column];
  const lines = sheet.cells.slice(top, top + area.rows);
  const rows = lines.map((line) => line.slice(left, left + area.columns).map(valueOf));
  return { kind, sheet: sheet.sheet, area, rows };
}
