import type { CompetencyModel } from "../../core/model/competency-model";
import { profileRows } from "../../core/model/profile-rows";
import { makesAWhole, sumOfWeights } from "../../core/model/sum-of-weights";
import { isEmpty, shownText } from "../../core/tables/cell-text";
import { leadingCode } from "../../core/tables/code";
import { COLUMN_CODES } from "../../core/tables/columns";
import { numberOrNull } from "../../core/tables/number-cell";
import type { SheetTable, TableKind } from "../../core/tables/table";
import { cellAt, viewTable } from "../../core/tables/table-view";
import { tableOf, type TemplateInWorkbook } from "../templates-in-workbook";

const { weight: WEIGHT } = COLUMN_CODES.profile;
const { person: PERSON, group: GROUP, rater: RATER } = COLUMN_CODES.ratings;

/** Codes of an item and its scales or parts. */
export function codesOfItem(model: CompetencyModel, code: string): ReadonlySet<string> {
  return new Set(profileRows(model).flatMap((row) => (row.item.code === code ? [row.code] : [])));
}

/** How many rating cells are filled in under some codes. */
export function ratingsUnder(template: TemplateInWorkbook, codes: ReadonlySet<string>): number {
  const [header = [], ...rows] = tableOf(template, "ratings")?.rows ?? [];
  return header.reduce<number>((sum, title, column) => {
    if (!codes.has(leadingCode(title) ?? "")) return sum;
    return sum + rows.filter((row) => !isEmpty(row[column] ?? null)).length;
  }, 0);
}

/** The weights of a model's items as they stand, by their codes; blank ones are left out. */
export function standingWeights(template: TemplateInWorkbook, model: CompetencyModel): ReadonlyMap<string, number> {
  const items = new Set(model.items.map(({ code }) => code));
  const view = viewTable("profile", tableOf(template, "profile")?.rows ?? []);
  const weights = new Map<string, number>();
  view.rows.forEach((row, index) => {
    const code = leadingCode(row[0] ?? null);
    const weight = numberOrNull(cellAt(view, index, WEIGHT));
    if (index > 0 && code !== null && items.has(code) && weight !== null) weights.set(code, weight);
  });
  return weights;
}

/** The column of the weights, counted on the sheet; null where it is gone. */
export function weightColumn(template: TemplateInWorkbook): number | null {
  const table = tableOf(template, "profile");
  const column = table && viewTable("profile", table.rows).columns.at.get(WEIGHT);
  return table === undefined || column === undefined ? null : table.place.column + column;
}

/** What weights sum to; null where blocks or roles have sums of their own. */
export function sumOfItems(model: CompetencyModel, weights: readonly number[]) {
  const blocks = model.categories.some(({ weight }) => weight !== undefined);
  const roles = model.items.some((item) => item.weights !== undefined);
  const parts = weights.map((weight) => ({ weight }));
  return blocks || roles ? null : { sum: sumOfWeights(parts), isWhole: makesAWhole(parts) };
}

/** The label under one of some codes that stands in Profile or Ratings; null where there is none. */
export function labelUnder(template: TemplateInWorkbook, codes: ReadonlySet<string>): string | null {
  const labels = [
    ...(tableOf(template, "profile")?.rows ?? []).map((row) => row[0] ?? null),
    ...(tableOf(template, "ratings")?.rows[0] ?? []),
  ];
  const found = labels.find((label) => codes.has(leadingCode(label) ?? ""));
  return found === undefined ? null : shownText(found);
}

/**
 * What tells whether the rows and columns beside an item's own stand as they did: their labels, and whom every row of the
 * ratings is about.
 */
export function labelsBeside(template: TemplateInWorkbook, codes: ReadonlySet<string>): string {
  const isOwn = (label: unknown): boolean => codes.has(leadingCode(label) ?? "");
  const labels = (kind: TableKind, rowsOf: (table: SheetTable) => unknown): unknown => {
    const table = tableOf(template, kind);
    return table && [table.place, (table.rows[0] ?? []).filter((title) => !isOwn(title)), rowsOf(table)];
  };
  const firstColumn = ({ rows }: SheetTable): unknown => rows.map((row) => row[0]).filter((label) => !isOwn(label));
  return JSON.stringify([
    labels("profile", firstColumn),
    labels("model", firstColumn),
    labels("ratings", ({ rows }) => {
      const view = viewTable("ratings", rows);
      return rows.map((_, row) => [PERSON, GROUP, RATER].map((code) => cellAt(view, row, code) ?? ""));
    }),
  ]);
}
