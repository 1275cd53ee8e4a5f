import type { NativeNeeds } from "./native-needs";

/** Rows of the standards, below their header: where the item stands in the profile, weight, critical, top level, grades. */
export const STANDARD_ROWS = { profileRow: 0, weight: 1, critical: 2, top: 3, firstGrade: 4 } as const;

/** Rows of the standards below the row of 1. Those that a model does not need have no height. */
export interface MoreStandardRows {
  /** 1 for items, 0 for their parts. */
  readonly own: number;
  /** Lowest rung of a scale. */
  readonly lowest: number;
  /** 1 for what is scored by fulfilment or in points. */
  readonly percent: number;
  readonly category: number;
  /** First of a row per block: 1 for its items. */
  readonly blocks: number;
  /** First of a row of weights per grade. */
  readonly weights: number;
  /** First of a row per grade of what is summed as required: 100 where fulfilment counts. */
  readonly counted: number;
  /** Rows of all. */
  readonly count: number;
}

/** Lays out the rows that a model needs. */
export function moreStandardRows(needs: NativeNeeds, grades: number): MoreStandardRows {
  let count = 0;
  const start = STANDARD_ROWS.firstGrade + grades + 1;
  const next = (needed: boolean, rows = 1): number => {
    count += needed ? rows : 0;
    return start + count - (needed ? rows : 0);
  };
  const rows = {
    own: next(needs.parts),
    lowest: next(needs.scales),
    percent: next(needs.fulfilment),
    category: next(needs.blocks > 0),
    blocks: next(needs.blocks > 0, needs.blocks),
    weights: next(needs.ownWeights, grades),
    counted: next(needs.fulfilment, grades),
  };
  return { ...rows, count };
}
