import { type CheckOutcome, checkRatings } from "./check-ratings";
import type { Vocabulary } from "./plan-again";
import { watchSheets, type WatchOptions } from "./watch-sheets";
import type { Workbook } from "./workbook";

/** Checks the ratings again shortly after every change to a sheet that holds a table of the product, as watchSheets. */
export async function watchRatings(
  workbook: Workbook,
  vocabulary: Vocabulary,
  options: WatchOptions<CheckOutcome>,
): Promise<() => Promise<void>> {
  const check = (): Promise<CheckOutcome> => checkRatings(workbook, vocabulary);
  return watchSheets(workbook, check, (outcome) => (outcome.kind === "checked" ? outcome.sheets : null), options);
}
