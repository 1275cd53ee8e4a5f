import { chosenModel, type ModelPicks } from "../model/chosen-model";
import type { CompetencyModel } from "../model/competency-model";
import type { Item } from "../model/item";
import { contentHash } from "./content-hash";

/**
 * The items of a whole model that a template was inserted without, in their order.
 *
 * @param model the model as the template keeps it
 * @param whole the model that it was chosen from
 * @returns null where it was chosen from another: an id and a version can be used again
 */
export function itemsLeftOut(model: CompetencyModel, whole: CompetencyModel): readonly Item[] | null {
  if (contentHash(chosenModel(whole, picksOf(model))) !== contentHash(model)) return null;
  const taken = new Set(model.items.map(({ code }) => code));
  return whole.items.filter(({ code }) => !taken.has(code));
}

/**
 * A template's model with one more of the items that it was chosen without, where the whole model has it. Weights that
 * were chosen stay.
 *
 * @param weight of the item
 * @example withItem(model, whole, "C05", 5).items.length // model.items.length + 1
 */
export function withItem(model: CompetencyModel, whole: CompetencyModel, code: string, weight: number) {
  const { items, weights, grades } = picksOf(model);
  return chosenModel(whole, { grades, items: [...items, code], weights: { ...weights, [code]: weight } });
}

/** A template's model without one of its items, and without what only spoke about that. */
export function withoutItem(model: CompetencyModel, code: string): CompetencyModel {
  const picks = picksOf(model);
  return chosenModel(model, { ...picks, items: picks.items.filter((item) => item !== code) });
}

/**
 * The weight with which an item is added: that of the others where all weigh the same, so that they still do, else the
 * item's own in its model. Never blank, since an item that is rated and counts nothing would surprise.
 *
 * @param weights of the items as they stand; blank ones left out
 * @example weightToAdd({ weight: 8 }, [5, 5, 5]) // 5
 * @example weightToAdd({ weight: 8 }, [40, 60]) // 8
 */
export function weightToAdd({ weight }: Pick<Item, "weight">, weights: readonly number[]): number {
  const [first] = weights;
  return first !== undefined && first > 0 && weights.every((one) => one === first) ? first : weight;
}

function picksOf({ grades, items }: CompetencyModel): ModelPicks {
  return {
    grades: grades.map(({ code }) => code),
    items: items.map(({ code }) => code),
    weights: Object.fromEntries(items.map(({ code, weight }) => [code, weight])),
  };
}
