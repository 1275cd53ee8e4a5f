import { WorkbookRefusal } from "../actions/workbook";
import type { PaneTexts } from "../locales/en/pane";

/** Something that went wrong, as the user is told. */
export interface FaultText {
  readonly sentence: string;
  /** Only for bugs: what a programmer needs, to be copied. */
  readonly details: string | null;
}

/**
 * The one place that converts what was thrown into words: a refusal of the workbook into what the user can do about it,
 * anything else into a text for support.
 *
 * @param version The add-in's version, for the text.
 */
export function faultText(error: unknown, texts: PaneTexts, version: string): FaultText {
  if (error instanceof WorkbookRefusal && error.reason !== "unknown") {
    return { sentence: texts.faults.refusals[error.reason], details: null };
  }
  const sentence = error instanceof WorkbookRefusal ? texts.faults.refusals.unknown : texts.faults.bug;
  return { sentence, details: [`Competency Scorecard ${version}`, ...causes(error)].join("\n") };
}

/** Whether a promise ended because the user cancelled. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function causes(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}`;
  return error.cause === undefined || depth > 4 ? [own] : [own, "Caused by:", ...causes(error.cause, depth + 1)];
}
