import { numberInText } from "../number-text";
import { CellMatrix, type Matrix, type Scalar } from "../values";

type Key = Exclude<Scalar, null>;
/** What a cell is found by; texts in lower case. */
type KeyOf = (cell: Key) => Key;

/** Smaller areas are looked through as fast. */
const WORTH_IT = 16;

/** Where the values of an area stand, kept as long as the area's matrix is. Blank cells are in none. */
export class Occurrences {
  readonly #first = new Map<Key, number>();
  readonly #next: Int32Array;

  constructor({ cells }: Matrix, keyOf: KeyOf) {
    this.#next = new Int32Array(cells.length);
    for (let at = cells.length - 1; at >= 0; at -= 1) {
      const cell = cells[at] ?? null;
      if (cell === null) continue;
      const key = keyOf(cell);
      this.#next[at] = this.#first.get(key) ?? -1;
      this.#first.set(key, at);
    }
  }

  /** The first place of a value, or -1. */
  first(key: Key): number {
    return this.#first.get(key) ?? -1;
  }

  /** The next place of the same value, or -1. */
  next(at: number): number {
    return this.#next[at] ?? -1;
  }
}

/** The places of values as MATCH and lookups find them. */
export const byValue = kept((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell));

/** The places of values as criteria find them: texts that read as numbers stand with the numbers. */
export const byCriterion = kept((cell) =>
  typeof cell === "string" ? (numberInText(cell) ?? cell.toLowerCase()) : cell,
);

/** Made when the same cells are asked a second time: for one question it takes longer than looking through. */
function kept(keyOf: KeyOf): (matrix: Matrix) => Occurrences | undefined {
  const known = new WeakMap<CellMatrix, Occurrences | "asked once">();
  return (matrix) => {
    if (!(matrix instanceof CellMatrix) || matrix.cells.length < WORTH_IT) return undefined;
    const found = known.get(matrix);
    if (found === undefined) {
      known.set(matrix, "asked once");
      return undefined;
    }
    if (found !== "asked once") return found;
    const made = new Occurrences(matrix, keyOf);
    known.set(matrix, made);
    return made;
  };
}
