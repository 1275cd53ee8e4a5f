import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { parseModelText } from "../../src/core/model/parse-model";
import { earlierRoom } from "../../src/core/plan/room";
import { planTemplate } from "../../src/core/plan/plan-template";
import type { Person, TemplateChoices } from "../../src/core/plan/template-choices";
import type { CellContent, SheetPlan, TablePlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { AssessmentTables } from "../../src/core/tables/table";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { ContentRows } from "../worked-examples/fill-example";

export type Rows = readonly (readonly CellValue[])[];

export function telecomModel(): CompetencyModel {
  const path = join(__dirname, "../../src/models/telecom-customer-manager.json");
  const parsed = parseModelText(readFileSync(path, "utf8"));
  if (!("model" in parsed)) throw new Error("The shipped model cannot be read.");
  return parsed.model;
}

/** Choices for the telecom model with native formulas: self, one superior and two peers per person. */
export function telecomChoices(language: Language, people: readonly Person[]): TemplateChoices {
  const model = telecomModel();
  return {
    model,
    language,
    people,
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas: "native",
  };
}

/** The plan with the rows of some tables replaced, as if people had filled them in. Each has its header row first. */
export function filledTemplate(choices: TemplateChoices, tables: Readonly<Record<string, ContentRows>>): WorkbookPlan {
  // A machine takes long for rows that stay blank.
  const small = { ...choices, room: choices.room ?? earlierRoom(choices) };
  const plan = planTemplate(small, PLAN_TEXTS[choices.language], { sheets: [], tables: [], names: [] });
  return { ...plan, sheets: plan.sheets.map((sheet) => withTables(sheet, tables)) };
}

function withTables(sheet: SheetPlan, tables: Readonly<Record<string, ContentRows>>): SheetPlan {
  let filled = sheet;
  for (const [name, rows] of Object.entries(tables)) {
    const table = filled.tables.find((candidate) => candidate.name === name);
    if (!table) continue;
    const { row, column } = table.area;
    const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    filled = {
      ...filled,
      blocks: filled.blocks.map((block) =>
        block.row === row && block.column === column ? { row, column, cells: rows } : block,
      ),
      tables: filled.tables.map((candidate) => (candidate === table ? { ...table, area } : candidate)),
    };
  }
  return filled;
}

/** The cells of a table, header first; of formulas their results. */
export function tableRows(plan: WorkbookPlan, name: string): CellValue[][] {
  for (const sheet of plan.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table) return cellsOf(sheet, table.area);
  }
  throw new Error(`The workbook has no table ${name}.`);
}

/** The values of an area of a sheet; of formulas their results. */
export function cellsOf(sheet: SheetPlan, area: TablePlan["area"]): CellValue[][] {
  const values = Array.from({ length: area.rows }, () => Array<CellValue>(area.columns).fill(null));
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, down) =>
      cells.forEach((content, right) => {
        const line = values[block.row + down - area.row];
        const column = block.column + right - area.column;
        if (line && column >= 0 && column < area.columns && content !== null) line[column] = valueOf(content);
      }),
    );
  }
  return values;
}

function valueOf(content: CellContent): CellValue {
  return typeof content === "object" && content !== null && "formula" in content ? (content.result ?? "") : content;
}

/** The cells of a table with their formulas, header first; absent where the workbook has no such table. */
export function tableContents(plan: WorkbookPlan, name: string): ContentRows | undefined {
  for (const { tables, blocks } of plan.sheets) {
    const area = tables.find((candidate) => candidate.name === name)?.area;
    if (area) return blocks.find(({ row, column }) => row === area.row && column === area.column)?.cells;
  }
  return undefined;
}

/** The tables as the add-in's functions would get them. */
export function assessmentTables(plan: WorkbookPlan): AssessmentTables {
  const hasExams = tableContents(plan, "CompetencyExams") !== undefined;
  return {
    people: tableRows(plan, "CompetencyPeople"),
    ratings: tableRows(plan, "CompetencyRatings"),
    profile: tableRows(plan, "CompetencyProfile"),
    raters: tableRows(plan, "CompetencyRaters"),
    ...(hasExams && { exams: tableRows(plan, "CompetencyExams") }),
    rules: tableRows(plan, "CompetencyRules"),
  };
}
