import type { ProfileItem } from "./assessment";
import { type Band, MISSING, type RuleSet } from "./rule-set";
import type { Status } from "./status";

/** In the order in which results name them. */
export const REASON_KINDS = [
  "insufficientData",
  "notRated",
  "criticalNotRated",
  "criticalShort",
  "examNotSat",
  "subjectBelowMinimum",
  "partNotRated",
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];

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
const REACHING = 2;

/**
 * The final band of a match (rules C6, C10, C13), with every reason that holds, whether or not it changed the band:
 * coverage too low, a critical item not rated and one that the rules require withhold it, a critical item that is short
 * caps it at the band that the rules name, and the best one asks that no item is short or near. Exams that were not sat and items with a part that was not rated are
 * named, because leaving them out can raise the match.
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
  const reasons = reasonsOf(coverage, notMet, rules);
  const withheld = reasons.some(({ kind }) => kind === "insufficientData" || kind === "criticalNotRated");
  if (match === null || withheld) return { band: null, reasons };
  let position = rules.bands.findIndex(({ cut }) => cut <= match);
  if (position === 0 && notMet.some(({ status }) => status !== null)) position = 1;
  const capped = reasons.some(({ kind }) => kind === "criticalShort");
  if (capped && position >= 0) position = Math.max(position, Math.min(rules.criticalBand, rules.bands.length) - 1);
  return { band: rules.bands[position] ?? null, reasons };
}

/**
 * Whether a band lets a grade count as reached.
 *
 * @example reachesGrade(DEFAULT_RULES.bands[1], DEFAULT_RULES) // true
 */
export function reachesGrade(band: Band | null, rules: RuleSet): boolean {
  const position = band === null ? -1 : rules.bands.indexOf(band);
  return position >= 0 && position < REACHING;
}

function reasonsOf(coverage: number | null, notMet: readonly BandItem[], rules: RuleSet): readonly BandReason[] {
  const reasons: BandReason[] = [];
  if (coverage === null || coverage < rules.minimumCoverage) reasons.push({ kind: "insufficientData", items: [] });
  const name = (kind: BandReason["kind"], concerned: (item: BandItem) => boolean): void => {
    const named = notMet.filter(concerned).map(({ item }) => item);
    if (named.length > 0) reasons.push({ kind, items: named });
  };
  if (rules.missing === MISSING.required) name("notRated", ({ status }) => status === null);
  if (rules.criticalBand > 0) {
    name("criticalNotRated", ({ item, status }) => item.critical && status === null);
    name("criticalShort", ({ item, status }) => item.critical && status === -1);
  }
  name("examNotSat", ({ item, status }) => item.kind === "exam" && status === null);
  name("subjectBelowMinimum", ({ belowMinimum }) => belowMinimum);
  name("partNotRated", ({ begun }) => begun);
  return reasons;
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
