import { codeBeforeName } from "../../formulas/code-formulas";
import type { JobDescription } from "../../model/forms";
import { columnLetters, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { COLORS } from "../palette";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { headerAt } from "../../formulas/table-formulas";
import { printPlan, type TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { CellContent, SheetPlan } from "../workbook-plan";
import { literal } from "../../formulas/formula-text";
import { CONTENT, input, label, type PositionForm, widthOf } from "./position-form";
import { positionTables } from "./position-tables";

const GROUP_WIDTH = 14;
const FIELD_WIDTH = 15;
/** Width of all columns that hold contents. */
const CONTENT_WIDTH = 88;
/** The first of them, with the names of skills and indicators. */
const NAME_WIDTH = 20;
/** Fewest columns for contents: those of the indicators. */
const CONTENT_COLUMNS = 6;
const PROFILE_GRADE = "G1";

/**
 * The job description (岗位说明书) as a form on one page: what the model knows of the position, fields that it leaves blank
 * to be filled in, and the core skills with the required level that the profile of the same position asks for.
 */
export function jobDescriptionSheet(context: TemplateContext, job: JobDescription): SheetPlan {
  const { texts, names, local } = context;
  const words = texts.forms.position;
  const draft = new SheetDraft(names.sheets.position);
  draft.gridlines = false;
  const levels = Math.max(...context.ratedItems.map(({ top }) => top), 1);
  const columns = Math.max(CONTENT_COLUMNS, levels + 2);
  const width = (CONTENT_WIDTH - NAME_WIDTH) / (columns - 1);
  const widths = Array.from({ length: columns }, (_, index) => (index === 0 ? NAME_WIDTH : width));
  draft.columns([GROUP_WIDTH, FIELD_WIDTH, ...widths]);
  draft.heading(texts.headings.position.title, texts.headings.position.sentence);
  const form: PositionForm = { draft, context, columns, widths, unlocked: [], row: HEADER_ROW - 1 };
  const position = headerAt(context.tables.profile, codeBeforeName(PROFILE_GRADE, context.tables.profile.header));
  const grade = context.choices.model.grades[0];
  pair(
    form,
    [words.position, { formula: `=IFERROR(MID(${position},4,99),"")`, result: grade ? local(grade.name) : "" }],
    [words.department, local(job.department)],
  );
  pair(form, [words.superior, local(job.superior)], [words.jobCode, job.jobCode]);
  pair(form, [words.pay, job.pay], [words.careerStep, local(job.careerStep)]);
  list(form, null, words.purpose, [local(job.purpose)], false);
  const start = form.row;
  list(form, words.description, words.duties, job.duties.map(local));
  list(form, words.description, words.standards, job.standards.map(local));
  list(form, words.description, words.difficulties, job.difficulties.map(local));
  list(form, words.description, words.taboos, job.taboos.map(local));
  group(form, start, words.description);
  const qualification = form.row;
  const gates = job.gates.map(({ name, requirement }) => `${local(name)}${words.colon}${local(requirement)}`);
  list(form, words.qualification, words.knowledge, [...gates, ...job.knowledge.map(local)]);
  positionTables(form, job, () => group(form, qualification, words.qualification));
  profileLink(form);
  draft.protect(form.unlocked);
  draft.printed({
    ...printPlan(context, {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: form.row, columns: CONTENT + columns },
    }),
    fitToPagesTall: 1,
  });
  return draft.plan();
}

/** Two short fields beside each other. */
function pair(
  form: PositionForm,
  [left, leftContent]: readonly [string, CellContent],
  [right, rightContent]: readonly [string, CellContent],
): void {
  const { row, columns, draft } = form;
  const half = Math.floor((columns - 1) / 2);
  const rest = columns - half - 1;
  label(form, { row, column: 0, rows: 1, columns: CONTENT }, left);
  input(form, { row, column: CONTENT, rows: 1, columns: half }, leftContent);
  label(form, { row, column: CONTENT + half, rows: 1, columns: 1 }, right);
  input(form, { row, column: CONTENT + half + 1, rows: 1, columns: rest }, rightContent);
  const text = (content: CellContent): string => (typeof content === "string" ? content : "");
  draft.height(
    row,
    Math.max(
      24,
      rowHeight([
        { text: text(leftContent), width: widthOf(form, 0, half) },
        { text: right, width: widthOf(form, half, 1) },
        { text: text(rightContent), width: widthOf(form, half + 1, rest) },
      ]),
    ),
  );
  form.row += 1;
}

/** A field with a row per entry, and one blank row for another. */
function list(form: PositionForm, of: string | null, field: string, entries: readonly string[], numbered = true): void {
  const { draft, columns } = form;
  const column = of === null ? 0 : 1;
  const rows = numbered ? [...entries, null] : entries;
  label(form, { row: form.row, column, rows: rows.length, columns: CONTENT - column }, field);
  rows.forEach((entry, index) => {
    const text = entry === null ? null : numbered ? `${index + 1}. ${entry}` : entry;
    input(form, { row: form.row, column: CONTENT, rows: 1, columns }, text);
    draft.height(form.row, Math.max(20, rowHeight([{ text: text ?? "", width: widthOf(form, 0, columns) }])));
    form.row += 1;
  });
}

/** The label at the left of several fields. */
function group(form: PositionForm, start: number, text: string): void {
  label(form, { row: start, column: 0, rows: form.row - start, columns: 1 }, text);
}

/** Leads to the required levels. */
function profileLink(form: PositionForm): void {
  const { draft, context, columns } = form;
  const area = { row: form.row, column: 0, rows: 1, columns: CONTENT + columns };
  const target = `#${onSheet(context.names.sheets.profile, `${columnLetters(0)}1`)}`;
  draft.put(area.row, 0, [
    [formulaCell(`HYPERLINK(${literal(target)},${literal(`→ ${context.texts.forms.position.toProfile}`)})`)],
  ]);
  draft.merge(area);
  draft.style(area, { color: COLORS.brand, horizontal: "right" });
  form.row += 1;
}
