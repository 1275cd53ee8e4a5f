import { commonUnits } from "../common-units";

/** How much it counts when two raters choose different categories. Categories are known by their position from 0. */
export interface DisagreementWeights {
  /** Weight of a first rater's category (row) with a second rater's (column), in some common unit. */
  between(row: number, column: number): bigint;
  /** Σ rows[i] · columns[j] · weight over all pairs of categories: the disagreement that totals alone would bring. */
  expected(rows: readonly bigint[], columns: readonly bigint[]): bigint;
}

/** Every disagreement counts 1. */
export const EQUAL_WEIGHTS: DisagreementWeights = {
  between: (row, column) => (row === column ? 0n : 1n),
  expected: (rows, columns) => total(rows) * total(columns) - dot(rows, columns),
};

/**
 * A disagreement counts as much as its categories lie apart.
 *
 * @param values of the categories, ascending
 * @example linearWeights([1, 2, 4]).between(0, 2) // 3n
 */
export function linearWeights(values: readonly number[]): DisagreementWeights {
  const { units } = commonUnits(values);
  const at = (index: number): bigint => units[index] ?? 0n;
  return {
    between: (row, column) => (row < column ? at(column) - at(row) : at(row) - at(column)),
    // Every step from a category to the next is taken by each pair that it lies between.
    expected: (rows, columns) => {
      const [allRows, allColumns] = [total(rows), total(columns)];
      let [rowsBelow, columnsBelow, sum] = [0n, 0n, 0n];
      for (let index = 0; index + 1 < units.length; index += 1) {
        rowsBelow += rows[index] ?? 0n;
        columnsBelow += columns[index] ?? 0n;
        const crossing = rowsBelow * (allColumns - columnsBelow) + (allRows - rowsBelow) * columnsBelow;
        sum += (at(index + 1) - at(index)) * crossing;
      }
      return sum;
    },
  };
}

/**
 * A disagreement counts the square of what its categories lie apart.
 *
 * @param values of the categories, ascending
 * @example quadraticWeights([1, 2, 4]).between(0, 2) // 9n
 */
export function quadraticWeights(values: readonly number[]): DisagreementWeights {
  const { units } = commonUnits(values);
  const squares = units.map((unit) => unit * unit);
  return {
    between: (row, column) => ((units[row] ?? 0n) - (units[column] ?? 0n)) ** 2n,
    expected: (rows, columns) =>
      total(columns) * dot(rows, squares) -
      2n * dot(rows, units) * dot(columns, units) +
      total(rows) * dot(columns, squares),
  };
}

/**
 * A disagreement counts what a table says.
 *
 * @param matrix square: the first rater's category in rows, the second's in columns, both ascending
 * @example matrixWeights([[0, 1.5], [1, 0]]).between(0, 1) // 15n
 */
export function matrixWeights(matrix: readonly (readonly number[])[]): DisagreementWeights {
  const { units } = commonUnits(matrix.flat());
  const between = (row: number, column: number): bigint => units[row * matrix.length + column] ?? 0n;
  return {
    between,
    expected: (rows, columns) =>
      rows.reduce(
        (sum, count, row) =>
          sum + count * columns.reduce((inner, other, column) => inner + other * between(row, column), 0n),
        0n,
      ),
  };
}

function total(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}

function dot(counts: readonly bigint[], factors: readonly bigint[]): bigint {
  return counts.reduce((sum, count, index) => sum + count * (factors[index] ?? 0n), 0n);
}
