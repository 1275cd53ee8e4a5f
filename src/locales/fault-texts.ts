import type { Language } from "../core/language";
import type { FaultCode, FaultParameters, FaultReason } from "../core/scoring/fault";
import { faultTexts as en } from "./en/faults";
import { faultTexts as zh } from "./zh-CN/faults";

/** What a language says when a function has no answer. A fault without a sentence does not compile. */
export interface FaultTexts {
  readonly sentences: { readonly [C in FaultCode]: (parameters: Readonly<FaultParameters[C]>) => string };
  readonly unexpected: (detail: string) => string;
}

const FAULT_TEXTS: Readonly<Record<Language, FaultTexts>> = { en, zh };

/**
 * The sentence that tells why a function has no answer: where to look and what to do.
 *
 * @example faultSentence({ code: "unknown-person", parameters: { person: "0007" } }, "en") // "No person has the code 0007. Choose one from the People table."
 */
export function faultSentence(reason: FaultReason, language: Language): string {
  return sentence(FAULT_TEXTS[language].sentences, reason);
}

/** The sentence for what only a mistake in the add-in can cause, with a detail to report. */
export function unexpectedSentence(detail: string, language: Language): string {
  return FAULT_TEXTS[language].unexpected(detail);
}

function sentence<C extends FaultCode>(
  sentences: FaultTexts["sentences"],
  reason: { readonly code: C; readonly parameters: FaultParameters[C] },
): string {
  return sentences[reason.code](reason.parameters);
}
