/** Digits that a spreadsheet keeps of a number; further ones are accidents of binary arithmetic. */
export const SHEET_DIGITS = 15;

/**
 * A number without what lies beyond the fifteen digits that a spreadsheet keeps, so that figures are read and compared as
 * they are shown: 2.9999999999999996 is what arithmetic made of 3.
 *
 * @example sheetDigits(2.9999999999999996) // 3
 */
export function sheetDigits(value: number): number {
  // Levels and most weights are whole: nothing is cut there, and large tables are full of them.
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WHOLE) return value;
  const kept = Number(value.toPrecision(SHEET_DIGITS));
  return Number.isFinite(kept) ? kept : value;
}

/** Smaller whole numbers have no more digits than a spreadsheet keeps. */
const LARGEST_WHOLE = 10 ** SHEET_DIGITS;
