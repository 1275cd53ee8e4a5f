import type { TemplateStays } from "../in-place/template-stays";

/** Why an item is neither added nor taken away. */
export type ItemStays =
  | TemplateStays
  /** A sheet that is not changed in place would change too, as Exams with an item that is found by exam. */
  | { readonly kind: "other-sheet"; readonly sheet: string }
  /** The model that the template was chosen from is not known, so what was left out is not either. */
  | { readonly kind: "whole-model-unknown" }
  /** It stands in the profile or the ratings already, added by hand. */
  | { readonly kind: "stands-already"; readonly item: string }
  /** The template has no such item, or no other. */
  | { readonly kind: "no-such-item" | "only-item" };
