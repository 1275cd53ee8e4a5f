import { checkWorkbook } from "../core/ratings/check-workbook";
import { applyCorrection } from "../core/ratings/issue-key";
import type { Issue } from "../core/issue";
import type { CellValue } from "../core/tables/cell";
import { isFilledRow } from "../core/tables/cell-text";
import { peopleByCode, readPeople } from "../core/tables/people";
import type { SheetTable, TableKind } from "../core/tables/table";
import { viewTable } from "../core/tables/table-view";
import type { FoundIssue } from "./correct-issue";
import { beyondRoom } from "../core/ratings/beyond-room";
import { personNamer } from "../core/ratings/people-names";
import { outsideTables } from "../core/ratings/outside-tables";
import { type LastCheck, rememberedCheck } from "../core/record/last-check";
import { type RatingMarks, ratingMarks } from "../core/record/rating-marks";
import { laidOutOtherwise } from "../core/record/laid-out-otherwise";
import { recordedRoom } from "../core/record/recorded-room";
import { memoryIssues } from "../core/record/memory-issues";
import { GUARDED_TABLES } from "../core/guards/standing-guards";
import { guardIssues } from "../core/guards/guard-issues";
import { assessmentTables } from "./assessment-tables";
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
      readonly rated: readonly RatedTemplate[];
      /** The sheets whose changes can change this outcome. */
      readonly sheets: readonly string[];
    };

/** What is rated in a template, to be compared with an earlier check. */
export interface RatedTemplate {
  readonly template: Pick<TemplateInWorkbook, "suffix" | "record" | "cycle" | "isOnly">;
  readonly now: RatingMarks;
  /** The last check that the workbook remembers; null where it remembers none. */
  readonly before: LastCheck | null;
  /** What to call people who are listed, by their codes. */
  readonly names: ReadonlyMap<string, string>;
}

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
    rated: templates.flatMap(ratedTemplate),
    sheets: enteredSheets(templates),
  };
}

function ratedTemplate(template: TemplateInWorkbook): readonly RatedTemplate[] {
  const { suffix, record, cycle, isOnly } = template;
  const tables = assessmentTables(template);
  const now = ratingMarks(tables, record?.model.kind === "kept" ? record.model.content.raterGroups : []);
  if (now === null) return [];
  const personByCode = peopleByCode(readPeople(viewTable("people", tables.people)));
  const nameOf = personNamer({ personByCode });
  return [
    {
      template: { suffix, record, cycle, isOnly },
      now,
      before: rememberedCheck(template.memory, suffix),
      names: new Map([...personByCode.keys()].map((code) => [code, nameOf(code)])),
    },
  ];
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
