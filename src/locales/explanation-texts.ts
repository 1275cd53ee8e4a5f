import type { Language } from "../core/language";
import type { ExplanationTexts } from "../core/plan/explanation/explanation-texts";
import { explanation as enPane } from "./en/pane-explanation";
import { explanation as en } from "./en/plan-explanation";
import { explanation as zhPane } from "./zh-CN/pane-explanation";
import { explanation as zh } from "./zh-CN/plan-explanation";

/** The words of explanations in every language. */
export const EXPLANATION_TEXTS: Readonly<Record<Language, ExplanationTexts>> = { en, zh };

/** What the pane says around them, apart from its other texts, so that they are fetched only with the results. */
export const EXPLANATION_PANE_TEXTS: Readonly<Record<Language, typeof enPane>> = { en: enPane, zh: zhPane };
