import type { Area, CellContent } from "../core/plan/workbook-plan";
import { isCellError } from "../core/tables/cell";
import type { Place } from "../core/tables/table";
import { isFormula, sameValue, shownValue } from "./same-formula";
import { cellKey, readShown, type Shown, spillsBySheet } from "./turn-formulas-shown";
import { isSpilledInto } from "./turn-formulas-standing";
import type { CellRelabelling, SheetTurning, Workbook } from "./workbook";

/** Waiting for functions that are calculated apart, in milliseconds each time. */
const PAUSE = 500;
const MOST_PAUSES = 120;

/** Reads what the cells that a turn changes show, with those between them. */
export function readTurned(workbook: Workbook, sheets: readonly SheetTurning[]): Promise<Shown> {
  return readShown(
    workbook,
    sheets.map(({ name, cells }) => ({ sheet: name, areas: cells.map(cellArea) })),
  );
}

/** The same once the formulas that were put in are calculated, or a minute later. */
export async function readSettled(workbook: Workbook, sheets: readonly SheetTurning[]): Promise<Shown> {
  const formulas = new Set(
    sheets.flatMap(({ name, cells }) =>
      cells.filter(({ after }) => isFormula(after)).map(({ row, column }) => cellKey(name, row, column)),
    ),
  );
  for (let pauses = 0; ; pauses += 1) {
    const shown = await readTurned(workbook, sheets);
    if (pauses >= MOST_PAUSES || !isWaiting(shown, formulas)) return shown;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function isWaiting({ areas, contents }: Shown, formulas: ReadonlySet<string>): boolean {
  return areas.some(({ sheet, area }, index) =>
    contents[index]?.some((line, down) =>
      line.some(
        (content, right) => isBusy(content) && formulas.has(cellKey(sheet, area.row + down, area.column + right)),
      ),
    ),
  );
}

/**
 * The cells that show something else after a turn than before. Left out are texts that were to change, and cells that only
 * one kind of formulas fills.
 *
 * @param whole Sheets of which every cell between those that were turned counts; of others, only these.
 */
export function differingCells(
  sheets: readonly SheetTurning[],
  whole: ReadonlySet<string>,
  before: Shown,
  after: Shown,
): readonly Place[] {
  const [oldSpills, newSpills] = [spillsBySheet(before), spillsBySheet(after)];
  const turned = new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [cellKey(name, cell.row, cell.column), cell] as const)),
  );
  const counts = (sheet: string, row: number, column: number): boolean => {
    const cell = turned.get(cellKey(sheet, row, column));
    if (cell === undefined) return whole.has(sheet);
    if (cell.before === null && !isSpilledInto(oldSpills.get(sheet) ?? [], row, column)) return false;
    if (cell.after === null && !isSpilledInto(newSpills.get(sheet) ?? [], row, column)) return false;
    return cell.before === null || isFormula(cell.before) || cell.after === null || isFormula(cell.after);
  };
  return before.areas.flatMap(({ sheet, area }, index) =>
    (before.contents[index] ?? []).flatMap((line, down) =>
      line.flatMap((content, right): Place[] => {
        const [row, column] = [area.row + down, area.column + right];
        const now = after.contents[index]?.[down]?.[right];
        if (sameValue(shownValue(content), shownValue(now)) || !counts(sheet, row, column)) return [];
        return [{ sheet, row, column }];
      }),
    ),
  );
}

function isBusy(content: CellContent): boolean {
  const shown = shownValue(content);
  return isCellError(shown) && /^#(?:BUSY!|GETTING_DATA)$/u.test(shown.error);
}

function cellArea({ row, column }: CellRelabelling): Area {
  return { row, column, rows: 1, columns: 1 };
}
