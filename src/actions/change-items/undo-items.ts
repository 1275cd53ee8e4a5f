import { contentHash } from "../../core/record/content-hash";
import { readTemplates } from "../templates-in-workbook";
import { type InsertOptions, reversedConversion, type Workbook } from "../workbook";
import type { ItemUndo } from "./change-items";
import { labelsBeside, ratingsUnder } from "./items-on-sheets";

export type ItemUndone =
  | { readonly kind: "undone" }
  /** Since then rows came, went or were sorted, the item was rated, or formulas became others: nothing was done. */
  | { readonly kind: "changed-since" };

/**
 * Takes a change of items back: an item that was added goes, and one that was taken away comes back with its ratings letter
 * by letter.
 *
 * @throws WorkbookRefusal where the workbook does not take it: then everything is as it was.
 */
export async function undoItems(
  workbook: Workbook,
  { conversion, suffix, codes, beside, remembered }: ItemUndo,
  options?: InsertOptions,
): Promise<ItemUndone> {
  const template = (await readTemplates(workbook)).find((one) => one.suffix === suffix);
  const fits =
    template !== undefined &&
    contentHash(template.record) === remembered &&
    labelsBeside(template, codes) === beside &&
    ratingsUnder(template, codes) === 0;
  if (!fits) return { kind: "changed-since" };
  await workbook.convert(reversedConversion(conversion), options);
  return { kind: "undone" };
}
