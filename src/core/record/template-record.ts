import type { CompetencyModel } from "../model/competency-model";
import type { ModelPicks } from "../model/chosen-model";
import type { Anchor } from "../plan/anchor";
import type { TemplateChoices } from "../plan/template-choices";
import type { SheetKind } from "../plan/template-names";
import type { ExpectedTemplate } from "../ratings/expected-template";

/** The format that is written now; migrations.ts brings earlier ones up to it. */
export const RECORD_FORMAT = 3;

/** What a workbook remembers of an inserted template. A promise: workbooks in the field hold it. */
export interface TemplateRecord {
  readonly format: typeof RECORD_FORMAT;
  /** Tells it from the other templates of the workbook, see cycleCode; "" where it was not given one. */
  readonly cycle: string;
  readonly model: RecordedModel;
  /** Its sheets in their order, as they were inserted. */
  readonly sheets: readonly RecordedSheet[];
  /** Its defined names. */
  readonly names: readonly string[];
  readonly expected: ExpectedTemplate;
  /** What it takes to plan the template again; null where the workbook does not know, as old ones. */
  readonly choices: RecordedChoices | null;
}

/** A sheet as it was inserted. */
export interface RecordedSheet {
  /** Null where the record was written before it said so: then its place in their order tells. */
  readonly kind: SheetKind | null;
  readonly name: string;
  /** What its areas hold. */
  readonly anchors: readonly Anchor[];
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

/** The name under which a sheet was inserted; undefined where the template has none of that kind. */
export function recordedName({ sheets }: TemplateRecord, kind: SheetKind): string | undefined {
  return sheets.find((sheet) => sheet.kind === kind)?.name;
}

/** Whether a sheet of that name was inserted with the template. */
export function isSheetOf({ sheets }: TemplateRecord, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

/** What the areas of a sheet held when it was inserted; nothing for sheets of others. */
export function anchorsOn({ sheets }: TemplateRecord, name: string): readonly Anchor[] {
  return sheets.find((sheet) => sheet.name === name)?.anchors ?? [];
}

/** The record with the kinds of its sheets, in their order, where it does not say them. */
export function withKinds(record: TemplateRecord, kinds: readonly SheetKind[]): TemplateRecord {
  return {
    ...record,
    sheets: record.sheets.map((sheet, index) => ({ ...sheet, kind: sheet.kind ?? kinds[index] ?? null })),
  };
}
