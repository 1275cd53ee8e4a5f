import type { Localized } from "../../core/language";
import type { CatalogueEntry, EntryItem } from "./catalogue-entry";

/** A model that fits a search, and the items in which the words were found. */
export interface FoundModel {
  readonly entry: CatalogueEntry;
  readonly items: readonly EntryItem[];
}

/**
 * Models in whose own texts all words stand, or in one of whose items they do. Both languages are searched, whatever
 * the pane speaks; capitals and full-width letters make no difference.
 *
 * @param field English name of the field to which to keep; "" = any
 */
export function findModels(entries: readonly CatalogueEntry[], search: string, field: string): readonly FoundModel[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  return entries.flatMap((entry): FoundModel[] => {
    if (field !== "" && entry.field.en !== field) return [];
    if (words.length === 0) return [{ entry, items: [] }];
    const texts = textsOf(entry);
    const items = entry.items.filter((_, index) => hasAll(texts.items[index] ?? "", words));
    return items.length > 0 || hasAll(texts.model, words) ? [{ entry, items }] : [];
  });
}

interface SearchTexts {
  readonly model: string;
  readonly items: readonly string[];
}

/** Made once per model: a search then only looks through ready texts. */
const made = new WeakMap<CatalogueEntry, SearchTexts>();

function textsOf(entry: CatalogueEntry): SearchTexts {
  const known = made.get(entry);
  if (known) return known;
  const { id, name, summary, field, grades, categories } = entry;
  const texts = {
    model: plain([id, ...[name, summary, field, ...grades, ...categories].map(both)].join("\n")),
    items: entry.items.map((item) => plain(`${item.code}\n${both(item.name)}\n${both(item.definition)}`)),
  };
  made.set(entry, texts);
  return texts;
}

function both({ zh, en }: Localized): string {
  return `${zh}\n${en}`;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
