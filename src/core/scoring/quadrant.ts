import { sheetDigits } from "../tables/sheet-digits";

/** Both above their cuts, only the others, only self, both below; 0 = on a cut. */
export type Quadrant = 0 | 1 | 2 | 3 | 4;

/**
 * Where a person stands by self-rating and by the others' ratings: 1 agreed strength (优势共识区), both above; 2 hidden
 * strength (潜能区), only the others' above; 3 blind spot (盲区), only self above; 4 agreed need (待发展共识区), both below.
 *
 * @param self level by self-rating, on any scale; null = not rated
 * @param others level by the other raters, on the same scale; null = not rated
 * @param selfCut what divides high from low self-ratings
 * @param othersCut the same for the others' ratings
 * @returns 0 where a level equals its cut; null where one of the four is missing
 * @example quadrant(4.5, 3.2, 4, 4) // 3
 */
export function quadrant(
  self: number | null,
  others: number | null,
  selfCut: number | null,
  othersCut: number | null,
): Quadrant | null {
  if (self === null || others === null || selfCut === null || othersCut === null) return null;
  const [own, ownCut, given, givenCut] = [self, selfCut, others, othersCut].map(sheetDigits) as Four;
  if (own === ownCut || given === givenCut) return 0;
  if (given > givenCut) return own > ownCut ? 1 : 2;
  return own > ownCut ? 3 : 4;
}

type Four = [number, number, number, number];
