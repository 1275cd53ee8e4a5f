import { literal } from "../../formulas/formula-text";
import type { ProfileRow } from "../../model/profile-rows";
import { FULL } from "../../tables/scale";
import { noteColumnCode, OPTIONAL_COLUMN_CODES, weightColumnCode } from "../../tables/columns";
import { areaAddress, cellAddress, type Fixed } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, COLORS, HEADER, INPUT } from "../palette";
import type { InputKind } from "../anchor";
import { sumCheck } from "./profile-sums";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { headersOf, itemLabel, printPlan, type TemplateContext } from "../template-context";
import { textWidth } from "../text-size";
import type { Area, CellContent, SheetPlan } from "../workbook-plan";

const CRITICAL_COLUMN = 3;
/** What is entered in the columns after item and category. */
const FIXED_INPUTS = ["weights", "criticalItems", "highestLevels"] as const satisfies readonly InputKind[];
const GRADE_WIDTH = 14;
const NOTE_WIDTH = 30;

/** The areas that names point to. */
export interface ProfileAreas {
  readonly grades: Area;
  readonly groups: Area;
}

/** Where the profile holds what defined names point to. */
export function profileAreas({ gradeHeaders, choices, profileColumns }: TemplateContext): ProfileAreas {
  return {
    grades: { row: HEADER_ROW, column: profileColumns.firstGrade, rows: 1, columns: gradeHeaders.length },
    groups: { row: HEADER_ROW + 1, column: profileColumns.raters, rows: choices.raterGroups.length, columns: 1 },
  };
}

