import { knownAnswers } from "../formulas/known-answers";
import { literal } from "../formulas/formula-text";
import type { TemplateContext } from "./template-context";

/** Numbers of Excel's ERROR.TYPE. */
const ERROR_TYPES = { name: 5, calculating: 8 } as const;

/** Begins every sentence that says that figures are missing. */
export const NOTICE_SIGN = "⚠";

/**
 * Formula text for the sentence that says why figures are missing where a cell that they come from holds an error. What
 * could not be calculated must never look like what was not rated.
 *
 * @param sources formula texts of the cells; the first with an error tells the kind
 * @param otherwise formula text for where none does
 */
export function missingFigures(
  { texts, choices }: TemplateContext,
  sources: readonly string[],
  otherwise: string,
): string {
  const { notice: words } = texts.scorecard;
  const errors = sources.map((source) => `ISERROR(${source})`);
  // One alone is no number: Excel puts even FALSE above 0.
  const failed = errors.length > 1 ? `${errors.join("+")}>0` : errors.join("");
  const first = sources.reduceRight((rest, source) => `IF(ISERROR(${source}),${source},${rest})`);
  const kind = `IFERROR(ERROR.TYPE(${first}),0)`;
  const why =
    choices.formulas === "native"
      ? literal(words.tables)
      : `IF(${kind}=${ERROR_TYPES.name},${literal(words.noFunctions)},IF(${kind}=${ERROR_TYPES.calculating},${literal(words.calculating)},${literal(words.tables)}))`;
  return `IF(${failed},${why},${otherwise})`;
}

/**
 * Formula text for the sentence that says that this program does not calculate as native formulas need it: it lacks a
 * function, or calculates one otherwise.
 *
 * @param numbers see knownAnswers
 * @param texts see knownAnswers
 * @param otherwise formula text for where it does
 */
export function missingInProgram(
  context: TemplateContext,
  { numbers, texts }: { readonly numbers: string; readonly texts: string },
  otherwise: string,
): string {
  return `IF(ISERROR(1/(${knownAnswers(numbers, texts)})),${sentenceOfProgram(context)},${otherwise})`;
}

/** Formula text for that sentence. */
export function sentenceOfProgram({ texts }: TemplateContext): string {
  return literal(texts.scorecard.notice.program);
}
