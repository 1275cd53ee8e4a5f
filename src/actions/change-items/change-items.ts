import type { CompetencyModel } from "../../core/model/competency-model";
import { contentHash } from "../../core/record/content-hash";
import { itemsLeftOut, weightToAdd, withItem, withoutItem } from "../../core/record/other-items";
import type { Place } from "../../core/tables/table";
import { planAgain, type Vocabulary } from "../plan-again";
import { tableOf, templatesIn, type TemplateInWorkbook } from "../templates-in-workbook";
import type { Conversion, InsertOptions, Workbook } from "../workbook";
import {
  codesOfItem,
  labelsBeside,
  labelUnder,
  ratingsUnder,
  standingWeights,
  sumOfItems,
  weightColumn,
} from "./items-on-sheets";
import type { ItemStays } from "./item-stays";
import { prepareChange } from "./prepare-change";

/** An item that is to be added to a template, or taken away from it. */
export interface WantedChange {
  readonly kind: "add" | "remove";
  /** The ending of the names of the template's tables. */
  readonly suffix: string;
  readonly code: string;
}

export type ItemChanged =
  | {
      readonly kind: "changed";
      readonly wanted: WantedChange;
      /** How many ratings went with the item. */
      readonly ratings: number;
      /** What the weights of the items sum to now; null where blocks or roles have sums of their own. */
      readonly weights: { readonly sum: number; readonly isWhole: boolean } | null;
      /** Where the weight of an item that was added stands. */
      readonly weightAt: Place | null;
      readonly undo: ItemUndo;
    }
  | { readonly kind: "stays"; readonly template: TemplateInWorkbook; readonly why: ItemStays };

/** What takes a change of items back, and by what it is told whether that still fits. */
export interface ItemUndo {
  readonly conversion: Conversion;
  readonly suffix: string;
  /** Codes of the item's rows in the profile. */
  readonly codes: ReadonlySet<string>;
  /** See labelsBeside. */
  readonly beside: string;
  /** The contentHash of what the workbook remembers of the template. */
  readonly remembered: string;
}

/**
 * Adds an item to a template in place, or takes one away with its ratings: its row in Profile and Dictionary, its columns in
 * Ratings, and its place on every calculated sheet. Everything else that was typed, formatted, sorted and filtered stays.
 *
 * @throws WorkbookRefusal where the workbook does not take it, or an AbortError after a cancel: then everything is as it was.
 */
export async function changeItems(
  workbook: Workbook,
  wanted: WantedChange,
  vocabulary: Vocabulary,
  options: InsertOptions = {},
): Promise<ItemChanged> {
  const { suffix, code } = wanted;
  const { sheets: open } = await workbook.namesInUse();
  const template = templatesIn(await workbook.readWorkbook()).find((one) => one.suffix === suffix);
  if (template === undefined) throw new Error("The template is not in the workbook.");
  const stays = (why: ItemStays): ItemChanged => ({ kind: "stays", template, why });
  const outcome = await planAgain(template, vocabulary);
  if (outcome.kind !== "ready") return stays(outcome);
  const { again } = outcome;
  if (again.earlier) return stays({ kind: "laid-out-differently" });
  const changed = await modelThen(template, again.model, wanted, vocabulary);
  if (changed.kind !== "model") return stays(changed);
  const { model } = changed;
  options.signal?.throwIfAborted();
  const come = wanted.kind === "add";
  const prepared = await prepareChange(workbook, template, again, { code, come, model }, open, vocabulary);
  if (prepared.kind === "stays") return stays(prepared.why);
  const { conversion, record } = prepared;
  await workbook.convert(conversion, options);

  const codes = codesOfItem(come ? model : again.model, code);
  const weights = new Map(standingWeights(template, again.model));
  if (!come) weights.delete(code);
  else weights.set(code, model.items.find((item) => item.code === code)?.weight ?? 0);
  return {
    kind: "changed",
    wanted,
    ratings: come ? 0 : ratingsUnder(template, codes),
    weights: sumOfItems(model, [...weights.values()]),
    weightAt: come ? weightPlace(template, conversion) : null,
    undo: { conversion, suffix, codes, beside: labelsBeside(template, codes), remembered: contentHash(record) },
  };
}

async function modelThen(
  template: TemplateInWorkbook,
  model: CompetencyModel,
  { kind, code }: WantedChange,
  { shippedModel }: Vocabulary,
): Promise<{ readonly kind: "model"; readonly model: CompetencyModel } | ItemStays> {
  if (kind === "remove") {
    if (!model.items.some((item) => item.code === code)) return { kind: "no-such-item" };
    return model.items.length === 1 ? { kind: "only-item" } : { kind: "model", model: withoutItem(model, code) };
  }
  const whole = await shippedModel(model.id);
  const item = whole && itemsLeftOut(model, whole)?.find((one) => one.code === code);
  if (!whole || !item) return { kind: "whole-model-unknown" };
  const standing = labelUnder(template, codesOfItem(whole, code));
  if (standing !== null) return { kind: "stands-already", item: standing };
  const weight = weightToAdd(item, [...standingWeights(template, model).values()]);
  return { kind: "model", model: withItem(model, whole, code, weight) };
}

/** Where the weight stands in the first row that came to Profile. */
function weightPlace(template: TemplateInWorkbook, { sheets }: Conversion): Place | null {
  const profile = tableOf(template, "profile");
  const row = sheets.find(({ lines }) => lines?.name === profile?.name)?.lines?.at[0];
  const column = weightColumn(template);
  return profile === undefined || row === undefined || column === null
    ? null
    : { sheet: profile.place.sheet, row, column };
}
