import type { CustomFunction, FunctionId } from "../core/functions/custom-functions";
import type { FunctionDefinition } from "../core/functions/definition";
import type { Language } from "../core/language";
import { agreement as enAgreement } from "./en/functions/agreement";
import { placements as enPlacements } from "./en/functions/placements";
import { results as enResults } from "./en/functions/results";
import { scores as enScores } from "./en/functions/scores";
import { similarity as enSimilarity } from "./en/functions/similarity";
import { standards as enStandards } from "./en/functions/standards";
import { weights as enWeights } from "./en/functions/weights";
import { agreement as zhAgreement } from "./zh-CN/functions/agreement";
import { placements as zhPlacements } from "./zh-CN/functions/placements";
import { results as zhResults } from "./zh-CN/functions/results";
import { scores as zhScores } from "./zh-CN/functions/scores";
import { similarity as zhSimilarity } from "./zh-CN/functions/similarity";
import { standards as zhStandards } from "./zh-CN/functions/standards";
import { weights as zhWeights } from "./zh-CN/functions/weights";

/** What Excel's function wizard and the pane say about a function. */
export interface FunctionText<ParameterName extends string = string> {
  readonly description: string;
  readonly parameters: Readonly<Record<ParameterName, string>>;
}

/**
 * The texts of a family of functions in one language. The definitions say which there must be: a text that is missing, or
 * one of a parameter that is gone, does not compile.
 */
export type TextsOf<Family extends readonly FunctionDefinition[]> = {
  readonly [F in Family[number] as F["id"]]: FunctionText<F["parameters"][number]["name"]>;
};

/** The help of every function by its id. */
export const FUNCTION_TEXTS: Readonly<Record<Language, Readonly<Record<FunctionId, FunctionText>>>> = {
  en: {
    ...enScores,
    ...enPlacements,
    ...enResults,
    ...enAgreement,
    ...enWeights,
    ...enSimilarity,
    ...enStandards,
  } satisfies TextsOf<readonly CustomFunction[]>,
  zh: {
    ...zhScores,
    ...zhPlacements,
    ...zhResults,
    ...zhAgreement,
    ...zhWeights,
    ...zhSimilarity,
    ...zhStandards,
  } satisfies TextsOf<readonly CustomFunction[]>,
};
