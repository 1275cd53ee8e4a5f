import type { Place } from "../../core/tables/table";
import type { Vocabulary } from "../plan-again";
import type { TemplateInWorkbook } from "../templates-in-workbook";
import type { ReadOptions } from "../in-place/read-requests";
import { formulasNamingRemoved } from "./formulas-naming";
import type { StayingTemplate } from "./prepare-conversion";
import { type OpenSheets, type ConvertedTemplate, type TemplateConversion, convertTemplate } from "./convert-template";
import type { Workbook } from "../workbook";

/** What becomes of the templates. */
export interface ConvertedTemplates {
  readonly ready: readonly TemplateConversion[];
  readonly staying: readonly StayingTemplate[];
  /** Sheets of templates that stay: their formulas belong together. */
  readonly stayingSheets: ReadonlySet<string>;
}

/** What becomes of them when formulas become values: nothing. */
export const NO_TEMPLATES: ConvertedTemplates = { ready: [], staying: [], stayingSheets: new Set() };

/** Works out for every template of the workbook whether its formulas can be converted, and what that changes. */
export async function convertTemplates(
  workbook: Workbook,
  templates: readonly TemplateInWorkbook[],
  to: "native" | "custom",
  { open, used }: OpenSheets,
  vocabulary: Vocabulary,
  options: ReadOptions,
): Promise<ConvertedTemplates> {
  const ready: ConvertedTemplates["ready"][number][] = [];
  const staying: StayingTemplate[] = [];
  const stayingSheets = new Set<string>();
  // The names of sheets that one template adds are not free for the next.
  const taken = [...open];
  for (const template of templates) {
    const { record, tables } = template;
    const converted = await unlessInUse(
      await convertTemplate(workbook, template, to, { open: taken, used }, vocabulary),
      ({ conversion }) => formulasNamingRemoved(workbook, conversion, used, options),
    );
    if (converted.kind === "ready") {
      ready.push(converted.ready);
      taken.push(...converted.ready.conversion.added.map(({ name }) => name));
    }
    // Of a template whose formulas are not known there is nothing to bring back.
    if (converted.kind !== "stays" || (to === "custom" && record?.choices?.formulas !== "native")) continue;
    staying.push({ template, why: converted.why });
    const names = (record?.sheets ?? []).map(({ name }) => name);
    [...names, ...tables.map(({ place }) => place.sheet)].forEach((sheet) => stayingSheets.add(sheet));
  }
  return { ready, staying, stayingSheets };
}

/** Leaves a template as it is where formulas elsewhere would break. */
async function unlessInUse(
  outcome: ConvertedTemplate,
  placesInUse: (ready: TemplateConversion) => Promise<readonly Place[]>,
): Promise<ConvertedTemplate> {
  if (outcome.kind !== "ready") return outcome;
  const places = await placesInUse(outcome.ready);
  return places.length === 0 ? outcome : { kind: "stays", why: { kind: "in-use", places } };
}
