/** A reciprocal matrix from its numbers above the diagonal, row by row. */
export function comparisons(criteria: number, above: readonly number[]): number[][] {
  const rest = [...above];
  const matrix = Array.from({ length: criteria }, () => Array<number>(criteria).fill(1));
  matrix.forEach((row, i) => {
    for (let j = i + 1; j < criteria; j += 1) {
      const value = rest.shift() ?? 1;
      row[j] = value;
      (matrix[j] ?? [])[i] = 1 / value;
    }
  });
  return matrix;
}

/** Saaty's "choose a leader": four candidates. */
export const LEADER = comparisons(4, [4, 3, 7, 1 / 3, 3, 5]);

/** Comparisons that contradict each other too much. */
export const CONTRADICTING = comparisons(4, [5, 6, 7, 4, 6, 4]);
