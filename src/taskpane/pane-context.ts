import { createContext, useContext } from "react";
import type { Workbook } from "../actions/workbook";
import type { Language } from "../core/language";
import type { FormulaKind } from "../core/plan/template-choices";
import type { PaneTexts } from "../locales/en/pane";
import type { ModelCatalogue } from "./model-catalogue";

export const PLACES = ["template", "check", "results", "functions", "settings"] as const;
export type PanePlace = (typeof PLACES)[number];

/** "office": as Office's own display language. */
export type LanguageChoice = Language | "office";

export function isPanePlace(value: unknown): value is PanePlace {
  return PLACES.some((place) => place === value);
}

export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === "zh" || value === "en" || value === "office";
}

/** What every part of the pane can use. */
export interface Pane {
  readonly workbook: Workbook;
  readonly catalogue: ModelCatalogue;
  readonly version: string;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly preferences: Preferences;
  /** The place that is shown. */
  readonly place: PanePlace;
  readonly goTo: (place: PanePlace) => void;
  /** Says something to people who use a screen reader. */
  readonly announce: (text: string) => void;
}

export interface Preferences {
  readonly languageChoice: LanguageChoice;
  readonly officeLanguage: Language;
  readonly setLanguageChoice: (choice: LanguageChoice) => void;
  readonly formulas: FormulaKind;
  readonly setFormulas: (formulas: FormulaKind) => void;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** @throws outside the pane, which only a bug brings about. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("A part of the pane is used outside of it.");
  return pane;
}
