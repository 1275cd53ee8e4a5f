import { checkWorkbook } from "../core/ratings/check-workbook";
import { applyCorrection } from "../core/ratings/issue-key";
import type { Issue } from "../core/issue";
import type { CellValue } from "../core/tables/cell";
import { isFilledRow } from "../core/tables/cell-text";
import type { SheetTable, TableKind } from "../core/tables/table";
import type { FoundIssue } from "./correct-issue";
import { beyondRoom } from "../core/ratings/beyond-room";
import { outsideTables } from "../core/ratings/outside-tables";
import { laidOutOtherwise } from "../core/record/laid-out-otherwise";
import { recordedRoom } from "../core/record/recorded-room";
import { memoryIssues } from "../core/record/memory-issues";
import { GUARDED_TABLES } from "../core/guards/standing-guards";
import { guardIssues } from "../core/guards/guard-issues";
import { lostInTemplate } from "./guards/lost-in-template";
import type { Vocabulary } from "./plan-again";
import { enteredSheets, tableOf, templatesIn, type TemplateInWorkbook } from "./templates-in-workbook";
import type { Workbook } from "./workbook";

export type CheckOutcome =
  /** The workbook holds no template. */
  | { readonly kind: "no-template" }
  | {
      readonly kind: "checked";
      readonly issues: readonly FoundIssue[];
      readonly checked: CheckedCounts;
      /** The sheets whose changes can change this outcome. */
      readonly sheets: readonly string[];
    };

/** What was checked, for saying so. */
export interface CheckedCounts {
  readonly ratings: number;
  readonly people: number;
  readonly items: number;
  readonly exams: number;
}

/**
 * Checks everything that people entered in the templates of the workbook.
 *
 * @throws WorkbookRefusal when the tables cannot be read now.
 */
export async function checkRatings(workbook: Workbook, vocabulary: Vocabulary): Promise<CheckOutcome> {
  const contents = await workbook.readWorkbook({ guards: GUARDED_TABLES });
  const templates = templatesIn(contents);
  if (templates.length === 0) return { kind: "no-template" };
  const lost = await Promise.all(templates.map((template) => lostInTemplate(template, contents.guards, vocabulary)));
  return {
    kind: "checked",
    issues: templates.flatMap((template, index) => issuesOf(template, guardIssues(lost[index] ?? []))),
    checked: {
      ratings: sum(templates, "ratings"),
      people: sum(templates, "people"),
      items: templates.reduce((total, { expected }) => total + expected.items.length, 0),
      exams: sum(templates, "exams"),
    },
    sheets: enteredSheets(templates),
  };
}

function issuesOf(
  { tables, expected, record, remembered, suffix }: TemplateInWorkbook,
  guards: readonly Issue[],
): readonly FoundIssue[] {
  const room = record === null ? null : recordedRoom(record);
  return [
    ...memoryIssues(remembered, suffix),
    ...(room === null ? [] : beyondRoom(tables, room)),
    ...(record?.choices?.formulas === "native" && record.model.kind === "kept"
      ? laidOutOtherwise(tables, record.model.content)
      : []),
    ...outsideTables(tables),
    ...guards,
    ...checkWorkbook(tables, expected),
  ].map((issue) => ({ issue, found: foundAt(tables, issue) }));
}

/** What stands in the cell that a correction would change. */
function foundAt(tables: readonly SheetTable[], issue: Issue): CellValue {
  const change = applyCorrection(issue);
  if (change === null) return null;
  const { sheet, row, column } = change.place;
  for (const { place, rows } of tables) {
    if (place.sheet !== sheet || row < place.row || column < place.column) continue;
    const cells = rows[row - place.row];
    if (cells !== undefined && column - place.column < cells.length) return cells[column - place.column] ?? null;
  }
  return null;
}

function sum(templates: readonly TemplateInWorkbook[], kind: TableKind): number {
  return templates.reduce((total, template) => total + filledRows(tableOf(template, kind)), 0);
}

/** Rows below the header that hold anything: spare rows are not counted. */
function filledRows(table: SheetTable | undefined): number {
  return (table?.rows.slice(1) ?? []).filter(isFilledRow).length;
}
