import type { FormulaCell } from "./formula-cell";
import type { WatchedArea } from "./watched-areas";

/** The formulas among these that read themselves, through others or not; not those that only read such a one. */
export function circleIn(waiting: ReadonlySet<FormulaCell>): FormulaCell[] {
  const inside = new Map<WatchedArea, FormulaCell[]>();
  for (const formula of waiting)
    for (const watched of formula.within) inside.set(watched, [...(inside.get(watched) ?? []), formula]);
  const readers = new Map<FormulaCell, number>();
  for (const formula of waiting)
    for (const source of sources(formula, inside)) readers.set(source, (readers.get(source) ?? 0) + 1);
  const outside = [...waiting].filter((formula) => !readers.has(formula));
  const left = new Set(waiting);
  for (let formula = outside.pop(); formula; formula = outside.pop()) {
    left.delete(formula);
    for (const source of sources(formula, inside)) {
      const count = (readers.get(source) ?? 1) - 1;
      readers.set(source, count);
      if (count === 0) outside.push(source);
    }
  }
  return [...left];
}

/** The waiting formulas whose cells a formula reads. */
function sources(formula: FormulaCell, inside: ReadonlyMap<WatchedArea, readonly FormulaCell[]>): Set<FormulaCell> {
  return new Set([...formula.reads, ...formula.alsoReads].flatMap((watched) => inside.get(watched) ?? []));
}
