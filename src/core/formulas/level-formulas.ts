import { exactly } from "./table-formulas";

/** Lower than any figure, for LOOKUP. */
export const LOWEST = "-1E+300";

/**
 * Formula text for the gap of two levels (rule C5), both rounded before and the difference after.
 *
 * @example gapOf("A1", "B1", "2") // "ROUND(ROUND(ROUND(ROUND(A1,9),2)-ROUND(ROUND(B1,9),2),9),2)"
 */
export function gapOf(actual: string, required: string, decimals: string): string {
  return gapOfRounded(exactly(actual, decimals), exactly(required, decimals), decimals);
}

/** Formula text for the gap of two levels that are rounded already. */
export function gapOfRounded(actual: string, required: string, decimals: string): string {
  return exactly(`${actual}-${required}`, decimals);
}

/** Formula texts for what an item that is met, near or short stands for. */
export interface ByStatus {
  readonly met: string;
  readonly near: string;
  readonly short: string;
}

/** How status is written in cells. */
export const STATUS: ByStatus = { met: "1", near: "0", short: "-1" };

/**
 * Formula text for what a gap stands for (rule C5).
 *
 * @param tolerance formula text of a number that is not negative
 * @example byGap("A1", "0.5", STATUS) // "IF(A1>=0,1,IF(A1>=-0.5,0,-1))"
 */
export function byGap(gap: string, tolerance: string, { met, near, short }: ByStatus): string {
  return `IF(${gap}>=0,${met},IF(${gap}>=-${tolerance},${near},${short}))`;
}

/**
 * Formula text for the status of a gap where the tolerance is known, so that the gap stands in it once. Arrays take plain
 * numbers only: not +0.5 or --0.5.
 *
 * @example statusWithin("A1", 0.5) // "LOOKUP(A1,{-1E+300,-0.5,0},{-1,0,1})"
 */
export function statusWithin(gap: string, tolerance: number): string {
  const { met, near, short } = STATUS;
  return tolerance === 0
    ? `LOOKUP(${gap},{${LOWEST},0},{${short},${met}})`
    : `LOOKUP(${gap},{${LOWEST},${-Math.abs(tolerance)},0},{${short},${near},${met}})`;
}

/**
 * Formula text for whether a level is short of what is required (rule C5); of ranges an array. Both are rounded.
 *
 * @example isShort("A1", "B1", "C1") // "A1<ROUND(B1-C1,9)"
 */
export function isShort(actual: string, required: string, tolerance: string): string {
  return `${actual}<${lowestNear(required, tolerance)}`;
}

/** Formula text for the lowest level that is near. The rounding keeps 2 − 0.3 from being less than 1.7. */
export function lowestNear(required: string, tolerance: string): string {
  return `ROUND(${required}-${tolerance},9)`;
}
