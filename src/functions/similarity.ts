import { distance as distanceOf } from "../core/scoring/similarity/distance";
import { similarity as similarityOf } from "../core/scoring/similarity/similarity";
import { answer } from "./answer";
import { numbersOf, sameShape, weightsOf } from "./arguments";
import { cellsOf, tableOf } from "./cells";

/**
 * Distance of two profiles: the square root of the sum of squared differences, by weight. An element that is blank in one is left out.
 * @customfunction DISTANCE
 * @param a First profile; blank means not rated
 * @param b Second profile, a range of the same size
 * @param [weights] A weight for each element; blank or 0 leaves it out; 1 each if left out
 * @returns The distance in the units of the profiles, 0 when they are the same
 */
export function distance(a: unknown[][], b: unknown[][], weights?: unknown[][]): unknown {
  return answer(() => {
    sameShape("a", a, "b", b);
    if (isLeftOut(weights)) return distanceOf(pairs(a, b));
    sameShape("a", a, "weights", weights);
    return distanceOf(pairs(a, b, weightsOf(weights)));
  });
}

/**
 * Similarity of two profiles in standard scores (Cattell's r_p): 1 the same, 0 as alike as two at random, towards -1 opposite.
 * @customfunction SIMILARITY
 * @param a First profile in standard scores; blank means not rated
 * @param b Second profile, a range of the same size
 * @returns Similarity from -1 to 1
 */
export function similarity(a: unknown[][], b: unknown[][]): unknown {
  return answer(() => {
    sameShape("a", a, "b", b);
    return similarityOf(pairs(a, b));
  });
}

/** An argument left out comes as nothing, as one blank cell or, where blank cells come as 0, as a single 0. */
function isLeftOut(range: unknown): boolean {
  return tableOf(range).length === 0 && cellsOf(range).flat().length <= 1;
}

function pairs(a: unknown, b: unknown, weights?: readonly (number | null)[]) {
  const second = numbersOf(b, "b");
  return numbersOf(a, "a").map((first, index) => ({
    first,
    second: second[index] ?? null,
    weight: weights ? (weights[index] ?? null) : 1,
  }));
}
