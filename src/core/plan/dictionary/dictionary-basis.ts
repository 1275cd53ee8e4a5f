import type { Basis } from "../../model/competency-model";
import type { ProfileRow } from "../../model/profile-rows";
import type { DictionaryTexts } from "./dictionary-texts";

const BASES: readonly Basis[] = ["source", "design"];

/**
 * What of a row follows the public source and what is this product's design: one word where all is of one kind, else
 * the definition and the levels apart. Scales have no definition of their own.
 */
export function basisText(row: ProfileRow, texts: DictionaryTexts): string {
  const definition = definitionBasis(row);
  const used = new Set([...(definition ? [definition] : []), ...row.rungs.map(({ basis }) => basis)]);
  const [only] = used;
  if (only !== undefined && used.size === 1) return texts.basisNames[only];
  const levels = BASES.flatMap((basis) => {
    const ranges = levelRanges(row.rungs.filter((rung) => rung.basis === basis).map(({ level }) => level));
    return ranges.length > 0 ? [texts.levelsFrom(ranges, texts.basisNames[basis])] : [];
  });
  return [...(definition ? [texts.definitionFrom(texts.basisNames[definition])] : []), ...levels].join(texts.separator);
}

function definitionBasis({ item, code, partOf }: ProfileRow): Basis | undefined {
  if (partOf === null) return item.basis;
  return item.kind === "divided" ? item.parts.find((part) => part.code === code)?.basis : undefined;
}

/**
 * Rising levels as ranges without gaps.
 *
 * @example levelRanges([1, 2, 3, 5]) // ["1–3", "5"]
 */
export function levelRanges(levels: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const level of levels) {
    const range = ranges.at(-1);
    if (range && level === range.last + 1) range.last = level;
    else ranges.push({ first: level, last: level });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
}
