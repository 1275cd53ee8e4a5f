import { FULL } from "../../tables/scale";
import type { StepTexts } from "./guide-texts";
import type { TemplateContext } from "../template-context";

/** The steps from a list of people to a kept workbook: only those that the model calls for. */
export function guideSteps({ texts, choices, items, ratedItems, examItems }: TemplateContext): readonly StepTexts[] {
  const { steps } = texts.guide;
  const { model } = choices;
  const { jobDescription } = model;
  const roles = model.profiles === "roles";
  const has = (kind: "scaled" | "divided"): boolean => items.some(({ item }) => item.kind === kind);
  const when = (needed: boolean, step: StepTexts): StepTexts[] => (needed ? [step] : []);
  return [
    ...when(
      items.some(({ item }) => item.placeholder),
      steps.unfinished,
    ),
    roles ? steps.peopleInRoles : steps.people,
    roles ? steps.profileOfRoles : steps.profile,
    ...when(jobDescription !== undefined, steps.position),
    ...when(ratedItems.length > 0, has("scaled") ? steps.rateScales : has("divided") ? steps.rateParts : steps.rate),
    ...when(examItems.length > 0, examItems.every(({ top }) => top === FULL) ? steps.examsInPoints : steps.exams),
    ...when(
      jobDescription !== undefined && jobDescription.indicators.length + jobDescription.gates.length > 0,
      steps.indicators,
    ),
    steps.check,
    steps.results,
    ...when(model.certificate !== undefined && examItems.length > 0, steps.certificates),
    ...when(roles && model.grades.length > 1, steps.compareRoles),
    ...when((model.uses ?? []).length > 0, steps.uses),
    steps.keep,
  ];
}
