import { roundHalfAway } from "./decimal";
import { fault } from "./fault";
import { DEFAULT_RULES } from "./rule-set";

/** Cut-off scores in per cent, ascending, each with the label of the band that begins there. */
export interface BandScale {
  readonly cuts: readonly number[];
  readonly labels: readonly string[];
}

/** The bands of rule C10 by their letters alone. */
export const DEFAULT_BANDS: BandScale = {
  cuts: DEFAULT_RULES.bands.map(({ cut }) => cut).reverse(),
  labels: DEFAULT_RULES.bands.map(({ label }) => label).reverse(),
};

/**
 * Label of the highest cut that is not above the score, after rounding to 1 decimal (rule C10). It knows the score alone:
 * that the best band asks for no gap, and that critical items cap the band, is decided where the items are known.
 *
 * @param score per cent, null = nothing rated
 * @returns null without a score or below the lowest cut
 * @throws FunctionFault when cuts do not ascend, or there are more or fewer labels than cuts
 * @example band(89.95) // "B"
 */
export function band(score: number | null, { cuts, labels }: BandScale = DEFAULT_BANDS): string | null {
  if (cuts.length !== labels.length) {
    throw fault("value", { code: "labels-not-for-cuts", parameters: { cuts: cuts.length, labels: labels.length } });
  }
  if (cuts.some((cut, index) => index > 0 && cut <= (cuts[index - 1] ?? cut))) {
    throw fault("value", { code: "cuts-not-ascending", parameters: {} });
  }
  if (score === null) return null;
  const shown = roundHalfAway(score, 1);
  return labels[cuts.filter((cut) => cut <= shown).length - 1] ?? null;
}
