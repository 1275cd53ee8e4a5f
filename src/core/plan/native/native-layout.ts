import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import type { RuleCells } from "../../formulas/rule-cells";
import { ruleCellsOn, rulesBlockRows } from "../guide/rules-block";
import type { TemplateContext } from "../template-context";
import type { Area } from "../workbook-plan";
import { type NativeNeeds, nativeNeeds } from "./native-needs";
import { type MoreStandardRows, moreStandardRows, STANDARD_ROWS } from "./standard-rows";

/** Columns before the items on each sheet of the calculation. */
export const VALID = { number: 0, person: 1, group: 2, key: 3, counted: 4, firstItem: 5 } as const;
export const MEANS = {
  person: 0,
  code: 1,
  group: 2,
  label: 3,
  weight: 4,
  minimum: 5,
  self: 6,
  key: 7,
  ratings: 8,
  firstItem: 9,
} as const;
export const EXAMS = {
  number: 0,
  person: 1,
  item: 2,
  level: 3,
  weight: 4,
  score: 5,
  weighted: 6,
  sitting: 7,
  standard: 8,
  outcome: 9,
  key: 10,
} as const;
/** Of each row also whether its score is below the subject's minimum, and the level that this alone denies. */
export type ExamColumn = keyof typeof EXAMS | "below" | "denied";
export const FIT = { number: 0, code: 1, source: 2, label: 3, grade: 4, firstItem: 5 } as const;

/** What a group may be called: its label, its name in the other language, and both in the singular. */
export const ALIASES_PER_GROUP = 4;

/** Figures of a person against one grade, in the order of their columns. */
export const GRADE_FIGURES = [
  "summed",
  "actual",
  "required",
  "counted",
  "match",
  "coverage",
  "below",
  "criticalShort",
  "criticalNotRated",
  "band",
] as const;
/** Of roles also how well they fit. */
export type GradeFigure = (typeof GRADE_FIGURES)[number] | "fit";

/** The highest level that a scale of native formulas can have. */
export const HIGHEST_LEVEL = 9;

/** A key holds a person and a group or exam item; neither has more than this many. */
export const KEY_STEP = 1000;

/** Where the sheets of the calculation hold what others refer to. Rows and columns from 0. */
export interface NativeLayout {
  readonly items: number;
  readonly groups: number;
  readonly grades: number;
  readonly needs: NativeNeeds;
  /** First row of the rules, on the sheet of the grades, and references to them for the others. */
  readonly rulesFirst: number;
  readonly rules: RuleCells;
  /** Figures against each grade, in the order of their columns. */
  readonly figures: readonly GradeFigure[];
  /** First rows of data. */
  readonly validFirst: number;
  readonly meansGroups: number;
  readonly meansFirst: number;
  readonly examsFirst: number;
  readonly examRows: number;
  /** Rows of the standards above the people, see STANDARD_ROWS. */
  readonly standards: number;
  /** Rows of the standards that only some models need, counted as STANDARD_ROWS are. */
  readonly more: MoreStandardRows;
  readonly fitFirst: number;
  /** References with their sheet. */
  readonly valid: (column: number) => string;
  readonly examColumn: (column: ExamColumn) => string;
  readonly examColumns: Readonly<Record<ExamColumn, number>>;
  readonly fitColumn: (column: keyof typeof FIT) => string;
  /** Means of all rows and items. */
  readonly means: string;
  /** Required levels of all items, one row per grade and below them a row of 1 for people without a grade. */
  readonly required: string;
  /** An item's cell among the standards. */
  readonly standard: (row: keyof typeof STANDARD_ROWS | "lowest", item: number) => string;
  /** The same on the sheet itself. */
  readonly standardCell: (row: keyof typeof STANDARD_ROWS | "lowest", item: number) => string;
}

