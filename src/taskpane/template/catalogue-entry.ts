import type { Localized } from "../../core/language";
import type { CompetencyModel } from "../../core/model/competency-model";

/** What the list of models shows of one and searches in, so that no model has to be fetched before it is picked. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly field: Localized;
  readonly profiles: CompetencyModel["profiles"];
  /** What sets its way of scoring apart. */
  readonly traits: readonly ModelTrait[];
  readonly languages: readonly (keyof Localized)[];
  /** Number of levels of its scale. */
  readonly levels: number;
  /** Grades or roles. */
  readonly grades: readonly Localized[];
  readonly categories: readonly Localized[];
  /** Their number is the number of items; scales and parts are not counted. */
  readonly items: readonly EntryItem[];
}

export interface EntryItem {
  readonly code: string;
  readonly name: Localized;
  readonly definition: Localized;
}

export type ModelTrait = "exams" | "scales" | "parts" | "blocks" | "job-description" | "certificate";

/** The entry of a model: derived, never written by hand. */
export function catalogueEntry(model: CompetencyModel): CatalogueEntry {
  const { id, version, name, summary, field, profiles, scale, grades, categories, items } = model;
  return {
    id,
    version,
    name,
    summary,
    field,
    profiles,
    traits: traitsOf(model),
    languages: model.language === undefined ? ["zh", "en"] : [model.language],
    levels: scale.length,
    grades: grades.map((grade) => grade.name),
    categories: categories.map((category) => category.name),
    items: items.map(({ code, name, definition }) => ({ code, name, definition })),
  };
}

function traitsOf({ items, categories, jobDescription, certificate }: CompetencyModel): readonly ModelTrait[] {
  const has = (kind: string): boolean => items.some((item) => item.kind === kind);
  const traits: readonly (readonly [ModelTrait, boolean])[] = [
    ["exams", has("exam")],
    ["scales", has("scaled")],
    ["parts", has("divided")],
    ["blocks", categories.some(({ weight }) => weight !== undefined)],
    ["job-description", jobDescription !== undefined],
    ["certificate", certificate !== undefined],
  ];
  return traits.flatMap(([trait, present]) => (present ? [trait] : []));
}
