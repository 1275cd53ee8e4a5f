import type { Language } from "../core/language";
import { pane as en, type PaneTexts } from "./en/pane";
import { pane as zh } from "./zh-CN/pane";

/** The task pane's texts in every language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { en, zh };
