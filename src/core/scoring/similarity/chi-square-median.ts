/** From so many degrees of freedom on, the series for great numbers is exact to a double. */
const MANY_DEGREES = 400;

/** Newton's method doubles the digits that are right with every step: more than enough. */
const STEPS = 8;

/**
 * Median of the χ² distribution: twice the median of the gamma distribution with shape a = k/2. Up to 400 degrees of
 * freedom it solves P(a, x) = ½ for the regularised incomplete gamma function, from there on it takes Choi's series in 1/a.
 *
 * Source: Choi 1994, On the medians of gamma distributions and an equation of Ramanujan.
 *
 * @param degrees whole, 1 or more
 * @returns full precision of a double, but for the last digit or two
 * @example chiSquareMedian(2) // 2 * Math.LN2
 */
export function chiSquareMedian(degrees: number): number {
  const shape = degrees / 2;
  if (degrees >= MANY_DEGREES) return 2 * medianForGreatShape(shape);
  let median = shape - 1 / 3 + 8 / (405 * shape);
  for (let step = 0; step < STEPS; step += 1) {
    const { share, density } = gamma(shape, median);
    median -= (share - 0.5) / density;
  }
  return 2 * median;
}

function medianForGreatShape(shape: number): number {
  const inverse = 1 / shape;
  const series = 8 / 405 + inverse * (184 / 25515 + inverse * (2248 / 3444525 - (inverse * 19006408) / 15345358875));
  return shape - 1 / 3 + inverse * series;
}

/** P(a, x) and its derivative, from P(a, x) = xᵃe⁻ˣ/Γ(a + 1) · (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …), all terms positive. */
function gamma(shape: number, x: number): { readonly share: number; readonly density: number } {
  // xᵃ/Γ(a + 1) factor by factor, down to Γ(1) = 1 or Γ(1/2) = √π.
  let factor = Number.isInteger(shape) ? 1 : Math.sqrt(x / Math.PI) / x;
  for (let part = shape; part > 0; part -= 1) factor *= x / part;
  factor *= Math.exp(-x);
  let [sum, term] = [1, 1];
  for (let part = shape + 1; term > Number.EPSILON * sum; part += 1) {
    term *= x / part;
    sum += term;
  }
  return { share: factor * sum, density: (factor * shape) / x };
}
