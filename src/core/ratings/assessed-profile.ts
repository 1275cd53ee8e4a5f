import type { Profile, ProfileCategory, ProfileGrade, ProfileItem } from "../scoring/assessment";
import { roundHalfAway } from "../scoring/decimal";
import { numberOrNull } from "../tables/number-cell";
import { type GradeColumn, type ItemRow, readRequired, requiredLevel } from "../tables/profile";
import { cellAt, type TableView } from "../tables/table-view";

/** Words in place of a required level do not count, so their names need not be known. */
const NO_NAMES: readonly never[] = [];

/**
 * The profile as results are made of it. A required level that is blank, "–" or no level of the scale leaves the item out
 * of the grade.
 *
 * @param rows the rows of CompetencyProfile that are read
 * @param levelDecimals decimals of required levels
 */
export function assessedProfile(
  view: TableView,
  rows: readonly ItemRow[],
  grades: readonly GradeColumn[],
  levelDecimals: number,
): Profile {
  const positions = new Map(rows.map(({ code }, index) => [code, index]));
  const partsOf = new Map<string, number[]>();
  rows.forEach(({ partOf }, index) => {
    if (partOf !== null) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), index]);
  });
  const items = rows.map(
    ({ code, label, name, category, weight, critical, top, lowest, scale, kind, unit, partOf }): ProfileItem => ({
      code: code ?? "",
      label,
      name,
      category,
      weight: Math.max(0, weight ?? 0),
      critical,
      top,
      lowest,
      scale,
      kind,
      unit,
      partOf: partOf === null ? null : (positions.get(partOf) ?? null),
      parts: partsOf.get(code ?? "") ?? [],
    }),
  );
  return {
    items,
    grades: grades.map(({ code, name, ownWeights }): ProfileGrade => ({
      code,
      name,
      required: rows.map((row) => {
        const level = requiredLevel(readRequired(cellAt(view, row.row, code), row, NO_NAMES));
        return level === null ? null : roundHalfAway(level, levelDecimals);
      }),
      weights: rows.map(({ row, partOf, weight }) => {
        if (partOf !== null) return 0;
        return Math.max(0, (ownWeights === null ? weight : numberOrNull(cellAt(view, row, ownWeights))) ?? 0);
      }),
    })),
    categories: categoriesOf(items),
    usesFulfilment: items.some(({ unit }) => unit === "percent"),
  };
}

function categoriesOf(items: readonly ProfileItem[]): readonly ProfileCategory[] {
  const byName = new Map<string, number[]>();
  items.forEach(({ category, partOf }, index) => {
    if (partOf !== null) return;
    const members = byName.get(category);
    if (members === undefined) byName.set(category, [index]);
    else members.push(index);
  });
  return [...byName].map(([name, members]) => ({ name, items: members }));
}
