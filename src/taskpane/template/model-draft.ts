import { chosenModel, isUsualItem } from "../../core/model/chosen-model";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { Item } from "../../core/model/item";
import { makesAWhole, sumOfWeights } from "../../core/model/sum-of-weights";
import { readNumberCell } from "../../core/tables/number-cell";

/** What was ticked and typed for one model, only where it differs from what the model proposes. */
export interface ModelDraft {
  /** Codes; null = all. */
  readonly grades: readonly string[] | null;
  /** By code: ticked against what is usual, or left out. */
  readonly items: Readonly<Record<string, boolean>>;
  /** By code, as typed. */
  readonly weights: Readonly<Record<string, string>>;
}

export const UNTOUCHED: ModelDraft = { grades: null, items: {}, weights: {} };

export type ModelProblem =
  { readonly kind: "no-grade" | "no-item" | "no-weight" } | { readonly kind: "item-weight"; readonly item: Item };

export interface ReadModel {
  readonly model: CompetencyModel;
  readonly problems: readonly ModelProblem[];
}

/** The weights of items that make one whole: of a model, or of a block that is scored by itself. */
export interface WeightSum {
  /** null = the whole model. */
  readonly category: CompetencyModel["categories"][number] | null;
  readonly sum: number;
  /** They sum to 100, or all are equal. */
  readonly whole: boolean;
  readonly equal: boolean;
}

/** Codes of the ticked grades. */
export function pickedGrades(model: CompetencyModel, { grades }: ModelDraft): readonly string[] {
  return model.grades.map(({ code }) => code).filter((code) => grades === null || grades.includes(code));
}

export function pickedItems(model: CompetencyModel, draft: ModelDraft): readonly Item[] {
  const grades = pickedGrades(model, draft);
  return model.items.filter((item) => draft.items[item.code] ?? isUsualItem(model, item, grades));
}

/** What stands in the weight field of an item. */
export function typedWeight({ code, weight }: Item, { weights }: ModelDraft): string {
  return weights[code] ?? String(weight);
}

/** The weight that is typed; null where it is none. */
export function weightOf(item: Item, draft: ModelDraft): number | null {
  const read = readNumberCell(typedWeight(item, draft));
  return read.kind === "number" && read.value >= 0 && read.value <= 100 ? read.value : null;
}

/** Makes a model of what is ticked and typed, and says what keeps it from being inserted. */
export function readModelDraft(model: CompetencyModel, draft: ModelDraft): ReadModel {
  const grades = pickedGrades(model, draft);
  const items = pickedItems(model, draft);
  const weighed = items.filter(({ weights }) => weights === undefined);
  const problems: ModelProblem[] = [];
  if (grades.length === 0) problems.push({ kind: "no-grade" });
  if (items.length === 0) problems.push({ kind: "no-item" });
  const wrong = weighed.filter((item) => weightOf(item, draft) === null);
  problems.push(...wrong.map((item): ModelProblem => ({ kind: "item-weight", item })));
  const allZero = weighed.length > 0 && weighed.every((item) => weightOf(item, draft) === 0);
  if (allZero && weighed.length === items.length) problems.push({ kind: "no-weight" });
  const weights = Object.fromEntries(
    weighed.flatMap((item) => {
      const weight = weightOf(item, draft);
      return weight === null || weight === item.weight ? [] : [[item.code, weight]];
    }),
  );
  return { model: chosenModel(model, { grades, items: items.map(({ code }) => code), weights }), problems };
}

/** The sums of the weights of what is ticked; one for each block where a model has blocks. */
export function weightSums(model: CompetencyModel, draft: ModelDraft): readonly WeightSum[] {
  const items = pickedItems(model, draft).filter(({ weights }) => weights === undefined);
  const sumOf = (category: WeightSum["category"], members: readonly Item[]): WeightSum[] => {
    if (members.length === 0) return [];
    const parts = members.map((item) => ({ weight: weightOf(item, draft) ?? 0 }));
    const sum = sumOfWeights(parts);
    return [{ category, sum, whole: makesAWhole(parts), equal: sum !== 100 && makesAWhole(parts) }];
  };
  return hasBlocks(model)
    ? model.categories.flatMap((category) =>
        sumOf(
          category,
          items.filter((item) => item.category === category.id),
        ),
      )
    : sumOf(null, items);
}

/** The draft with the weights of what is ticked scaled so that each whole sums to 100, in steps of a hundredth. */
export function scaledTo100(model: CompetencyModel, draft: ModelDraft): ModelDraft {
  const weights = { ...draft.weights };
  const items = pickedItems(model, draft).filter((item) => item.weights === undefined);
  for (const { category, sum } of weightSums(model, draft)) {
    if (sum === 0) continue;
    const members = items.filter((item) => category === null || item.category === category.id);
    const exact = members.map((item) => ((weightOf(item, draft) ?? 0) / sum) * 10_000);
    const steps = exact.map(Math.floor);
    const missing = 10_000 - steps.reduce((total, step) => total + step, 0);
    const byRest = exact.map((_, index) => index).sort((a, b) => rest(exact, b) - rest(exact, a) || a - b);
    for (const index of byRest.slice(0, missing)) steps[index] = (steps[index] ?? 0) + 1;
    members.forEach(({ code }, index) => {
      weights[code] = String((steps[index] ?? 0) / 100);
    });
  }
  return { ...draft, weights };
}

function rest(exact: readonly number[], index: number): number {
  const value = exact[index] ?? 0;
  return value - Math.floor(value);
}

function hasBlocks({ categories }: CompetencyModel): boolean {
  return categories.some(({ weight }) => weight !== undefined);
}
