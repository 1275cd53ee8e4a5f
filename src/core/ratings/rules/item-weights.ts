import type { Issue } from "../../issue";
import type { CellValue } from "../../tables/cell";
import { type CodedColumn, COLUMN_CODES, weightColumnCode } from "../../tables/columns";
import { blockRows, countsAsBlock } from "../../tables/rules";
import type { ItemRow } from "../../tables/profile";
import { makeIssue } from "../make-issue";
import { numberOrNull, readNumberCell } from "../../tables/number-cell";
import { sheetDigits } from "../../tables/sheet-digits";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { type PlacedTable, placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

/** Sums of weights such as 33.33 + 33.33 + 33.34 miss 100 by binary dust only. */
const DUST = 1e-6;

const { weight: WEIGHT } = COLUMN_CODES.profile;

/**
 * Weights are numbers, not negative, and sum to 100 or are the same for all: those of the items, of each block by itself
 * where the total is made of blocks, and of each role where roles weigh differently; those of the parts within their
 * item. A blank weight leaves the item out.
 */
export function itemWeights(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table === undefined) return [];
  const roles = roleColumns(view, table);
  const own = view.items.filter(({ partOf }) => partOf === null);
  const issues: Issue[] = [];
  if (table.columns.at.has(WEIGHT)) {
    issues.push(...view.items.flatMap((item) => weightIssues(table, item, WEIGHT, quoted(item.label))));
    if (roles.length === 0) issues.push(...sumIssues(view, table, own, WEIGHT, null));
    for (const [head, parts] of view.partsOf) {
      const sum = sumOf(parts.map(({ row }) => cellAt(table, row, WEIGHT)));
      const [first] = parts;
      if (sum === null || first === undefined) continue;
      const parameters = { item: quoted(view.itemLabels.get(head)), sum };
      issues.push(makeIssue("warning", "part-weights-sum", parameters, placeAt(table, first.row, WEIGHT)));
    }
  }
  for (const { code, header } of roles) {
    issues.push(...own.flatMap((item) => weightIssues(table, item, code, quoted(`${item.label} · ${header}`))));
    issues.push(...sumIssues(view, table, own, code, quoted(header)));
  }
  return issues;
}

/** The columns with the roles' own weights. */
function roleColumns(view: WorkbookView, table: PlacedTable): readonly CodedColumn[] {
  const codes = new Set(view.grades.map(({ code }) => weightColumnCode(code)));
  return table.columns.coded.filter(({ code }) => codes.has(code));
}

function weightIssues(table: PlacedTable, { row }: ItemRow, column: string, item: string): Issue[] {
  const cell = cellAt(table, row, column);
  const weight = readNumberCell(cell);
  if (weight.kind === "blank") return [];
  const value = quoted(cell);
  const place = placeAt(table, row, column);
  if (weight.kind !== "number") return [makeIssue("error", "item-weight-not-a-number", { item, value }, place)];
  if (weight.value < 0) return [makeIssue("error", "item-weight-negative", { item, value }, place)];
  if (typeof cell === "number") return [];
  return [makeIssue("warning", "item-weight-is-text", { item, value, number: weight.value }, place, weight.value)];
}

/** What the weights of a column sum to, by block where there are any. */
function sumIssues(
  view: WorkbookView,
  table: PlacedTable,
  items: readonly ItemRow[],
  column: string,
  of: string | null,
): Issue[] {
  const place = placeAt(table, 0, column);
  const blocks = blockRows(view.rules).filter(countsAsBlock);
  const groups =
    blocks.length === 0
      ? [{ name: of, items }]
      : blocks.map(({ name: block }) => ({
          name: of === null ? block : `${of} · ${block}`,
          items: items.filter(({ category }) => category === block),
        }));
  return groups.flatMap(({ name, items }): Issue[] => {
    const sum = sumOf(items.map(({ row }) => cellAt(table, row, column)));
    if (sum === null) return [];
    return name === null
      ? [makeIssue("warning", "weights-sum", { sum }, place)]
      : [makeIssue("warning", "weights-sum-of", { of: name, sum }, place)];
  });
}

/** The sum as shown; null where it is 100, where all weights are the same, and where there is nothing to sum. */
function sumOf(cells: readonly CellValue[]): string | null {
  if (cells.length === 0) return null;
  const weights = cells.flatMap((cell) => numberOrNull(cell) ?? []);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const equal = weights.length > 0 && weights.every((weight) => weight > 0 && weight === weights[0]);
  if (equal || Math.abs(sum - 100) <= DUST) return null;
  return Number.isFinite(sum) ? String(sheetDigits(sum)) : "∞";
}
