import type { Issue } from "../../issue";
import { levelMeant } from "../../tables/level-meant";
import { readNumberCell } from "../../tables/number-cell";
import { FULL, isTop } from "../../tables/scale";
import { quoted } from "../quoted";
import { makeIssue } from "../make-issue";
import { cellAt, placeAt } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/**
 * Required levels are whole levels from 1 to the item's top, of a scale with its own rungs above the lowest one, or scores
 * up to 100 where points count; "–" where a grade does not need the item (C4).
 */
export function requiredLevels(view: WorkbookView): Issue[] {
  const table = view.tables.get("profile");
  if (table === undefined) return [];
  const rated = new Set(view.ratedItems.map(({ code }) => code));
  const issues: Issue[] = [];
  for (const { row, code: itemCode, label, top, lowest: rung } of view.items) {
    const lowest = rung === null ? 1 : rung + 1;
    const item = quoted(label);
    const topCell = cellAt(table, row, "F5");
    const read = readNumberCell(topCell);
    if (
      table.columns.at.has("F5") &&
      read.kind !== "blank" &&
      !(read.kind === "number" && isTop(read.value) && !(read.value === FULL && rated.has(itemCode ?? "")))
    ) {
      issues.push(
        makeIssue("error", "top-level-not-a-level", { item, value: quoted(topCell) }, placeAt(table, row, "F5")),
      );
    }
    for (const { code, header, column } of view.grades) {
      const cell = cellAt(table, row, code);
      const required = readNumberCell(cell);
      if (required.kind === "blank") continue;
      if (required.kind === "number" && isLevelOf(required.value, lowest, top) && typeof cell === "number") continue;
      const meant =
        required.kind === "number"
          ? required.value
          : required.kind === "text"
            ? levelMeant(required.text, rung === null ? view.expected.levelNames : [])
            : null;
      const place = placeAt(table, row, column);
      const names = { item, grade: header.trim(), value: quoted(cell) };
      if (meant !== null && isLevelOf(meant, lowest, top)) {
        const severity = required.kind === "number" ? "warning" : "error";
        issues.push(makeIssue(severity, "required-level-is-text", { ...names, level: meant }, place, meant));
      } else {
        issues.push(makeIssue("error", "required-level-not-a-level", { ...names, lowest, top }, place));
      }
    }
  }
  return issues;
}

function isLevelOf(value: number, lowest: number, top: number): boolean {
  return (top === FULL || Number.isInteger(value)) && value >= lowest && value <= top;
}
