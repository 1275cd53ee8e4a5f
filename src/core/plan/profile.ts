import { BODY, CENTERED, COLORS, HEADER, INPUT, QUIET } from "./palette";
import { HEADER_ROW, SheetDraft } from "./sheet-draft";
import { headersOf, itemLabel, printPlan, type TemplateContext } from "./template-context";
import { tableColumn } from "./table-formulas";
import type { Area, SheetPlan } from "./workbook-plan";
import { textWidth } from "./text-size";

/** Column of the first grade, after item, category, weight, critical and top level. */
export const FIRST_GRADE_COLUMN = 5;

/** The row of the check that weights sum to 100, and the areas that names point to. */
export interface ProfileAreas {
  readonly grades: Area;
  readonly groups: Area;
}

/** Where the profile holds what defined names point to. */
export function profileAreas({ gradeHeaders, choices }: TemplateContext): ProfileAreas {
  return {
    grades: { row: HEADER_ROW, column: FIRST_GRADE_COLUMN, rows: 1, columns: gradeHeaders.length },
    groups: {
      row: HEADER_ROW + 1,
      column: FIRST_GRADE_COLUMN + gradeHeaders.length + 1,
      rows: choices.raterGroups.length,
      columns: 1,
    },
  };
}

/** The Profile: weights, critical items and required levels per grade, beside them the rater groups. */
export function profileSheet(context: TemplateContext): SheetPlan {
  const { texts, names, gradeHeaders } = context;
  const draft = new SheetDraft(names.sheets.profile);
  const longest = Math.max(16, ...context.items.map((item) => textWidth(itemLabel(context, item)) + 2));
  draft.columns([Math.min(38, longest), 18, 10, 10, 10, ...gradeHeaders.map(() => 14), 3, 18, 10, 12]);
  draft.heading(texts.headings.profile.title, texts.headings.profile.sentence);
  sumCheck(draft, context);
  profileTable(draft, context);
  ratersTable(draft, context);
  draft.height(HEADER_ROW, 34);
  draft.freeze(HEADER_ROW + 1, 1);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

function sumCheck(draft: SheetDraft, { texts, tables }: TemplateContext): void {
  const row = HEADER_ROW - 1;
  draft.put(row, 0, [
    [
      texts.profile.sum,
      null,
      { formula: `=SUM(${tableColumn(tables.profile, "F3")})` },
      {
        formula: `=IF(ROUND(C${row + 1},6)=100,"${quoted(texts.profile.sumIsRight)}","${quoted(texts.profile.sumIsWrong)}")`,
      },
    ],
  ]);
  draft.style({ row, column: 0, rows: 1, columns: 2 }, QUIET);
  draft.style({ row, column: 2, rows: 1, columns: 1 }, { bold: true, horizontal: "center", numberFormat: "0.##" });
  draft.style({ row, column: 3, rows: 1, columns: 1 }, { bold: true, color: COLORS.met });
  draft.height(row, 19);
  const check = { row, column: 2, rows: 1, columns: 2 };
  draft.highlight({
    area: check,
    formula: `=ROUND($C$${row + 1},6)<>100`,
    style: { color: COLORS.near, fill: COLORS.nearTint },
  });
}

function profileTable(draft: SheetDraft, context: TemplateContext): void {
  const { texts, names, items, top, gradeHeaders } = context;
  const rows = items.map((item) => [
    itemLabel(context, item),
    categoryName(context, item.category),
    item.weight,
    item.critical ? texts.yes : null,
    top,
    ...gradeHeaders.map((_, grade) => item.required[grade] ?? "–"),
  ]);
  const area = draft.put(HEADER_ROW, 0, [[...headersOf(context, "profile"), ...gradeHeaders], ...rows]);
  draft.table({ name: names.tables.profile, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  const body = { ...area, row: HEADER_ROW + 1, rows: rows.length };
  draft.style(body, BODY);
  draft.style({ ...body, columns: 1 }, { bold: true });
  const input = { ...body, column: 2, columns: area.columns - 2 };
  draft.style(input, { ...INPUT, ...CENTERED });
  draft.validate({
    area: { ...body, column: 2, columns: 1 },
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    alert: { style: "stop", title: texts.profile.weightAlert.title, text: texts.profile.weightAlert.sentence },
  });
  draft.validate({
    area: { ...body, column: 3, columns: 1 },
    rule: { type: "list", values: [texts.yes] },
    prompt: { title: texts.profile.criticalPrompt.title, text: texts.profile.criticalPrompt.sentence },
  });
  const required = texts.profile.requiredPrompt(1, top);
  draft.validate({
    area: { ...body, column: FIRST_GRADE_COLUMN, columns: gradeHeaders.length },
    rule: { type: "list", values: ["–", ...Array.from({ length: top }, (_, index) => String(index + 1))] },
    prompt: { title: required.title, text: required.sentence },
    alert: { style: "stop", title: required.title, text: required.sentence },
  });
}

function ratersTable(draft: SheetDraft, context: TemplateContext): void {
  const { texts, names, choices } = context;
  const { groups } = profileAreas(context);
  const rows = choices.raterGroups.map(({ name, weight, minimum }) => [context.local(name), weight, minimum]);
  const area = draft.put(HEADER_ROW, groups.column, [headersOf(context, "raters"), ...rows]);
  draft.table({ name: names.tables.raters, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style({ ...groups }, BODY);
  draft.style({ ...groups, column: groups.column + 1, columns: 2 }, { ...INPUT, ...CENTERED });
  draft.validate({
    area: { ...groups, column: groups.column + 1 },
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    alert: { style: "stop", title: texts.profile.weightAlert.title, text: texts.profile.weightAlert.sentence },
  });
  draft.validate({
    area: { ...groups, column: groups.column + 2 },
    rule: { type: "whole", minimum: 1, maximum: 99 },
    prompt: { title: texts.profile.minimumPrompt.title, text: texts.profile.minimumPrompt.sentence },
  });
}

/** Name of a category, by its id. */
export function categoryName({ choices, local }: TemplateContext, id: string): string {
  const category = choices.model.categories.find((candidate) => candidate.id === id);
  return category ? local(category.name) : "";
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
