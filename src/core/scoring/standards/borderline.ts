import { sheetDigits } from "../../tables/sheet-digits";
import { ExactSum } from "../exact-sum";

/**
 * Whether a score is so close to a cut score that the error of measurement alone may decide: |score − cut| ≤ z·SEM. Such
 * cases deserve a second look before anybody passes or fails. Compared on the decimals: |3.5 − 3.2| ≤ 0.3 holds.
 *
 * Source: Harvill 1991, on bands of z standard errors around a score.
 *
 * @param score null = missing, as for cut and sem
 * @param sem standard error of measurement in the units of the score, 0 or more
 * @param z how many of them, 0 or more: 1 holds about 68 per cent of the errors, 1.96 about 95
 * @returns null where one is missing
 * @example borderline(3.5, 3.2, 0.3) // true
 */
export function borderline(score: number | null, cut: number | null, sem: number | null, z = 1): boolean | null {
  if (score === null || cut === null || sem === null) return null;
  const side = score < cut ? -1 : 1;
  const beyond = new ExactSum();
  beyond.add(sheetDigits(score), side);
  beyond.add(sheetDigits(cut), -side);
  beyond.add(sheetDigits(sem), -sheetDigits(z));
  return !beyond.isPositive;
}
