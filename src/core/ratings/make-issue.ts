import type { Correction, IssueCode, IssueOf, IssueParameters, Severity } from "../issue";
import type { Place } from "../tables/table";

/** Makes an issue; `place` null = the place is gone, `correction` null = none is safe. */
export function makeIssue<C extends IssueCode>(
  severity: Severity,
  code: C,
  parameters: IssueParameters[C],
  place: Place | null,
  correction: Correction["value"] | null = null,
): IssueOf<C> {
  return {
    code,
    parameters,
    severity,
    ...(place === null ? {} : { place }),
    ...(correction === null ? {} : { correction: { value: correction } }),
  };
}
