import type { Place } from "../../core/tables/table";
import type { Vocabulary } from "../change-language";
import { readTurned, settledDifferences } from "./differing-cells";
import { prepareTurn, type TurnPreview, type TurnRequest } from "./prepare-turn";
import { undoTurn } from "./undo-turn";
import { type InsertOptions, type Turning, type Workbook, WorkbookRefusal } from "../workbook";

export type FormulasTurned =
  | {
      readonly kind: "turned";
      readonly preview: TurnPreview;
      /** Cells that show something else than before. Not known where the workbook calculates only when asked, or cannot be read. */
      readonly differing: readonly Place[] | null;
      /** What was done, for undoing it. */
      readonly turning: Turning;
    }
  /** The workbook is another than the one that was looked at: nothing was changed, and this is what would be now. */
  | { readonly kind: "changed-since"; readonly preview: TurnPreview };

/**
 * Turns the formulas of a workbook as the preview said, and reads what the cells show before and after.
 *
 * @param shown The preview that the user agreed to.
 * @throws WorkbookRefusal, or an AbortError after a cancel: then everything is as it was.
 */
export async function turnFormulas(
  workbook: Workbook,
  request: TurnRequest,
  shown: TurnPreview,
  vocabulary: Vocabulary,
  options: InsertOptions = {},
): Promise<FormulasTurned> {
  const { preview, turning, whole } = await prepareTurn(workbook, request, vocabulary, {
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (JSON.stringify(preview) !== JSON.stringify(shown)) return { kind: "changed-since", preview };
  const before = await readTurned(workbook, turning.sheets);
  await workbook.turn(turning, options);
  if (!preview.calculatesByItself) return { kind: "turned", preview, differing: null, turning };
  try {
    const differing = await settledDifferences(workbook, turning.sheets, whole, before, options.signal);
    return { kind: "turned", preview, differing, turning };
  } catch (failure) {
    // While a cell is being edited nothing can be read, but what was turned can still be undone.
    if (failure instanceof WorkbookRefusal) return { kind: "turned", preview, differing: null, turning };
    if (options.signal?.aborted) await undoTurn(workbook, turning);
    throw failure;
  }
}
