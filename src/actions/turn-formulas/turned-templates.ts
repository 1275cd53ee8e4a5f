import type { Place } from "../../core/tables/table";
import type { Vocabulary } from "../change-language";
import { readTemplates } from "../templates-in-workbook";
import type { ReadOptions } from "./found-formulas";
import { formulasNamingRemoved } from "./formulas-naming";
import type { StayingTemplate } from "./prepare-turn";
import { type OpenSheets, type TemplateTurned, type TemplateTurning, turnTemplate } from "./turned-template";
import type { Turning, Workbook } from "../workbook";

/** What becomes of the templates. */
export interface TemplatesTurned {
  readonly ready: readonly { readonly turning: Turning; readonly formulas: ReadonlyMap<string, number> }[];
  readonly staying: readonly StayingTemplate[];
  /** Sheets of templates that stay: their formulas belong together. */
  readonly stayingSheets: ReadonlySet<string>;
}

/** What becomes of them when formulas become values: nothing. */
export const NO_TEMPLATES: TemplatesTurned = { ready: [], staying: [], stayingSheets: new Set() };

/** Works out for every template of the workbook whether its formulas can be turned, and what that changes. */
export async function templatesTurned(
  workbook: Workbook,
  to: "native" | "custom",
  { open, used }: OpenSheets,
  vocabulary: Vocabulary,
  options: ReadOptions,
): Promise<TemplatesTurned> {
  const ready: TemplatesTurned["ready"][number][] = [];
  const staying: StayingTemplate[] = [];
  const stayingSheets = new Set<string>();
  // The names of sheets that one template adds are not free for the next.
  const taken = [...open];
  for (const template of await readTemplates(workbook)) {
    const { record, suffix, tables } = template;
    const turned = await unlessInUse(
      await turnTemplate(workbook, template, to, { open: taken, used }, vocabulary),
      ({ turning }) => formulasNamingRemoved(workbook, turning, used, options),
    );
    if (turned.kind === "ready") {
      ready.push(turned.ready);
      taken.push(...turned.ready.turning.added.map(({ name }) => name));
    }
    // Of a template whose formulas are not known there is nothing to bring back.
    if (turned.kind !== "stays" || (to === "custom" && record?.choices?.formulas !== "native")) continue;
    staying.push({ suffix, model: record?.model.id ?? null, why: turned.why });
    [...(record?.sheets ?? []), ...tables.map(({ place }) => place.sheet)].forEach((sheet) => stayingSheets.add(sheet));
  }
  return { ready, staying, stayingSheets };
}

/** Leaves a template as it is where formulas elsewhere would break. */
async function unlessInUse(
  outcome: TemplateTurned,
  placesInUse: (ready: TemplateTurning) => Promise<readonly Place[]>,
): Promise<TemplateTurned> {
  if (outcome.kind !== "ready") return outcome;
  const places = await placesInUse(outcome.ready);
  return places.length === 0 ? outcome : { kind: "stays", why: { kind: "in-use", places } };
}
