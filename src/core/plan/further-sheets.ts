import type { TemplateContext } from "./template-context";
import { usesSheet } from "./uses/uses";
import type { SheetPlan } from "./workbook-plan";
import { certificatesSheet } from "./forms/certificates";
import { indicatorsSheet } from "./forms/indicators";
import { jobDescriptionSheet } from "./forms/job-description";

/** The job description, where the model has one: it belongs beside the profile. */
export function positionSheets(context: TemplateContext): SheetPlan[] {
  const { jobDescription } = context.choices.model;
  return jobDescription ? [jobDescriptionSheet(context, jobDescription)] : [];
}

/** The sheets that add to the results what the model has data for: indicators and gates, certificates, uses. */
export function furtherSheets(context: TemplateContext): SheetPlan[] {
  const { jobDescription, certificate, uses = [] } = context.choices.model;
  const [exam] = context.examItems;
  const asked = jobDescription ? jobDescription.indicators.length + jobDescription.gates.length : 0;
  return [
    ...(jobDescription && asked > 0 ? [indicatorsSheet(context, jobDescription)] : []),
    ...(certificate && exam ? [certificatesSheet(context, certificate, exam.code)] : []),
    ...(uses.length > 0 ? [usesSheet(context, uses)] : []),
  ];
}
