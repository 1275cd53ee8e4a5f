import type { RuleId } from "../../core/library/function-entry";
import { DEFAULT_RULES } from "../../core/scoring/rule-set";

const { tolerance, minimumCoverage, examPassMark, bands } = DEFAULT_RULES;
const [a, b, c] = bands.map(({ cut }) => cut.toFixed(1));

/** The rule set in a sentence each, with the figures that hold unless a workbook's rules say otherwise. */
export const rules: Readonly<Record<RuleId, string>> = {
  C1: "Ratings are whole levels; 0 means below level 1. A blank or “cannot judge” is not rated and never counts as 0; anything else counts as not rated until it is corrected.",
  C2: "Inside a rater group every rating counts alike. Groups that have no rating, are not listed or have no weight are absent, and the weights of the others make up the whole. Self alone is not enough.",
  C3: "The actual level is the mean of the groups present by weight, rounded once to 2 decimals.",
  C4: "A required level is one of the item’s levels; “–” means that the item is not in the profile, and then it is ignored everywhere.",
  C5: `The gap is the actual minus the required level, with 2 decimals. From 0 it is met, down to the tolerance of ${tolerance.toFixed(2)} it is near, below that it is short.`,
  C6: `Items that are not rated stay out of every sum. Coverage is the rated share of all weight; below ${minimumCoverage.toFixed(1)}% there is no band.`,
  C7: "Averages and match are made of rounded levels. The match counts each item up to its required level at most, so that a surplus never hides a gap.",
  C8: `An exam score is the mean of its subjects by weight, and every subject with weight needs a score. From ${examPassMark.toFixed(1)} the paper is passed; the best attempt and the highest level passed count.`,
  C9: "Every figure is rounded once, halves away from zero: levels to 2 decimals, percentages and exam scores to 1. What is shown is what is compared.",
  C10: `Bands go by the match: A at ${a} without any gap, B from ${b}, C from ${c}, D below.`,
  C11: "The grade reached is the highest one with band A or B, provided every lower grade has A or B too.",
  C12: "An item with several scales is scored by fulfilment: for each scale how far the way from its lowest to the required level has been gone, in per cent, averaged by weight.",
  C13: "A critical item that is short caps the band at C. A critical item that is not rated leaves no band.",
  C14: "A rater group with fewer ratings of an item than its minimum is absent from that item: neither counted nor shown.",
  C15: "Self-ratings are shown. They count only if they are given a weight.",
  C16: "Every figure carries the number of its ratings, its coverage and the version of the rules.",
};
