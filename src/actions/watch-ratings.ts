import { type CheckOutcome, checkRatings } from "./check-ratings";
import type { Vocabulary } from "./plan-again";
import { type SheetArea, type Workbook, WorkbookRefusal } from "./workbook";

export interface WatchOptions {
  /** Quiet time after the last change before a check starts, in milliseconds. */
  readonly delay?: number;
  readonly onOutcome: (outcome: CheckOutcome) => void;
  /** What went wrong in a check. The watch goes on. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Checks the ratings again shortly after every change to a sheet that holds a table of the product. Changes during a
 * check lead to one more check; a cell that is just being edited postpones it.
 *
 * @returns what ends the watch.
 */
export async function watchRatings(
  workbook: Workbook,
  vocabulary: Vocabulary,
  options: WatchOptions,
): Promise<() => Promise<void>> {
  const delay = options.delay ?? 700;
  // Every sheet, until a check has told which ones matter.
  let watched: ReadonlySet<string> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checking = false;
  let ended = false;

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), delay);
  };
  const check = async (): Promise<void> => {
    if (ended) return;
    if (checking) {
      schedule();
      return;
    }
    checking = true;
    try {
      const outcome = await checkRatings(workbook, vocabulary);
      if (outcome.kind === "checked") watched = new Set(outcome.sheets);
      if (!ended) options.onOutcome(outcome);
    } catch (error) {
      if (error instanceof WorkbookRefusal && error.reason === "cell-being-edited") schedule();
      else if (!ended) options.onFault(error);
    } finally {
      checking = false;
    }
  };
  const stop = await workbook.onChanged((change: SheetArea) => {
    if (!ended && (watched === null || watched.has(change.sheet))) schedule();
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    await stop();
  };
}
