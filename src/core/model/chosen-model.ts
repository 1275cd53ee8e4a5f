import type { CompetencyModel, Link } from "./competency-model";
import type { Item, ProfileNote } from "./item";

/** What of a model goes into a template. Codes that the model does not have are ignored. */
export interface ModelPicks {
  /** Codes of grades or roles. */
  readonly grades: readonly string[];
  /** Codes of items; their scales and parts follow them. */
  readonly items: readonly string[];
  /** Weights by the code of the item, where they differ from the model's. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * The part of a model that was chosen, as a model of its own: what is not picked is left out together with whatever
 * only spoke about it, everything else stays as it is, codes included. A weight replaces the item's own; where roles
 * weigh an item each in their own way, those weights stay.
 *
 * @example chosenModel(model, { grades: ["G1", "G3"], items: ["C01"], weights: { C01: 100 } }).grades.length // 2
 */
export function chosenModel(model: CompetencyModel, picks: ModelPicks): CompetencyModel {
  const kept = model.grades.map(({ code }) => picks.grades.includes(code));
  const ofGrades = <Value>(values: readonly Value[]): readonly Value[] => values.filter((_, index) => kept[index]);
  const items = model.items
    .filter(({ code }) => picks.items.includes(code))
    .map((item) => chosenItem(item, ofGrades, picks));
  const codes = new Set(items.map(({ code }) => code));
  const shared = new Set(items.flatMap((item) => (item.kind === "scaled" ? item.scales.map((one) => one.shared) : [])));
  const { links, sharedScales } = model;
  return {
    ...model,
    categories: model.categories.filter(({ id }) => items.some(({ category }) => category === id)),
    items,
    grades: ofGrades(model.grades),
    ...(links === undefined ? {} : { links: links.filter((link) => hasBothEnds(link, codes)) }),
    ...(sharedScales === undefined ? {} : { sharedScales: sharedScales.filter(({ id }) => shared.has(id)) }),
  };
}

/**
 * Whether an item belongs to a template for these grades unless somebody decides otherwise: it is not offered as an
 * option only, and one of the grades asks for it or none of the model does yet.
 */
export function isUsualItem(model: CompetencyModel, item: Item, grades: readonly string[]): boolean {
  if (item.optional) return false;
  const asking = model.grades.filter((_, index) => isAskedFor(item, index));
  return asking.length === 0 || asking.some(({ code }) => grades.includes(code));
}

function isAskedFor(item: Item, grade: number): boolean {
  const lists = item.kind === "scaled" ? item.scales.map(({ required }) => required) : [item.required];
  return lists.some((required) => (required[grade] ?? null) !== null);
}

type OfGrades = <Value>(values: readonly Value[]) => readonly Value[];

function chosenItem(item: Item, ofGrades: OfGrades, { grades, weights: typed }: ModelPicks): Item {
  const { weights, notes } = item;
  const changed = {
    ...(Object.hasOwn(typed, item.code) ? { weight: typed[item.code] ?? item.weight } : {}),
    ...(weights === undefined ? {} : { weights: ofGrades(weights) }),
    ...(notes === undefined ? {} : { notes: notes.filter(({ grade }: ProfileNote) => grades.includes(grade)) }),
  };
  return item.kind === "scaled"
    ? {
        ...item,
        ...changed,
        scales: item.scales.map((scale) => ({ ...scale, required: ofGrades(scale.required) })),
      }
    : { ...item, ...changed, required: ofGrades(item.required) };
}

function hasBothEnds({ from, to }: Link, codes: ReadonlySet<string>): boolean {
  return codes.has(from) && codes.has(to);
}
