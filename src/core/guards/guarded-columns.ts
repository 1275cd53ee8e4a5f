import { holdsCell } from "../formulas/area";
import { columnLetters } from "../formulas/address";
import { joined, tokens } from "../formulas/formula-tokens";
import type {
  Area,
  CellStyle,
  ConditionalFormatPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "../plan/workbook-plan";
import { leadingCode } from "../tables/code";
import type { SheetTable } from "../tables/table";

/** A column of a table where it stands now, with the guards that its sheet's plan puts on every row of it. */
export interface GuardedColumn {
  readonly table: SheetTable;
  /** Its position in the table, from 0, and how far right of its planned place it stands on the sheet. */
  readonly position: number;
  readonly shift: number;
  /** Its cells below the header. */
  readonly body: Area;
  readonly validation: Omit<ValidationPlan, "area"> | null;
  readonly marks: readonly ColumnMark[];
  /** The planned look of its first cell. */
  readonly style: CellStyle;
}

/** A mark of a column. */
export interface ColumnMark {
  /** The format of the plan that it is a part of. */
  readonly planned: ConditionalFormatPlan;
  /** The formula for the column's cell in a row. */
  readonly formulaAt: (row: number) => string;
}

/**
 * The columns of standing tables that have guards, in the order of the plans. Columns are found by their codes, wherever
 * their tables were moved and however many rows were added; rules of single rows are no guards of a column.
 */
export function guardedColumns(plans: readonly SheetPlan[], tables: readonly SheetTable[]): readonly GuardedColumn[] {
  return plans.flatMap((plan) =>
    plan.tables.flatMap((planned) => {
      const table = tables.find(({ name }) => name === planned.name);
      return table === undefined || table.rows.length < 2 ? [] : columnsOf(plan, planned, table);
    }),
  );
}

function columnsOf(plan: SheetPlan, planned: TablePlan, table: SheetTable): readonly GuardedColumn[] {
  const now = columnsNow(plan, planned, table);
  const top = planned.area.row + 1;
  return Array.from({ length: planned.area.columns }, (_, index) => planned.area.column + index).flatMap((column) => {
    const place = now(column);
    if (place === null) return [];
    const own = <T extends { readonly area: Area }>(parts: readonly T[]): readonly T[] =>
      parts.filter(({ area }) => overlaps(area, { ...planned.area, row: top, column, columns: 1 }));
    const isWhole = ({ area }: { readonly area: Area }): boolean =>
      area.row === top && area.rows >= planned.area.rows - 1;
    const [validation, ...others] = own(plan.validations);
    const marks = own(plan.conditionalFormats)
      .filter(isWhole)
      .flatMap((format) => markOf(format, column, { now, down: table.place.row - planned.area.row }));
    const isRuled = validation !== undefined && others.length === 0 && isWhole(validation);
    if (!isRuled && marks.length === 0) return [];
    const position = place - table.place.column;
    return {
      table,
      position,
      shift: place - column,
      body: { row: table.place.row + 1, column: place, rows: table.rows.length - 1, columns: 1 },
      validation: isRuled ? validation : null,
      marks,
      style: styleOf(plan, top, column),
    };
  });
}

/** Where a column of the plan stands now; null where it is gone. Columns beside the table keep their distance to it. */
type ColumnNow = (planned: number) => number | null;

function columnsNow(plan: SheetPlan, { area }: TablePlan, { place, rows }: SheetTable): ColumnNow {
  const header = plan.blocks.find(({ row, column }) => row === area.row && column === area.column)?.cells[0] ?? [];
  const codes = new Map<string, number>();
  rows[0]?.forEach((title, column) => {
    const code = leadingCode(title);
    if (code !== null && !codes.has(code)) codes.set(code, column);
  });
  return (planned) => {
    const index = planned - area.column;
    if (index < 0 || index >= area.columns) return planned + place.column - area.column;
    const position = codes.get(leadingCode(header[index]) ?? "");
    return position === undefined ? null : place.column + position;
  };
}

/** Nothing where the formula of the mark reads a column that is gone. */
function markOf(
  format: ConditionalFormatPlan,
  column: number,
  { now, down }: { readonly now: ColumnNow; readonly down: number },
): readonly ColumnMark[] {
  const right = column - format.area.column;
  const first = format.area.row + down;
  const moved = (rows: number): string | null => {
    const pieces = tokens(format.formula);
    let isWhole = true;
    const text = joined(
      pieces.map((piece, index) => {
        if (piece.kind !== "cell" || pieces[index - 1]?.kind === "sheet") return piece;
        const [, fixedColumn = "", letters = "", fixedRow = "", row = ""] =
          /^(\$?)([A-Z]+)(\$?)(\d+)$/iu.exec(piece.text) ?? [];
        const place = now(columnIndex(letters) + (fixedColumn === "" ? right : 0));
        if (place === null) isWhole = false;
        const at = Number(row) + down + (fixedRow === "" ? rows : 0);
        return { ...piece, text: `${fixedColumn}${columnLetters(place ?? 0)}${fixedRow}${String(at)}` };
      }),
    );
    return isWhole ? text : null;
  };
  return moved(0) === null ? [] : [{ planned: format, formulaAt: (row) => moved(row - first) ?? "" }];
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function styleOf({ formats }: SheetPlan, row: number, column: number): CellStyle {
  return formats
    .filter(({ area }) => holdsCell(area, { row, column }))
    .reduce<CellStyle>((style, format) => ({ ...style, ...format.style }), {});
}

function overlaps(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
