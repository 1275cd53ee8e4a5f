import { fault } from "../fault";
import { holdSquare } from "../table-shape";

/** Criteria that one matrix may compare: more than people can judge against each other. */
const MOST_CRITERIA = 10;

/** How far a diagonal may be from 1: only what arithmetic leaves. */
const DIAGONAL_TOLERANCE = 1e-9;

/** What typing a reciprocal with two decimals may change in it: 1/3 as 0.33. */
const TYPED_TOLERANCE = 0.005;

/** What it may change in the product of the pair at most, however large the comparison. */
const PRODUCT_TOLERANCE = 0.05;

/** Products of decimals are a little off in binary: 8 · 0.13. */
const BINARY_TOLERANCE = 1e-9;

/**
 * A matrix of pairwise comparisons, held to what it must be: aᵢⱼ > 0 says how many times as important criterion i is as
 * criterion j, aᵢᵢ = 1 and aⱼᵢ = 1/aᵢⱼ. Of each pair the number of 1 or more counts and the other is calculated anew, so
 * that a third typed as 0.33 or 0.3333 changes no result.
 *
 * @param matrix a row and a column per criterion, up to 10; null = blank
 * @returns the comparisons, exactly reciprocal; null where nothing is filled in
 * @throws FunctionFault "not-square", "too-many-criteria", "cell-missing", "comparison-not-positive", "diagonal-not-one",
 * "not-reciprocal"
 * @example pairwiseComparisons([[1, 0.33], [3, 1]]) // [[1, 1 / 3], [3, 1]]
 */
export function pairwiseComparisons(
  matrix: readonly (readonly (number | null)[])[],
): readonly (readonly number[])[] | null {
  const parameter = "matrix";
  if (matrix.every((row) => row.every((value) => value === null))) return null;
  holdSquare(matrix, parameter);
  if (matrix.length > MOST_CRITERIA) {
    const parameters = { parameter, criteria: matrix.length, most: MOST_CRITERIA };
    throw fault("value", { code: "too-many-criteria", parameters });
  }
  const filled = matrix.map((cells, row) => cells.map((value, column) => comparison(value, row, column)));
  return filled.map((values, row) =>
    values.map((value, column) => reciprocal(value, filled[column]?.[row] ?? 0, row, column)),
  );
}

function comparison(value: number | null, row: number, column: number): number {
  const place = { parameter: "matrix", row: row + 1, column: column + 1 };
  if (value === null) throw fault("value", { code: "cell-missing", parameters: place });
  const parameters = { ...place, value: String(value) };
  if (value <= 0) throw fault("value", { code: "comparison-not-positive", parameters });
  if (row === column && Math.abs(value - 1) > DIAGONAL_TOLERANCE) {
    throw fault("value", { code: "diagonal-not-one", parameters });
  }
  return value;
}

/** The comparison where it is 1 or more, and 1 ÷ the mirrored one where that is. */
function reciprocal(value: number, mirrored: number, row: number, column: number): number {
  if (row === column) return 1;
  const larger = Math.max(value, mirrored);
  const tolerance = Math.min(TYPED_TOLERANCE * larger, PRODUCT_TOLERANCE) + BINARY_TOLERANCE;
  if (Math.abs(value * mirrored - 1) <= tolerance) return value === larger ? value : 1 / larger;
  // The cell below the diagonal is named, where reciprocals are usually filled in.
  const [low, high] = row > column ? [value, mirrored] : [mirrored, value];
  const place = { parameter: "matrix", row: Math.max(row, column) + 1, column: Math.min(row, column) + 1 };
  throw fault("value", {
    code: "not-reciprocal",
    parameters: { ...place, value: String(low), mirrored: String(high) },
  });
}
