import type { Localized } from "../../core/language";
import type { Item } from "../../core/model/item";
import { itemsLeftOut } from "../../core/record/other-items";
import { type CannotPlan, planAgain, type Vocabulary } from "../plan-again";
import { readTemplates, type TemplateInWorkbook } from "../templates-in-workbook";
import type { Workbook } from "../workbook";
import { codesOfItem, ratingsUnder } from "./items-on-sheets";

/** A template with the items that it has and those that it can get. */
interface ItemsToChange {
  readonly template: TemplateInWorkbook;
  readonly items: readonly PresentItem[];
  /** Items of the model that the template was inserted without; null where the model is not known any more. */
  readonly leftOut: readonly ItemChoice[] | null;
}

/** A template that can be planned again, or why it cannot. */
export type ItemsOfTemplate = ItemsToChange | { readonly template: TemplateInWorkbook; readonly why: CannotPlan };

export interface PresentItem extends ItemChoice {
  /** Rating cells of it that are filled in. */
  readonly ratings: number;
  /** Its code and those of its scales or parts. */
  readonly codes: ReadonlySet<string>;
}

export interface ItemChoice {
  readonly code: string;
  readonly name: Localized;
  readonly category: Localized | null;
}

/** What items the templates of a workbook have, and which of their models they were inserted without. Two round trips. */
export async function itemsToChange(workbook: Workbook, vocabulary: Vocabulary): Promise<readonly ItemsOfTemplate[]> {
  const templates = await readTemplates(workbook);
  return Promise.all(
    templates.map(async (template) => {
      const outcome = await planAgain(template, vocabulary);
      if (outcome.kind !== "ready") return { template, why: outcome };
      const { model } = outcome.again;
      const whole = await vocabulary.shippedModel(model.id);
      const choice =
        (categories: typeof model.categories) =>
        ({ code, name, category }: Item): ItemChoice => {
          return { code, name, category: categories.find(({ id }) => id === category)?.name ?? null };
        };
      return {
        template,
        items: model.items.map((item) => {
          const codes = codesOfItem(model, item.code);
          return { ...choice(model.categories)(item), codes, ratings: ratingsUnder(template, codes) };
        }),
        leftOut: whole && (itemsLeftOut(model, whole)?.map(choice(whole.categories)) ?? null),
      };
    }),
  );
}
