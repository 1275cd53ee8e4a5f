import { type RefusalReason, WorkbookRefusal } from "../actions/workbook";
import type { PaneTexts } from "../locales/en/pane";

/** Something that went wrong, as the user is told. */
export interface FaultText {
  readonly sentence: string;
  /** Only for bugs and what may be one: what a programmer needs, to be copied. */
  readonly details: string | null;
}

/** Reasons that may hide a bug. */
const VAGUE: ReadonlySet<RefusalReason> = new Set<RefusalReason>(["busy", "unknown"]);

/**
 * The one place that converts what was thrown into words: a refusal of the workbook into what the user can do about it,
 * anything else into a text for support.
 *
 * @param version The add-in's version, for the text.
 */
export function faultText(error: unknown, texts: PaneTexts, version: string): FaultText {
  const refusal = error instanceof WorkbookRefusal ? error.reason : null;
  const sentence = refusal === null ? texts.faults.bug : texts.faults.refusals[refusal];
  if (refusal !== null && !VAGUE.has(refusal)) return { sentence, details: null };
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
