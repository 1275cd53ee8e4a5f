import { runInExcel } from "./refusal";

const ASKS_WHAT_IS_SHOWN = /\.getActiveWorksheet$/i;

/**
 * Looks at the workbook together with the sheet that is shown. Where Excel cannot tell it, since a chart sheet is shown,
 * the look is taken again without.
 *
 * @param shown null in the second look
 */
export async function withShownSheet<T>(
  look: (context: Excel.RequestContext, shown: Excel.Worksheet | null) => Promise<T>,
): Promise<T> {
  try {
    return await runInExcel((context) => look(context, context.workbook.worksheets.getActiveWorksheet()));
  } catch (failure) {
    if (!isOfShownSheet(failure)) throw failure;
    return runInExcel((context) => look(context, null));
  }
}

/** Excel names the call that failed; of newer builds only the kind of sheet is sure. */
function isOfShownSheet(failure: unknown): boolean {
  const error = failure instanceof Error && failure.cause !== undefined ? failure.cause : failure;
  if (!(error instanceof OfficeExtension.Error)) return false;
  return error.code === "UnsupportedSheet" || ASKS_WHAT_IS_SHOWN.test(error.debugInfo?.errorLocation ?? "");
}