/** Lays the sheets of the calculation out, so that each can refer to the others. */
export function nativeLayout(context: TemplateContext): NativeLayout {
  const { names, items, choices, room, gradeHeaders } = context;
  const { sheets } = names;
  const groups = choices.raterGroups.length;
  const grades = gradeHeaders.length;
  const rulesFirst = 3;
  const standards = rulesFirst + rulesBlockRows(context) + 2;
  const needs = nativeNeeds(context);
  const more = moreStandardRows(needs, grades);
  // Between the table and the columns that only minimums need stand the exam items.
  const below = Object.keys(EXAMS).length + 1 + context.examItems.length + 1;
  const examColumns = { ...EXAMS, below, denied: below + 1 };
  const layout = {
    items: items.length,
    groups,
    grades,
    needs,
    rulesFirst,
    rules: ruleCellsOn(sheets.gradeFit, context, rulesFirst, 0),
    examColumns,
    figures: needs.roles ? ([...GRADE_FIGURES, "fit"] as const) : GRADE_FIGURES,
    more,
    validFirst: 6,
    meansGroups: 4,
    meansFirst: 4 + groups * ALIASES_PER_GROUP + 2,
    examsFirst: 4,
    examRows: room.exams,
    standards,
    fitFirst: standards + STANDARD_ROWS.firstGrade + grades + 3 + more.count,
  };
  const column = (sheet: string, row: number, at: number, rows: number): string =>
    onSheet(sheet, areaAddress({ row, column: at, rows, columns: 1 }));
  const grid = (sheet: string, row: number, at: number, rows: number): string =>
    onSheet(sheet, areaAddress({ row, column: at, rows, columns: items.length }));
  const standardCell: NativeLayout["standardCell"] = (row, item) =>
    cellAddress(standards + 1 + (row === "lowest" ? more.lowest : STANDARD_ROWS[row]), FIT.firstItem + item, "row");
  return {
    ...layout,
    standardCell,
    valid: (at) =>
      onSheet(
        sheets.validRatings,
        areaAddress(
          { row: layout.validFirst, column: at, rows: room.ratings, columns: 1 },
          at >= VALID.firstItem ? "row" : "both",
        ),
      ),
    examColumn: (name) => column(sheets.examScores, layout.examsFirst, examColumns[name], room.exams),
    fitColumn: (name) => column(sheets.gradeFit, layout.fitFirst, FIT[name], room.people),
    means: grid(sheets.groupMeans, layout.meansFirst, MEANS.firstItem, room.people * (groups + 1)),
    required: grid(sheets.gradeFit, standards + 1 + STANDARD_ROWS.firstGrade, FIT.firstItem, grades + 1),
    standard: (row, item) => onSheet(sheets.gradeFit, standardCell(row, item)),
  };
}

/** A person's row on the sheet of the grades; its items, levels and figures. */
export function fitRow(layout: NativeLayout, person: number): number {
  return layout.fitFirst + person;
}

/** Column of a figure against a grade. */
export function gradeFigureColumn(layout: NativeLayout, grade: number, figure: GradeFigure): number {
  return FIT.firstItem + layout.items + grade * layout.figures.length + layout.figures.indexOf(figure);
}

/**
 * Columns after the grades' figures: the grade reached, the items that reasons name, and a remark per item. Then what only
 * some models need: the items that more reasons name, and per grade what is summed of each item, what is compared with
 * the required level, and match and coverage of each block.
 */
export function afterGrades(layout: NativeLayout) {
  const { items, grades, needs, figures } = layout;
  const reached = FIT.firstItem + items + grades * figures.length;
  const remarks = reached + 4;
  const belowMinimum = remarks + items;
  const partNotRated = belowMinimum + (needs.minimums ? 1 : 0);
  const counted = partNotRated + (needs.parts ? 1 : 0);
  const compared = counted + (needs.fulfilment ? grades * items : 0);
  const blocks = compared + (needs.scales ? grades * items : 0);
  const end = blocks + grades * needs.blocks * 2;
  return {
    reached, notRated: reached + 1, short: reached + 2, notSat: reached + 3, remarks,
    belowMinimum, partNotRated, counted, compared, blocks, end,
  }; // prettier-ignore
}

/** An area of one row over all items. */
export function itemRow(layout: NativeLayout, row: number, firstItem: number): Area {
  return { row, column: firstItem, rows: 1, columns: layout.items };
}
