import { type ResultsOutcome, showResults } from "./show-results";
import { enteredSheets } from "./templates-in-workbook";
import { watchSheets, type WatchOptions } from "./watch-sheets";
import type { Workbook } from "./workbook";

/** Computes everybody's results again shortly after every change to what they are made of, as watchSheets. */
export async function watchResults(
  workbook: Workbook,
  options: WatchOptions<ResultsOutcome>,
): Promise<() => Promise<void>> {
  const sheetsOf = (outcome: ResultsOutcome): readonly string[] | null =>
    outcome.kind === "results" ? enteredSheets(outcome.templates.map(({ template }) => template)) : null;
  return watchSheets(workbook, () => showResults(workbook), sheetsOf, options);
}
