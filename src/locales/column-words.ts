import type { Language } from "../core/language";
import type { FormTexts } from "../core/plan/forms/form-texts";
import type { PlanTexts } from "../core/plan/plan-texts";
import { COLUMN_NAMES, shownNames } from "../core/tables/column-names";
import { COLUMN_CODES, FORM_COLUMN_CODES } from "../core/tables/columns";

/** What the columns of the tables are called in a language: the names by which they are found again. */
export function columnWords(language: Language): PlanTexts["columns"] {
  return {
    people: shownNames(COLUMN_CODES.people, COLUMN_NAMES.people, language),
    ratings: shownNames(COLUMN_CODES.ratings, COLUMN_NAMES.ratings, language),
    profile: shownNames(COLUMN_CODES.profile, COLUMN_NAMES.profile, language),
    raters: shownNames(COLUMN_CODES.raters, COLUMN_NAMES.raters, language),
    exams: shownNames(COLUMN_CODES.exams, COLUMN_NAMES.exams, language),
    rules: shownNames(COLUMN_CODES.rules, COLUMN_NAMES.rules, language),
  };
}

/** The same for the tables that only templates with forms have. */
export function formColumnWords(language: Language): FormTexts["columns"] {
  return {
    indicators: shownNames(FORM_COLUMN_CODES.indicators, COLUMN_NAMES.indicators, language),
    gates: shownNames(FORM_COLUMN_CODES.gates, COLUMN_NAMES.gates, language),
    certificates: shownNames(FORM_COLUMN_CODES.certificates, COLUMN_NAMES.certificates, language),
  };
}
