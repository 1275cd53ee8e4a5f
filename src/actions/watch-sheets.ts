import { type Workbook, WorkbookRefusal } from "./workbook";

export interface WatchOptions<Outcome> {
  /** Quiet time after the last change before the sheets are read, in milliseconds. */
  readonly delay?: number;
  readonly onOutcome: (outcome: Outcome) => void;
  /** What went wrong in a reading. The watch goes on. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Reads again shortly after every change to a sheet that matters. Changes during a reading lead to one more; a cell that is
 * just being edited postpones it.
 *
 * @param read what is to be known anew
 * @param sheetsOf the sheets whose changes can change an outcome; null = any
 * @returns what ends the watch.
 */
export async function watchSheets<Outcome>(
  workbook: Workbook,
  read: () => Promise<Outcome>,
  sheetsOf: (outcome: Outcome) => readonly string[] | null,
  options: WatchOptions<Outcome>,
): Promise<() => Promise<void>> {
  const delay = options.delay ?? 700;
  // Every sheet, until a reading has told which ones matter.
  let watched: ReadonlySet<string> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let ended = false;

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), delay);
  };
  const readAgain = async (): Promise<void> => {
    if (ended) return;
    if (reading) {
      schedule();
      return;
    }
    reading = true;
    try {
      const outcome = await read();
      const sheets = sheetsOf(outcome);
      watched = sheets === null ? null : new Set(sheets);
      if (!ended) options.onOutcome(outcome);
    } catch (error) {
      if (error instanceof WorkbookRefusal && error.reason === "cell-being-edited") schedule();
      else if (!ended) options.onFault(error);
    } finally {
      reading = false;
    }
  };
  const stop = await workbook.onChanged((sheet) => {
    if (!ended && (watched === null || watched.has(sheet))) schedule();
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    await stop();
  };
}
