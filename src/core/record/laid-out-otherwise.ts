import type { Issue } from "../issue";
import type { CompetencyModel } from "../model/competency-model";
import { profileRows } from "../model/profile-rows";
import { makeIssue } from "../ratings/make-issue";
import { placeAt } from "../ratings/placed-table";
import { COLUMN_CODES, OPTIONAL_COLUMN_CODES } from "../tables/columns";
import { readItems } from "../tables/profile";
import { ratedCodes } from "../tables/ratings";
import { FULL } from "../tables/scale";
import type { SheetTable } from "../tables/table";
import { kindOfTable } from "../tables/table-name";
import { viewTable } from "../tables/table-view";

/**
 * Names the items of the profile that native formulas cannot follow: which of them are parts of which, and which are in per
 * cent, is laid out when a template is planned. Where a profile says otherwise, its results are #VALUE!.
 *
 * @param model as it was planned
 */
export function laidOutOtherwise(tables: readonly SheetTable[], model: CompetencyModel): readonly Issue[] {
  const profile = tables.find(({ name }) => kindOfTable(name) === "profile");
  if (profile === undefined) return [];
  const ratings = tables.find(({ name }) => kindOfTable(name) === "ratings")?.rows ?? [];
  const view = { ...viewTable("profile", profile.rows), place: profile.place };
  const items = new Map(readItems(view, ratedCodes(ratings)).map((item) => [item.code, item]));
  return profileRows(model).flatMap(({ code, kind, top, partOf }): Issue[] => {
    const item = items.get(code);
    if (item === undefined) return [];
    const at = (column: string) => placeAt(view, item.row, column);
    const part = { part: item.label, whole: partOf };
    const unit = { item: item.label, top };
    return [
      ...(item.partOf === partOf
        ? []
        : [makeIssue("error", "part-laid-out", part, at(OPTIONAL_COLUMN_CODES.profile.partOf), partOf)]),
      // Of an exam a check of the profile tells it, whatever calculates.
      ...(kind !== "composed" || item.top === null || (item.top === FULL) === (top === FULL)
        ? []
        : [makeIssue("error", "top-level-laid-out", unit, at(COLUMN_CODES.profile.top), top)]),
    ];
  });
}
