import type { PersonInResults } from "../../actions/show-results";
import type { Language } from "../../core/language";
import { LANGUAGE_TAGS } from "../../locales/language";

export const ORDERS = ["name", "match-up", "match-down"] as const;
export type PeopleOrder = (typeof ORDERS)[number];

export function isOrder(value: unknown): value is PeopleOrder {
  return ORDERS.some((order) => order === value);
}

/** How a person is called: the name, or the code where there is none. */
export function personName({ result: { person } }: PersonInResults): string {
  return person.name === "" ? person.code : person.name;
}

/**
 * The people that fit a filter, in the order asked for. Chinese names are ordered by pinyin. People without a match come
 * last, whichever way the others are ordered.
 *
 * @param filter Part of a name, code or department, without regard to case; "" keeps everybody.
 */
export function orderPeople(
  people: readonly PersonInResults[],
  filter: string,
  order: PeopleOrder,
  language: Language,
): readonly PersonInResults[] {
  const wanted = filter.trim().toLowerCase();
  const fits = ({ result: { person }, department }: PersonInResults): boolean =>
    [person.name, person.code, department].some((text) => text.toLowerCase().includes(wanted));
  const collator = new Intl.Collator(LANGUAGE_TAGS[language], { numeric: true });
  const byName = (a: PersonInResults, b: PersonInResults): number =>
    collator.compare(personName(a), personName(b)) || collator.compare(a.result.person.code, b.result.person.code);
  const direction = order === "match-down" ? -1 : 1;
  const byMatch = (a: PersonInResults, b: PersonInResults): number => {
    const [left, right] = [a.result.total?.match ?? null, b.result.total?.match ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  };
  return people.filter(fits).sort((a, b) => (order === "name" ? 0 : byMatch(a, b)) || byName(a, b));
}
