import { memoryChange } from "../core/record/memory";
import { isCellError } from "../core/tables/cell";
import { findFormulas, type FoundFormula } from "./convert-formulas/found-formulas";
import type { SheetRelabelling, SheetWords, Workbook } from "./workbook";

/**
 * Formulas that show #NAME? although the add-in is there. Excel leaves that sign in cells of a workbook that was edited and
 * saved without the add-in, until each formula is entered again.
 */
export async function findStuckFormulas(workbook: Workbook): Promise<readonly FoundFormula[]> {
  const found = await findFormulas(workbook, await workbook.usedAreas());
  return found.filter(({ content: { result = null } }) => isCellError(result) && result.error === "#NAME?");
}

/**
 * Enters formulas again just as they stand. Cells that hold no formula any more are left alone, and protected sheets are
 * protected again.
 *
 * @throws WorkbookRefusal where the workbook does not take it: then everything is as it was.
 */
export async function enterAgain(workbook: Workbook, formulas: readonly FoundFormula[]): Promise<void> {
  const names = [...new Set(formulas.map(({ place }) => place.sheet))];
  const sheets = names.map((name): SheetRelabelling => {
    const words: SheetWords = { name, columns: [], rows: [], validations: [], charts: [], footer: null };
    const own = formulas.filter(({ place }) => place.sheet === name);
    const cells = own.map(({ place: { row, column }, content: { formula } }) => {
      const same = { formula };
      return { row, column, before: same, after: same };
    });
    return { before: words, after: words, cells };
  });
  await workbook.relabel({ sheets, memory: memoryChange({ parts: [], settings: {} }, {}) });
}
