/**
 * The sum of weights in per cent, free of binary noise beyond the sixth decimal, so that it can be compared with 100.
 *
 * @example sumOfWeights([{ weight: 33.4 }, { weight: 33.3 }, { weight: 33.3 }]) // 100
 */
export function sumOfWeights(parts: readonly { readonly weight: number }[]): number {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return Math.round(sum * 1e6) / 1e6;
}
