import type { ProfileItem } from "./assessment";
import type { ItemOutcome } from "./item-outcome";
import { type Band, MISSING, REACHING_BANDS, type RuleSet } from "./rule-set";

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

/** An item that a grade asks for, as the band sees it. */
type BandItem = Pick<ItemOutcome, "item" | "status" | "begun" | "belowMinimum">;

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
 * @param judged the items that the grade asks for, also those without weight; those that are met change nothing
 */
export function finalBand(
  match: number | null,
  coverage: number | null,
  judged: readonly BandItem[],
  rules: RuleSet,
): { readonly band: Band | null; readonly reasons: readonly BandReason[] } {
  const position = bandPosition(match ?? NaN, coverage ?? NaN, shortfallsOf(judged), rules);
  return { band: rules.bands[position] ?? null, reasons: reasonsOf(coverage, judged, rules) };
}

/** What some items keep a match from. */
export function shortfallsOf(judged: readonly Pick<BandItem, "item" | "status">[]): Shortfalls {
  return {
    below: judged.some(hasGap),
    notRated: judged.some(({ status }) => status === null),
    criticalShort: judged.some(isCriticalShort),
    criticalNotRated: judged.some(isCriticalNotRated),
  };
}

/** Stands where no band is given, on sheets. */
export const NO_BAND_SHOWN = "–";

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
  let position = bands.findIndex(({ cut }) => cut <= match);
  if (position === NO_BAND) return NO_BAND;
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
export function reasonsOf(coverage: number | null, judged: readonly BandItem[], rules: RuleSet): readonly BandReason[] {
  const reasons: BandReason[] = [];
  if (isThin(coverage ?? NaN, rules.minimumCoverage)) reasons.push({ kind: "insufficientData", items: [] });
  const name = (kind: BandReason["kind"], concerned: (item: BandItem) => boolean): void => {
    const named = judged.filter(concerned).map(({ item }) => item);
    if (named.length > 0) reasons.push({ kind, items: named });
  };
  const heedsCritical = rules.criticalBand > 0;
  if (rules.missing === MISSING.required) name("notRated", ({ status }) => status === null);
  else if (heedsCritical) name("criticalNotRated", isCriticalNotRated);
  if (heedsCritical) name("criticalShort", isCriticalShort);
  name("examNotSat", ({ item, status }) => item.kind === "exam" && status === null);
  name("subjectBelowMinimum", ({ belowMinimum, status }) => belowMinimum && status !== 1);
  name("partNotRated", ({ begun }) => begun);
  return reasons;
}

function isThin(coverage: number, minimum: number): boolean {
  return !(coverage >= minimum);
}

/** Whether an item is near or short: with one of them left the best band is not given, whatever the match (C10). */
export function hasGap({ status }: Pick<BandItem, "status">): boolean {
  return status === 0 || status === -1;
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
