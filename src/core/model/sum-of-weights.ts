interface Weighted {
  readonly weight: number;
}

/**
 * The sum of weights in per cent, free of binary noise beyond the sixth decimal, so that it can be compared with 100.
 *
 * @example sumOfWeights([{ weight: 33.4 }, { weight: 33.3 }, { weight: 33.3 }]) // 100
 */
export function sumOfWeights(parts: readonly Weighted[]): number {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return Math.round(sum * 1e6) / 1e6;
}

/**
 * Whether weights say what they mean: per cents that sum to 100, or the same weight for all.
 *
 * @example makesAWhole([{ weight: 1 }, { weight: 1 }, { weight: 1 }]) // true
 */
export function makesAWhole(parts: readonly Weighted[]): boolean {
  return sumOfWeights(parts) === 100 || parts.every(({ weight }) => weight > 0 && weight === parts[0]?.weight);
}
