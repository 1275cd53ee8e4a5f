import { finite } from "../decimal";

/** The largest eigenvalue λ of a matrix and the vector w with A·w = λ·w. */
export interface PrincipalEigenvector {
  /** Positive parts that sum to 1. */
  readonly vector: readonly number[];
  readonly value: number;
}

type Matrix = readonly (readonly number[])[];

/** Squaring so often takes the matrix to the power of 2⁶⁴: no pair of eigenvalues that doubles tell apart needs more. */
const MOST_SQUARINGS = 64;

/**
 * Principal eigenvector of a square matrix of positive numbers: what the columns of A^m tend to for great m (Perron). The
 * matrix is squared until they no longer change, which takes six or seven steps for comparisons that people make, and ends
 * for any others too.
 *
 * @param matrix numbers above 0
 * @throws FunctionFault "too-large" where the numbers are too far apart for doubles
 * @example principalEigenvector([[1, 3], [1 / 3, 1]]) // { vector: [0.75, 0.25], value: 2 }
 */
export function principalEigenvector(matrix: Matrix): PrincipalEigenvector {
  // Dividing row i by gᵢ and multiplying column j by gⱼ makes consistent comparisons all 1, whatever their size.
  const scales = matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length));
  const balanced = matrix.map((row, i) => row.map((value, j) => finite(value * ((scales[j] ?? 1) / (scales[i] ?? 1)))));
  const largest = Math.max(...balanced.flat());
  const scaled = balanced.map((row) => row.map((value) => value / largest));
  // A last step with the matrix itself makes criteria equal to the last digit that are compared alike.
  const vector = applied(scaled, columnOfPower(scaled));
  const parts = shares(vector.map((part, i) => finite(part * (scales[i] ?? 1))));
  // As the parts sum to 1, those of A·w sum to λ.
  return { vector: parts, value: finite(sumOf(applied(matrix, parts))) };
}

function columnOfPower(matrix: Matrix): readonly number[] {
  // Adding 1 to the diagonal changes no eigenvector, and makes the other eigenvalues smaller beside the principal one.
  let power: Matrix = matrix.map((row, i) => row.map((value, j) => value / row.length + (i === j ? 1 : 0)));
  let vector = shares(power.map(sumOf));
  for (let step = 0; step < MOST_SQUARINGS; step += 1) {
    power = squared(power);
    const next = shares(power.map(sumOf));
    const settled = next.every((part, i) => Math.abs(part - (vector[i] ?? 0)) <= Number.EPSILON * part);
    vector = next;
    if (settled) break;
  }
  return vector;
}

/** The square of a matrix over its largest number, so that no power leaves the range of numbers. */
function squared(matrix: Matrix): Matrix {
  const product = matrix.map((row) =>
    row.map((_, j) => row.reduce((sum, value, k) => sum + value * (matrix[k]?.[j] ?? 0), 0)),
  );
  const largest = Math.max(...product.flat());
  return product.map((row) => row.map((value) => value / largest));
}

function applied(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

function shares(parts: readonly number[]): readonly number[] {
  const total = sumOf(parts);
  return parts.map((part) => finite(part / total));
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
