import type { ProfileItem } from "./assessment";
import { type Band, MISSING, type RuleSet } from "./rule-set";
import type { Status } from "./status";

/** What caps or withholds a band, or is named beside it. */
export type ReasonKind =
  | "insufficientData"
  | "notRated"
  | "criticalNotRated"
  | "criticalShort"
  | "examNotSat"
  | "subjectBelowMinimum"
  | "partNotRated";

/** Why a band is capped or withheld, or what it does not know, with the items concerned. */
export interface BandReason {
  readonly kind: ReasonKind;
  readonly items: readonly ProfileItem[];
}

/** An item of the profile that is not met, as the band sees it. */
export interface BandItem {
  readonly item: ProfileItem;
  /** null = not rated. */
  readonly status: Exclude<Status, 1> | null;
  /** Some of its parts or scales are rated, but not all. */
  readonly begun: boolean;
  /** A paper's score would do, but for a subject below its minimum. */
  readonly belowMinimum: boolean;
}

/** How many of the best bands let a grade count as reached (rule C11). */
export const REACHING_BANDS = 2;

/** What keeps a match from the band that it would have by itself. */
export interface Shortfalls {
  /** Some item is near or short. */
  readonly below: boolean;
  /** Some item is not rated. */
  readonly notRated: boolean;
  /** Some critical item is short. */
  readonly criticalShort: boolean;
  /** Some critical item is not rated. */
  readonly criticalNotRated: boolean;
}

/**
 * The final band of a match (rules C6, C10, C13), with every reason that holds, whether or not it changed the band:
 * coverage too low, a critical item not rated and one that the rules require withhold it, a critical item that is short
 * caps it at the band that the rules name, and the best one asks that no item is short or near. Exams that were not sat
 * and items with a part that was not rated are named, because leaving them out can raise the match.
 *
 * @param match per cent, null = none is given
 * @param coverage per cent, null = the profile has no weight
 * @param notMet the items of the profile that are near, short or not rated, also those without weight
 */
export function finalBand(
  match: number | null,
  coverage: number | null,
  notMet: readonly BandItem[],
  rules: RuleSet,
): { readonly band: Band | null; readonly reasons: readonly BandReason[] } {
  const position = bandPosition(match ?? NaN, coverage ?? NaN, shortfallsOf(notMet), rules);
  return { band: rules.bands[position] ?? null, reasons: reasonsOf(coverage, notMet, rules) };
}

/** What some items keep a match from. */
export function shortfallsOf(notMet: readonly Pick<BandItem, "item" | "status">[]): Shortfalls {
  return {
    below: notMet.some(({ status }) => status !== null),
    notRated: notMet.some(({ status }) => status === null),
    criticalShort: notMet.some(isCriticalShort),
    criticalNotRated: notMet.some(isCriticalNotRated),
  };
}

/** Stands for no band: it is withheld, or the match is below the lowest cut. */
export const NO_BAND = -1;

/**
 * The band alone, where it is known already what the match is kept from.
 *
 * @param match per cent, NaN = none is given
 * @param coverage per cent, NaN = the profile has no weight
 * @returns its position in the rules, the best being 0; NO_BAND where none is given
 */
export function bandPosition(
  match: number,
  coverage: number,
  { below, criticalShort, criticalNotRated }: Shortfalls,
  { bands, criticalBand, minimumCoverage }: RuleSet,
): number {
  const critical = criticalBand > 0;
  if (Number.isNaN(match) || isThin(coverage, minimumCoverage) || (critical && criticalNotRated)) return NO_BAND;
  let position = 0;
  while (position < bands.length && (bands[position]?.cut ?? 0) > match) position += 1;
  if (position === bands.length) return NO_BAND;
  if (position === 0 && below) position = 1;
  if (critical && criticalShort) position = Math.max(position, Math.min(criticalBand, bands.length) - 1);
  return position < bands.length ? position : NO_BAND;
}

/**
 * Whether a band lets a grade count as reached.
 *
 * @example reachesGrade(DEFAULT_RULES.bands[1], DEFAULT_RULES) // true
 */
export function reachesGrade(band: Band | null, rules: RuleSet): boolean {
  return isReaching(band === null ? NO_BAND : rules.bands.indexOf(band));
}

/** The same by the band's position. */
export function isReaching(position: number): boolean {
  return position >= 0 && position < REACHING_BANDS;
}

/** Every reason that holds, in the order in which results name them. */
export function reasonsOf(coverage: number | null, notMet: readonly BandItem[], rules: RuleSet): readonly BandReason[] {
  const reasons: BandReason[] = [];
  if (isThin(coverage ?? NaN, rules.minimumCoverage)) reasons.push({ kind: "insufficientData", items: [] });
  const name = (kind: BandReason["kind"], concerned: (item: BandItem) => boolean): void => {
    const named = notMet.filter(concerned).map(({ item }) => item);
    if (named.length > 0) reasons.push({ kind, items: named });
  };
  const heedsCritical = rules.criticalBand > 0;
  if (rules.missing === MISSING.required) name("notRated", ({ status }) => status === null);
  else if (heedsCritical) name("criticalNotRated", isCriticalNotRated);
  if (heedsCritical) name("criticalShort", isCriticalShort);
  name("examNotSat", ({ item, status }) => item.kind === "exam" && status === null);
  name("subjectBelowMinimum", ({ belowMinimum }) => belowMinimum);
  name("partNotRated", ({ begun }) => begun);
  return reasons;
}

function isThin(coverage: number, minimum: number): boolean {
  return !(coverage >= minimum);
}

function isCriticalShort({ item, status }: Pick<BandItem, "item" | "status">): boolean {
  return item.critical && status === -1;
}

function isCriticalNotRated({ item, status }: Pick<BandItem, "item" | "status">): boolean {
  return item.critical && status === null;
}

/**
 * The reasons of a band as one text in the words of the rules table, items named as on the sheet.
 *
 * @example reasonText([{ kind: "insufficientData", items: [] }], DEFAULT_RULES.words) // "insufficient data"
 */
export function reasonText(reasons: readonly BandReason[], words: RuleSet["words"]): string {
  return reasons
    .map(({ kind, items }) => {
      const named = items.map(({ label }) => label).join(", ");
      return named === "" ? words[kind] : `${words[kind]}: ${named}`;
    })
    .join("; ");
}
