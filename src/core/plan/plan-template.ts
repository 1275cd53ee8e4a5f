import { areaAddress, onSheet } from "./address";
import { dictionarySheet } from "./dictionary";
import { examsSheet } from "./exams";
import { guideSheet } from "./guide";
import { peopleSheet, personCodes } from "./people";
import type { PlanTexts } from "./plan-texts";
import { profileAreas, profileSheet } from "./profile";
import { ratingsSheet } from "./ratings";
import { resultLabels, resultsSheet } from "./results";
import { scorecardSheet } from "./scorecard";
import type { TemplateChoices } from "./template-choices";
import { templateContext, type TemplateContext } from "./template-context";
import { type TakenNames, templateNames } from "./template-names";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

/**
 * The whole template as data: every sheet with its tables, drop-downs, formats, formulas and charts. Nothing of the
 * workbook's own is touched: where a name is taken, all names of the template get a number.
 *
 * @param texts The words of the sheets in the language chosen.
 * @param taken Names in use in the workbook.
 */
export function planTemplate(choices: TemplateChoices, texts: PlanTexts, taken: TakenNames): WorkbookPlan {
  const context = templateContext(choices, texts, templateNames(texts.sheets, taken));
  return {
    sheets: sheetsOf(context),
    names: listNames(context),
    settings: {
      [`template.${context.names.tables.people}`]: {
        model: choices.model.id,
        version: choices.model.version,
        language: choices.language,
        formulas: choices.formulas,
      },
    },
    activeSheet: context.names.sheets.guide,
  };
}

function sheetsOf(context: TemplateContext): SheetPlan[] {
  return [
    guideSheet(context),
    dictionarySheet(context),
    profileSheet(context),
    peopleSheet(context),
    ratingsSheet(context),
    ...(context.examItems.length > 0 ? [examsSheet(context)] : []),
    resultsSheet(context),
    scorecardSheet(context),
  ];
}

function listNames(context: TemplateContext): NamePlan[] {
  const { lists, sheets } = context.names;
  const { grades, groups } = profileAreas(context);
  return [
    { name: lists.people, formula: `=${onSheet(sheets.people, areaAddress(personCodes(context)))}` },
    { name: lists.groups, formula: `=${onSheet(sheets.profile, areaAddress(groups))}` },
    { name: lists.grades, formula: `=${onSheet(sheets.profile, areaAddress(grades))}` },
    { name: lists.labels, formula: `=${onSheet(sheets.results, areaAddress(resultLabels(context)))}` },
  ];
}
