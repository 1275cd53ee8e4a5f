import { exactly } from "./table-formulas";

/**
 * Formula text for the fulfilment of an item on the common scale (rule C12): one scale with the lowest rung 0.
 *
 * @param required formula text of a level above 0
 * @example plainFulfilment("A1", "B1", "1") // "ROUND(ROUND(100*MIN(A1,B1)/B1,9),1)"
 */
export function plainFulfilment(actual: string, required: string, decimals: string): string {
  return exactly(`100*MIN(${actual},${required})/${required}`, decimals);
}

/**
 * Formula text for the share of a scale that is reached (rule C12), from 0 to 1.
 *
 * @param above how far the actual level is above the lowest rung
 * @param span how far the required level is above it, more than 0
 */
export function shareOfScale(above: string, span: string): string {
  return `MAX(0,MIN(${above},${span}))/${span}`;
}

/**
 * Formula text for twice such a share, where ranges are calculated cell by cell and MIN would give one value for all:
 * 1 + |x| − |x − 1| is 2x between 0 and 1. Where nothing is asked for, the span does not matter, as long as nothing is
 * divided by 0.
 */
export function twiceSharesOfScales(actual: string, required: string, lowest: string): string {
  const share = `(${actual}-${lowest})/(ABS(${required}-${lowest})+(${required}=${lowest}))`;
  return `1+ABS(${share})-ABS(${share}-1)`;
}
