import type { FormulaFunction } from "../formula-function";
import { type Scalar, VALUE } from "../values";
import { isPattern, patternOf } from "../wildcards";
import { single } from "./single-values";

/** Parts of texts found and put in place of others. */
export const TEXT_SEARCHES: Readonly<Record<string, FormulaFunction>> = {
  FIND: single(["text", "text"], ["whole"], (part, text, start = 1) =>
    start < 1 || start > text.length + 1 ? VALUE : numbered(text.indexOf(part, start - 1)),
  ),
  SEARCH: single(["text", "text"], ["whole"], search),
  SUBSTITUTE: single(["text", "text", "text"], ["whole"], substitute),
  REPLACE: single(["text", "whole", "whole", "text"], [], (text, start, count, put) =>
    start < 1 || count < 0 ? VALUE : text.slice(0, start - 1) + put + text.slice(start - 1 + count),
  ),
};

function numbered(place: number): Scalar {
  return place < 0 ? VALUE : place + 1;
}

/** Without regard to case, with wildcards. */
function search(part: string, text: string, start = 1): Scalar {
  if (start < 1 || start > text.length + 1) return VALUE;
  if (!isPattern(part)) return numbered(text.toLowerCase().indexOf(part.toLowerCase(), start - 1));
  const place = text.slice(start - 1).search(patternOf(part, "within"));
  return place < 0 ? VALUE : place + start;
}

/** All of them, or the one with a number, counted from 1. */
function substitute(text: string, part: string, put: string, which?: number): Scalar {
  if (which !== undefined && which < 1) return VALUE;
  if (part === "" || !text.includes(part)) return text;
  if (which === undefined) return text.replaceAll(part, () => put);
  let place = -part.length;
  for (let count = 0; count < which; count += 1) {
    place = text.indexOf(part, place + part.length);
    if (place < 0) return text;
  }
  return text.slice(0, place) + put + text.slice(place + part.length);
}
