import { isFormula } from "../../core/formulas/cell-formula";
import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { isCellError } from "../../core/tables/cell";
import type { Place } from "../../core/tables/table";
import { sameValue, shownValue } from "../same-formula";
import type { Compared } from "./compared-sheets";
import { cellKey, readShown, type Shown, spillsBySheet } from "../in-place/shown-cells";
import { isSpilledInto } from "../in-place/standing-cells";
import type { CellRelabelling, SheetConversion, Workbook } from "../workbook";

/** Waiting for functions that are calculated apart, in milliseconds each time. */
const PAUSE = 500;
const MOST_PAUSES = 120;
/** Looks at cells none of which says that it waits. */
const CALM_LOOKS = 12;

/** Reads what the cells that a conversion changes show, with those between them. */
export function readConverted(workbook: Workbook, sheets: readonly SheetConversion[]): Promise<Shown> {
  return readShown(
    workbook,
    sheets.map(({ name, cells }) => ({ sheet: name, areas: cells.map(cellArea) })),
  );
}

/**
 * The cells that show something else after a conversion than before. Functions are calculated apart and one after the other, so
 * where something differs it is looked at again for some seconds, and for a minute while a cell says that it waits.
 *
 * @throws an AbortError after a cancel
 */
export async function settledDifferences(
  workbook: Workbook,
  compared: Compared,
  before: Shown,
  signal?: AbortSignal,
): Promise<readonly Place[]> {
  const formulas = new Set(
    compared.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ after }) => isFormula(after)).map(({ row, column }) => cellKey(name, row, column)),
    ),
  );
  let calm = 0;
  for (let pauses = 0; ; pauses += 1) {
    signal?.throwIfAborted();
    const shown = await readConverted(workbook, compared.sheets);
    const differing = differingCells(compared, before, shown);
    if (!isWaiting(shown, formulas)) calm += 1;
    if (differing.length === 0 || formulas.size === 0 || calm > CALM_LOOKS || pauses >= MOST_PAUSES) return differing;
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
 * The cells that show something else after a conversion than before. Left out are texts that were to change, cells that only
 * one kind of formulas fills, and those that were not calculated yet before.
 */
function differingCells({ sheets, whole }: Compared, before: Shown, after: Shown): readonly Place[] {
  const [oldSpills, newSpills] = [spillsBySheet(before), spillsBySheet(after)];
  const converted = new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [cellKey(name, cell.row, cell.column), cell] as const)),
  );
  const counts = (sheet: string, row: number, column: number): boolean => {
    const cell = converted.get(cellKey(sheet, row, column));
    if (cell === undefined) return whole.includes(sheet);
    if (cell.before === null && !isSpilledInto(oldSpills.get(sheet) ?? [], row, column)) return false;
    if (cell.after === null && !isSpilledInto(newSpills.get(sheet) ?? [], row, column)) return false;
    return cell.before === null || isFormula(cell.before) || cell.after === null || isFormula(cell.after);
  };
  return before.areas.flatMap(({ sheet, area }, index) =>
    (before.contents[index] ?? []).flatMap((line, down) =>
      line.flatMap((content, right): Place[] => {
        const [row, column] = [area.row + down, area.column + right];
        const now = after.contents[index]?.[down]?.[right];
        if (!isKnown(content) || !isKnown(now) || isBusy(content)) return [];
        if (sameValue(shownValue(content), shownValue(now)) || !counts(sheet, row, column)) return [];
        return [{ sheet, row, column }];
      }),
    ),
  );
}

/** What a formula shows is known once it was read. */
function isKnown(content: CellContent | undefined): boolean {
  return !isFormula(content) || content.result !== undefined;
}

function isBusy(content: CellContent): boolean {
  const shown = shownValue(content);
  return isCellError(shown) && /^#(?:BUSY!|GETTING_DATA)$/u.test(shown.error);
}

function cellArea({ row, column }: CellRelabelling): Area {
  return { row, column, rows: 1, columns: 1 };
}
