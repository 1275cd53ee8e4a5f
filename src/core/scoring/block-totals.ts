import { ExactSum } from "./exact-sum";

/** Figures of one block, rounded, with its weight in the total. */
export interface BlockFigures {
  readonly weight: number;
  /** Per cent; null = nothing rated. */
  readonly match: number | null;
  /** Per cent; null = the block has no item with weight in the grade. */
  readonly coverage: number | null;
}

/**
 * The total of blocks that are scored by themselves: the weighted mean of their per cents, each as it is shown. A block
 * without items in the grade is left out of everything, one without ratings out of the mean, but not out of coverage.
 *
 * @example blockTotals([{ weight: 40, match: 97, coverage: 100 }, { weight: 30, match: 68.9, coverage: 100 }, { weight: 30, match: 77.8, coverage: 100 }]).match // 82.8
 */
export function blockTotals(
  blocks: readonly BlockFigures[],
  decimals = 1,
): { readonly match: number | null; readonly coverage: number | null } {
  const [sum, rated, covered, all] = [new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()];
  for (const { weight, match, coverage } of blocks) {
    if (coverage === null) continue;
    all.add(weight);
    covered.add(weight, coverage);
    if (match === null) continue;
    rated.add(weight);
    sum.add(weight, match);
  }
  return {
    match: rated.isPositive ? sum.dividedBy(rated, 1, decimals) : null,
    coverage: all.isPositive ? covered.dividedBy(all, 1, decimals) : null,
  };
}
