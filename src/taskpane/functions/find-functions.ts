import type { FunctionEntry } from "../../core/library/function-entry";
import { FUNCTION_TEXTS } from "../../locales/function-texts";
import { FUNCTION_PAGE_TEXTS } from "../../locales/function-page-texts";

/**
 * Functions in which all words of a search stand: names first, then what a function is for, then its parameters, its
 * family and its source. Both languages are searched, whatever the pane speaks; capitals and full-width letters make
 * no difference.
 *
 * @returns In the order of the library where the search is blank.
 */
export function findFunctions(entries: readonly FunctionEntry[], search: string): readonly FunctionEntry[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

const NOT_FOUND = 4;

/** 0 the name itself, 1 a part of it, 2 in what it is for, 3 elsewhere. */
function rankOf(entry: FunctionEntry, words: readonly string[]): number {
  const { name, purpose, rest } = textsOf(entry);
  const found = words.map((word) => {
    if (name === word) return 0;
    if (name.includes(word)) return 1;
    if (purpose.includes(word)) return 2;
    return rest.includes(word) ? 3 : NOT_FOUND;
  });
  return Math.max(...found);
}

interface SearchTexts {
  readonly name: string;
  readonly purpose: string;
  readonly rest: string;
}

/** Made once per function: a search then only looks through ready texts. */
const made = new WeakMap<FunctionEntry, SearchTexts>();

function textsOf(entry: FunctionEntry): SearchTexts {
  const known = made.get(entry);
  if (known) return known;
  const { id, family, source } = entry;
  const both = [FUNCTION_TEXTS.en[id], FUNCTION_TEXTS.zh[id]];
  const texts = {
    name: plain(id),
    purpose: plain(both.map(({ description }) => description).join("\n")),
    rest: plain(
      [
        ...both.flatMap((text) => Object.entries(text.parameters).flat()),
        FUNCTION_PAGE_TEXTS.en.page.families[family],
        FUNCTION_PAGE_TEXTS.zh.page.families[family],
        "publication" in source ? source.publication : "",
      ].join("\n"),
    ),
  };
  made.set(entry, texts);
  return texts;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
