/** Pixels of a digit and of a cell's padding in the default font, Calibri 11 (ISO/IEC 29500-1, 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;

/**
 * A column's width in the file, which counts the padding, from its width in characters as people see it.
 *
 * @example fileWidth(10) // 10.7109375
 */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/**
 * The reverse of fileWidth, in hundredths of a character.
 *
 * @example shownWidth(10.7109375) // 10
 */
export function shownWidth(width: number): number {
  return Math.max(0, Math.round(((width * DIGIT - PADDING) / DIGIT) * 100) / 100);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The number that stands for a day in a sheet, from 1 March 1900 on.
 *
 * @example serialOfDay("2024-01-01") // 45292
 */
export function serialOfDay(day: string): number {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`No day of the form 2024-01-31: ${day}`);
  return Math.round((time - EPOCH) / DAY);
}

/**
 * The day that a sheet's number stands for.
 *
 * @example dayOfSerial(45292) // "2024-01-01"
 */
export function dayOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