/** The Profile: weights, critical items and required levels per grade, beside them the rater groups. */
export function profileSheet(context: TemplateContext): SheetPlan {
  const { texts, names, gradeHeaders, profileColumns } = context;
  const draft = new SheetDraft(names.sheets.profile);
  const longest = Math.max(16, ...context.items.map((item) => textWidth(itemLabel(context, item)) + 2));
  draft.columns([
    Math.min(38, longest), 18, 10, 10, 10,
    ...(profileColumns.partOf === null ? [] : [10, 10]),
    ...gradeHeaders.map(() => GRADE_WIDTH),
    ...(profileColumns.firstWeight === null ? [] : gradeHeaders.map(() => GRADE_WIDTH)),
    ...(profileColumns.firstNote === null ? [] : gradeHeaders.map(() => NOTE_WIDTH)),
    3, 18, 10, 12,
  ]); // prettier-ignore
  const { profile: heading } = texts.headings;
  const roles = context.choices.model.profiles === "roles";
  draft.heading(heading.title, roles ? texts.roles.profileSentence : heading.sentence);
  sumCheck(draft, context);
  profileTable(draft, context);
  ratersTable(draft, context);
  draft.height(HEADER_ROW, 34);
  draft.freeze(HEADER_ROW + 1, 1);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

function profileTable(draft: SheetDraft, context: TemplateContext): void {
  const { texts, names, items, gradeHeaders, profileColumns } = context;
  const rows = items.map((item) => profileRow(context, item));
  const area = draft.put(HEADER_ROW, 0, [profileHeaders(context), ...rows]);
  draft.table({ name: names.tables.profile, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  const body = { ...area, row: HEADER_ROW + 1, rows: rows.length };
  draft.style(body, BODY);
  draft.style({ ...body, columns: 1 }, { bold: true });
  const figures = (profileColumns.firstNote ?? profileColumns.count) - 2;
  draft.style({ ...body, column: 2, columns: figures }, { ...INPUT, ...CENTERED });
  if (profileColumns.firstNote !== null) {
    draft.style({ ...body, column: profileColumns.firstNote, columns: gradeHeaders.length }, { size: 10, wrap: true });
  }
  partRows(draft, context, body);
  for (const column of [2, ...(profileColumns.firstWeight === null ? [] : [profileColumns.firstWeight])]) {
    draft.validate({
      area: { ...body, column, columns: column === 2 ? 1 : gradeHeaders.length },
      rule: { type: "decimal", minimum: 0, maximum: 100 },
      alert: { style: "stop", title: texts.profile.weightAlert.title, text: texts.profile.weightAlert.sentence },
    });
  }
  draft.validate({
    area: { ...body, column: CRITICAL_COLUMN, columns: 1 },
    rule: { type: "list", values: [texts.yes] },
    prompt: { title: texts.profile.criticalPrompt.title, text: texts.profile.criticalPrompt.sentence },
  });
  requiredLists(draft, context, body);
  profileAnchors(draft, context, body);
}

/** Where weights, critical items and levels are entered: a row per item, and of levels a column per grade or role. */
function profileAnchors(draft: SheetDraft, { gradeHeaders, profileColumns }: TemplateContext, body: Area): void {
  const rows = { of: "item", at: 0 } as const;
  const columns = { of: "grade", at: HEADER_ROW } as const;
  const perGrade = (input: InputKind, column: number | null): void => {
    if (column === null) return;
    draft.anchor({ holds: { input }, area: { ...body, column, columns: gradeHeaders.length }, rows, columns });
  };
  FIXED_INPUTS.forEach((input, index) =>
    draft.anchor({ holds: { input }, area: { ...body, column: 2 + index, columns: 1 }, rows }),
  );
  perGrade("requiredLevels", profileColumns.firstGrade);
  perGrade("weightsOfRoles", profileColumns.firstWeight);
}

function profileHeaders(context: TemplateContext): string[] {
  const { texts, choices, gradeHeaders, profileColumns } = context;
  const { partOf, lowest } = OPTIONAL_COLUMN_CODES.profile;
  const more = (needed: number | null, code: (grade: string) => string, word: string): string[] =>
    needed === null
      ? []
      : choices.model.grades.map((grade) => `${code(grade.code)} ${word} ${context.local(grade.name)}`);
  return [
    ...headersOf(context, "profile"),
    ...(profileColumns.partOf === null
      ? []
      : [`${partOf} ${texts.profile.partOf}`, `${lowest} ${texts.profile.lowest}`]),
    ...gradeHeaders,
    ...more(profileColumns.firstWeight, weightColumnCode, texts.columns.profile.weight),
    ...more(profileColumns.firstNote, noteColumnCode, texts.profile.note),
  ];
}

function profileRow(context: TemplateContext, row: ProfileRow): CellContent[] {
  const { texts, choices, local, profileColumns } = context;
  const { item, partOf } = row;
  const { grades } = choices.model;
  const own = partOf === null;
  return [
    itemLabel(context, row),
    categoryName(context, item.category),
    row.weight,
    own && item.critical ? texts.yes : null,
    row.top,
    ...(profileColumns.partOf === null ? [] : [partOf, row.lowest]),
    ...grades.map((_, grade): CellContent => requiredCell(context, row, grade)),
    ...(profileColumns.firstWeight === null
      ? []
      : grades.map((_, grade) => (own ? (item.weights ? (item.weights[grade] ?? null) : row.weight) : null))),
    ...(profileColumns.firstNote === null
      ? []
      : grades.map(({ code }) => {
          const note = own ? item.notes?.find(({ grade }) => grade === code) : undefined;
          return note ? `${texts.profile.confidence[note.confidence]}${local(note.text)}` : null;
        })),
  ];
}

/**
 * A required level; of an item with scales 100 as soon as one of its scales is in the grade. It reads the rows of its own
 * scales and no others, since other items' cells in the column read theirs: cells that need each other have no value in
 * Excel. Where sorting put other rows there, it says so.
 */
function requiredCell({ items, profileColumns }: TemplateContext, row: ProfileRow, grade: number): CellContent {
  if (row.kind !== "composed" || row.top !== FULL) return row.required[grade] ?? "–";
  const scales = items.filter(({ partOf }) => partOf === row.code);
  const first = HEADER_ROW + 1 + items.findIndex(({ partOf }) => partOf === row.code);
  const column = (at: number, fixed: Fixed): string =>
    areaAddress({ row: first, column: at, rows: scales.length, columns: 1 }, fixed);
  const others = `SUMPRODUCT((${column(profileColumns.partOf ?? 0, "column")}<>${literal(row.code)})*1)`;
  const inGrade = `COUNT(${column(profileColumns.firstGrade + grade, "none")})>0`;
  return formulaCell(`IF(${others}>0,NA(),IF(${inGrade},${FULL},"–"))`);
}

/** Parts stand indented below their item; what follows from them is not typed. */
function partRows(draft: SheetDraft, { items, gradeHeaders, profileColumns }: TemplateContext, body: Area): void {
  items.forEach(({ kind, partOf, top }, index) => {
    const row = { ...body, row: body.row + index, rows: 1 };
    if (partOf !== null) draft.style({ ...row, columns: 1 }, { bold: false, indent: 1 });
    if (kind !== "composed" || top !== FULL) return;
    draft.style(
      { ...row, column: profileColumns.firstGrade, columns: gradeHeaders.length },
      { fill: COLORS.brandTint },
    );
  });
}

/** A drop-down of the item's own levels; rows with the same scale share one rule. */
function requiredLists(
  draft: SheetDraft,
  { texts, items, gradeHeaders, profileColumns }: TemplateContext,
  body: Area,
): void {
  let first = 0;
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next && next.top === item.top && next.lowest === item.lowest && next.kind === item.kind) return;
    const area = {
      ...body,
      row: body.row + first,
      rows: index + 1 - first,
      column: profileColumns.firstGrade,
      columns: gradeHeaders.length,
    };
    first = index + 1;
    if (item.kind === "composed" && item.top === FULL) return;
    const lowest = item.lowest === null ? 1 : item.lowest + 1;
    const required = texts.profile.requiredPrompt(lowest, item.top);
    const levels = Array.from({ length: item.top - lowest + 1 }, (_, level) => String(lowest + level));
    draft.validate({
      area,
      rule:
        item.top === FULL
          ? {
              type: "custom",
              formula: `=OR(${cellAddress(area.row, area.column)}="–",ISNUMBER(${cellAddress(area.row, area.column)}))`,
            }
          : { type: "list", values: ["–", ...levels] },
      prompt: { title: required.title, text: required.sentence },
      alert: { style: "stop", title: required.title, text: required.sentence },
    });
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
  draft.anchor({ holds: { input: "groupWeights" }, area: { ...groups, column: groups.column + 1 } });
  draft.anchor({ holds: { input: "groupMinimums" }, area: { ...groups, column: groups.column + 2 } });
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
