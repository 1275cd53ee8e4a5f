import type { CompetencyModel } from "../model/competency-model";
import type { ModelPicks } from "../model/chosen-model";
import type { TemplateChoices } from "../plan/template-choices";
import type { ExpectedTemplate } from "../ratings/expected-template";
import type { Place } from "../tables/table";

/** The format that is written now; migrations.ts brings earlier ones up to it. */
export const RECORD_FORMAT = 2;

/** What a workbook remembers of an inserted template. A promise: workbooks in the field hold it. */
export interface TemplateRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly model: RecordedModel;
  /** Names of its sheets in their order, as they were inserted. */
  readonly sheets: readonly string[];
  /** Its defined names. */
  readonly names: readonly string[];
  /** The scorecard's cell with the drop-down of people. */
  readonly personPicker: Place | null;
  readonly expected: ExpectedTemplate;
  /** What it takes to plan the template again; null where the workbook does not know, as old ones. */
  readonly choices: RecordedChoices | null;
}

export type RecordedModel = KeptModel | NamedModel;

/** The model as it was inserted: with the items, weights and grades that were chosen. */
export interface KeptModel {
  readonly kind: "kept";
  readonly content: CompetencyModel;
  /** See contentHash: tells models apart that share an id and version. */
  readonly hash: string;
}

/** Earlier workbooks name a model of the catalogue or of a file, and what was chosen of it. */
export interface NamedModel {
  readonly kind: "named";
  readonly id: string;
  readonly version: string;
  readonly picks: ModelPicks | null;
}

/**
 * The choices of an insert without anything about people but the grades that they aimed at: ratings are personal data and
 * stay on the sheets.
 */
export interface RecordedChoices extends Omit<TemplateChoices, "model" | "language" | "people"> {
  /** One for each person, in their order. */
  readonly aims: readonly (string | null)[];
  /** Where the cells were put, see planLayout. */
  readonly layout: string;
}

/** Id and version of the model, for telling which it is. */
export function modelNamed({ model }: TemplateRecord): { readonly id: string; readonly version: string } {
  const { id, version } = model.kind === "kept" ? model.content : model;
  return { id, version };
}
