import type { LastCheck } from "../core/record/last-check";
import { quoted } from "../core/ratings/quoted";
import { changedPeople } from "../core/record/rating-marks";
import type { RatedTemplate } from "./check-ratings";

/** The checks that a session compares with, by the suffixes of the templates; null where there was none before. */
export type ChecksBefore = ReadonlyMap<string, LastCheck | null>;

/** Whose ratings in a template were changed since a check. */
export interface ChangedSince {
  readonly template: RatedTemplate["template"];
  /** When the check was, as ISO 8601 in UTC. */
  readonly at: string;
  /** What to call them, by ascending codes. */
  readonly people: readonly string[];
}

/**
 * What a session goes on comparing with: the check that was the last when it first looked, not those that it made itself.
 * A template that the workbook remembers no check of was inserted since, or none could be kept.
 *
 * @param known what the session has compared with so far
 */
export function checksBefore(rated: readonly RatedTemplate[], known: ChecksBefore): ChecksBefore {
  return new Map(
    rated.map(({ template: { suffix }, before }) => {
      const first = known.get(suffix);
      return [suffix, before === null || first === undefined ? before : first];
    }),
  );
}

/** Whose ratings were changed since the checks to compare with; a template where nothing was is left out. */
export function changedSince(rated: readonly RatedTemplate[], checks: ChecksBefore): readonly ChangedSince[] {
  return rated.flatMap(({ template, now, names }) => {
    const check = checks.get(template.suffix) ?? null;
    if (check === null) return [];
    const people = changedPeople(check.marks, now).map((code) => names.get(code) ?? quoted(code));
    return people.length === 0 ? [] : [{ template, at: check.at, people }];
  });
}
