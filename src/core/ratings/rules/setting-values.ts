import { COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { DEFAULT_RULES, RULE_LIMITS, type RuleFigure } from "../../scoring/rule-set";
import { BAND_CODES, RULE_CODES } from "../../tables/rule-codes";
import { numberOrNull, readNumberCell } from "../../tables/number-cell";
import { quoted } from "../quoted";
import { makeIssue } from "../make-issue";
import { isAllowed } from "../rule-set-of";
import { cellAt } from "../../tables/table-view";
import { placeAt, type PlacedTable } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const RULES = COLUMN_CODES.rules;

const FIGURES: ReadonlyMap<string, RuleFigure> = new Map(
  (Object.keys(RULE_LIMITS) as RuleFigure[]).map((figure) => [RULE_CODES[figure], figure]),
);
const BANDS: readonly string[] = BAND_CODES;

/**
 * Figures of the rules are numbers that are allowed, and the cuts of bands fall from the best band on. The correction is
 * the usual value, with which results are calculated already.
 */
export function settingValues(view: WorkbookView): Issue[] {
  const table = view.tables.get("rules");
  if (table?.columns.at.has(RULES.setting) !== true || !table.columns.at.has(RULES.value)) return [];
  const issues: Issue[] = [];
  let above: { readonly label: string; readonly cut: number } | null = null;
  for (const { row, code, label: written, again, value: cell } of view.rules) {
    if (code === null || again) continue;
    const label = quoted(written);
    const figure = FIGURES.get(code);
    if (figure !== undefined) issues.push(...figureIssues(table, row, label, figure));
    if (!BANDS.includes(code)) continue;
    const cut = numberOrNull(cell);
    const parameters = { setting: label, value: quoted(cell) };
    const place = placeAt(table, row, RULES.value);
    if (cut === null) {
      const usual = DEFAULT_RULES.bands[BANDS.indexOf(code)]?.cut ?? null;
      issues.push(makeIssue("error", "setting-not-a-number", parameters, place, usual));
      continue;
    }
    if (above !== null && cut >= above.cut) {
      issues.push(makeIssue("error", "band-not-below", { ...parameters, above: above.label }, place));
    }
    above = { label, cut };
  }
  return issues;
}

function figureIssues(table: PlacedTable, row: number, setting: string, figure: RuleFigure): Issue[] {
  const cell = cellAt(table, row, RULES.value);
  const read = readNumberCell(cell);
  const usual = DEFAULT_RULES[figure];
  if (read.kind === "blank" && usual === null) return [];
  const parameters = { setting, value: quoted(cell) };
  const place = placeAt(table, row, RULES.value);
  const correction = usual ?? "";
  if (read.kind !== "number") return [makeIssue("error", "setting-not-a-number", parameters, place, correction)];
  if (isAllowed(figure, read.value)) return [];
  if (figure === "arrangement") return [makeIssue("error", "arrangement-unknown", parameters, place, correction)];
  const { least, most, whole } = RULE_LIMITS[figure];
  const limits = { lowest: least, top: most, whole };
  return [makeIssue("error", "setting-not-allowed", { ...parameters, ...limits }, place, correction)];
}
