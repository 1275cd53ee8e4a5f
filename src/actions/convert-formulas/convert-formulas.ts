import type { Place } from "../../core/tables/table";
import type { Vocabulary } from "../plan-again";
import { readConverted, settledDifferences } from "./differing-cells";
import { prepareConversion, type ConversionPreview, type ConversionRequest } from "./prepare-conversion";
import { undoConversion } from "./undo-conversion";
import { type InsertOptions, type Conversion, type Workbook, WorkbookRefusal } from "../workbook";

export type ConversionOutcome =
  | {
      readonly kind: "converted";
      readonly preview: ConversionPreview;
      /** Cells that show something else than before. Not known where the workbook calculates only when asked, or cannot be read. */
      readonly differing: readonly Place[] | null;
      /** What was done, for undoing it. */
      readonly conversion: Conversion;
    }
  /** The workbook is another than the one that was looked at: nothing was changed, and this is what would be now. */
  | { readonly kind: "changed-since"; readonly preview: ConversionPreview };

/**
 * Converts the formulas of a workbook as the preview said, and reads what the cells show before and after.
 *
 * @param shown The preview that the user agreed to.
 * @throws WorkbookRefusal, or an AbortError after a cancel: then everything is as it was.
 */
export async function convertFormulas(
  workbook: Workbook,
  request: ConversionRequest,
  shown: ConversionPreview,
  vocabulary: Vocabulary,
  options: InsertOptions = {},
): Promise<ConversionOutcome> {
  const { preview, conversion, compared } = await prepareConversion(workbook, request, vocabulary, {
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (JSON.stringify(preview) !== JSON.stringify(shown)) return { kind: "changed-since", preview };
  const before = await readConverted(workbook, compared.sheets);
  await workbook.convert(conversion, options);
  if (!preview.calculatesByItself) return { kind: "converted", preview, differing: null, conversion };
  try {
    const differing = await settledDifferences(workbook, compared, before, options.signal);
    return { kind: "converted", preview, differing, conversion };
  } catch (failure) {
    // While a cell is being edited nothing can be read, but what was converted can still be undone.
    if (failure instanceof WorkbookRefusal) return { kind: "converted", preview, differing: null, conversion };
    if (options.signal?.aborted) await undoConversion(workbook, conversion);
    throw failure;
  }
}
