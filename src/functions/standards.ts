import { angoff as cutScore } from "../core/scoring/standards/angoff";
import { borderline as isBorderline } from "../core/scoring/standards/borderline";
import { standardError } from "../core/scoring/standards/standard-error";
import { answer } from "./answer";
import { amountOf, matrixOf, numberOf, optionOf, probabilitiesOf } from "./arguments";

/**
 * Standard error of measurement: how far a score may be off by the unreliability of the measure alone.
 * @customfunction SEM
 * @param sd Standard deviation of the scores, 0 or more
 * @param reliability Reliability of the measure, 0 to 1
 * @returns The standard error in the units of the scores, empty when one is missing
 */
export function sem(sd: unknown, reliability: unknown): unknown {
  return answer(() => standardError(amountOf(sd, "sd"), numberOf(reliability, "reliability")));
}

/**
 * Whether a score is so close to a cut score that the error of measurement may decide: within z standard errors of it.
 * @customfunction BORDERLINE
 * @param score Score of the person
 * @param cut Score that passes
 * @param sem Standard error of measurement in the units of the scores, 0 or more
 * @param [z] How many standard errors count as close; 1 if left out
 * @returns TRUE or FALSE, empty when score, cut or standard error is missing
 */
export function borderline(score: unknown, cut: unknown, sem: unknown, z?: unknown): unknown {
  return answer(() =>
    isBorderline(numberOf(score, "score"), numberOf(cut, "cut"), amountOf(sem, "sem"), optionOf(z, "z", 1)),
  );
}

/**
 * Cut score of an exam by Angoff's method: the sum over the items of the judges' mean probability.
 * @customfunction ANGOFF
 * @param matrix Judges in rows, items in columns: the probability from 0 to 1 that somebody just good enough answers correctly; blank means not judged
 * @returns The cut score in items answered correctly
 */
export function angoff(matrix: unknown[][]): unknown {
  return answer(() => cutScore(matrixOf(matrix, "matrix", probabilitiesOf)));
}
