/**
 * Formula text for the weight in a cell: 0 where there is no number, and #VALUE! below 0, since the functions refuse a table
 * with such a weight. Counted as 0, "-20" for "20" would take an item out of every sum without a word.
 *
 * @example weightIn("A1") // "IF(IFERROR(A1+0,0)<0,#VALUE!,IFERROR(A1+0,0))"
 */
export function weightIn(cell: string): string {
  return `IF(IFERROR(${cell}+0,0)<0,#VALUE!,IFERROR(${cell}+0,0))`;
}
