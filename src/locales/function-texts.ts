import type { Language } from "../core/language";
import enAgreement from "./en/functions/agreement.json";
import enResults from "./en/functions/results.json";
import enScores from "./en/functions/scores.json";
import enSimilarity from "./en/functions/similarity.json";
import enStandards from "./en/functions/standards.json";
import enWeights from "./en/functions/weights.json";
import zhAgreement from "./zh-CN/functions/agreement.json";
import zhResults from "./zh-CN/functions/results.json";
import zhScores from "./zh-CN/functions/scores.json";
import zhSimilarity from "./zh-CN/functions/similarity.json";
import zhStandards from "./zh-CN/functions/standards.json";
import zhWeights from "./zh-CN/functions/weights.json";

/** What the function wizard and autocomplete say about a function. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const EN = { ...enScores, ...enResults, ...enAgreement, ...enWeights, ...enSimilarity, ...enStandards };

/** A text that Chinese lacks does not compile. */
const ZH: typeof EN = { ...zhScores, ...zhResults, ...zhAgreement, ...zhWeights, ...zhSimilarity, ...zhStandards };

/**
 * The help of every function by its id. The comments in src/functions are the source that Excel's English metadata is
 * built from; the Chinese metadata is built from these files.
 */
export const FUNCTION_TEXTS: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = { en: EN, zh: ZH };
