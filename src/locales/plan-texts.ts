import type { Language } from "../core/language";
import type { PlanTexts } from "../core/plan/plan-texts";
import { plan as en } from "./en/plan";
import { plan as zh } from "./zh-CN/plan";

/** The words of the sheets in every language. */
export const PLAN_TEXTS: Readonly<Record<Language, PlanTexts>> = { en, zh };
