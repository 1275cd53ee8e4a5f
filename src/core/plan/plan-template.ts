import { areaAddress, onSheet } from "../formulas/address";
import { dictionarySheet } from "./dictionary/dictionary";
import { examsSheet } from "./exams/exams";
import { furtherSheets, positionSheets } from "./further-sheets";
import { guideSheet } from "./guide/guide";
import { examScoresSheet } from "./native/exam-scores";
import { gradeFitSheet } from "./native/grade-fit";
import { groupMeansSheet } from "./native/group-means";
import { nativeLayout } from "./native/native-layout";
import { nativeResultRows } from "./native/native-results";
import { validRatingsSheet } from "./native/valid-ratings";
import { peopleSheet, personCodes } from "./people";
import type { PlanTexts } from "./plan-texts";
import { profileAreas, profileSheet } from "./profile/profile";
import { ratingsSheet } from "./ratings/ratings";
import { resultLabels, resultsSheet } from "./results";
import { hasRoles, rolesSheet } from "./roles/role-comparison";
import { scorecardSheet } from "./scorecard/scorecard";
import { hasSyllabus, syllabusSheet } from "./dictionary/syllabus";
import type { TemplateChoices } from "./template-choices";
import { templateContext, type TemplateContext } from "./template-context";
import { type TakenNames, type TemplateNames, templateNames } from "./template-names";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

/** Rows of exams that native formulas cover beyond the prepared ones, for second attempts. */
const SPARE_EXAM_ROWS = 20;

/**
 * The whole template as data: every sheet with its tables, drop-downs, formats, formulas and charts. Nothing of the
 * workbook's own is touched: where a name is taken, all names of the template get a number.
 *
 * @param texts The words of the sheets in the language chosen.
 * @param taken Names in use in the workbook.
 */
export function planTemplate(choices: TemplateChoices, texts: PlanTexts, taken: TakenNames): WorkbookPlan {
  return planNamed(choices, texts, templateNames(texts.sheets, taken));
}

/** The template under names that are given, such as those it was inserted with. */
export function planNamed(choices: TemplateChoices, texts: PlanTexts, names: TemplateNames): WorkbookPlan {
  const context = templateContext(choices, texts, names);
  return {
    sheets: sheetsOf(context),
    names: listNames(context),
    settings: {},
    activeSheet: context.names.sheets.guide,
  };
}

/** How many rows of people, ratings and exams the native formulas of a template take in. */
export function rowsCovered(
  choices: TemplateChoices,
  texts: PlanTexts,
): { readonly people: number; readonly ratings: number; readonly exams: number } {
  const context = templateContext(choices, texts, templateNames(texts.sheets, { sheets: [], tables: [], names: [] }));
  const { peopleCovered: people, ratingsCovered: ratings, examRowCount } = context;
  return { people, ratings, exams: examRowCount + SPARE_EXAM_ROWS };
}

function sheetsOf(context: TemplateContext): SheetPlan[] {
  const exams = context.examItems.length > 0;
  const layout =
    context.choices.formulas === "native"
      ? nativeLayout(context, exams ? context.examRowCount + SPARE_EXAM_ROWS : 0)
      : null;
  const input = [
    guideSheet(context),
    dictionarySheet(context),
    profileSheet(context),
    ...positionSheets(context),
    ...(hasRoles(context) ? [rolesSheet(context, layout)] : []),
    peopleSheet(context),
    ratingsSheet(context),
    ...(exams ? [examsSheet(context)] : []),
    ...(hasSyllabus(context) ? [syllabusSheet(context)] : []),
  ];
  if (layout === null) {
    return [...input, resultsSheet(context), scorecardSheet(context), ...furtherSheets(context)];
  }
  const { sheet: gradeFit, rules } = gradeFitSheet(context, layout);
  return [
    ...input,
    resultsSheet(context, nativeResultRows(context, layout, rules)),
    scorecardSheet(context),
    ...furtherSheets(context),
    validRatingsSheet(context, layout),
    groupMeansSheet(context, layout, rules),
    ...(exams ? [examScoresSheet(context, layout, rules)] : []),
    gradeFit,
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
