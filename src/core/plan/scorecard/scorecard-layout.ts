import { HEADER_ROW } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { areaAddress, cellAddress } from "../address";
import type { Area } from "../workbook-plan";

/** Columns of the printed page. */
export const PAGE = {
  item: 0,
  category: 1,
  weight: 2,
  required: 3,
  actual: 4,
  gap: 5,
  status: 6,
  weightedActual: 7,
  weightedCounted: 8,
  weightedRequired: 9,
  loss: 10,
} as const;
export const PAGE_WIDTHS = [28, 20, 8.5, 8.5, 8.5, 8.5, 12, 8.5, 8.5, 8.5, 8.5] as const;

/** Columns beside the page, that charts and formulas read. The first seven are what COMPETENCY.SCORECARD fills. */
const HELPER = {
  item: 12,
  category: 13,
  weight: 14,
  required: 15,
  actual: 16,
  gap: 17,
  status: 18,
  profileRow: 19,
  critical: 20,
  requiredNumber: 21,
  weightNumber: 22,
  loss: 23,
  needRank: 24,
  strengthRank: 25,
  categoryNumber: 26,
  radarLabel: 27,
  radarRequired: 28,
  radarActual: 29,
  gapLabel: 30,
  gapBar: 31,
  strengthText: 32,
  itemName: 33,
  categoryName: 34,
  firstGrade: 35,
} as const;
export type HelperColumn = keyof typeof HELPER;
export const FIRST_HELPER_COLUMN = HELPER.item;

/** Fewest rows of the list of needs. */
const NEED_ROWS = 8;
const CHART_ROWS = 33;
export const CHART_ROW_HEIGHT = 16;
export const LINE_HEIGHT = 15.5;

/** Where everything stands on the Scorecard, in rows and columns from 0. */
export interface ScorecardLayout {
  readonly person: Area;
  readonly facts: number;
  readonly figures: number;
  readonly reason: number;
  readonly header: number;
  readonly first: number;
  readonly count: number;
  readonly total: number;
  readonly strengths: number;
  /** Header of the categories and, to the right, of the needs. */
  readonly tables: number;
  /** Header of the grades, below the categories. */
  readonly grades: number;
  readonly needRows: number;
  readonly charts: number;
  readonly end: number;
  readonly helperColumns: number;
  /** Rows of the helper figures and of the rules, below the helper table. */
  readonly scalars: number;
  /** An item's cell in a helper column, as "$M11" for filling down. */
  readonly cell: (column: HelperColumn, row: number) => string;
  /** All items of a helper column, "$M$11:$M$28". */
  readonly range: (column: HelperColumn) => string;
  readonly area: (column: HelperColumn) => Area;
  readonly column: (column: HelperColumn) => number;
  /** Required levels of all items in a grade, by the grade's position. */
  readonly gradeRange: (grade: number) => string;
}

/** Lays the page out for the numbers of items, categories and grades. */
export function scorecardLayout(context: TemplateContext): ScorecardLayout {
  const count = context.items.length;
  const header = 9;
  const first = header + 1;
  const total = first + count;
  const strengths = total + 2;
  const tables = strengths + 2;
  const grades = tables + context.choices.model.categories.length + 1;
  const needRows = Math.max(NEED_ROWS, grades + context.gradeHeaders.length - tables);
  const charts = tables + needRows + 2;
  const end = charts + CHART_ROWS;
  const area = (column: number): Area => ({ row: first, column, rows: count, columns: 1 });
  return {
    person: { row: HEADER_ROW - 1, column: 1, rows: 1, columns: 5 },
    facts: 3,
    figures: 5,
    reason: 7,
    header,
    first,
    count,
    total,
    strengths,
    tables,
    grades,
    needRows,
    charts,
    end,
    helperColumns: HELPER.firstGrade - HELPER.item + context.gradeHeaders.length,
    scalars: total + 2,
    cell: (column, row) => cellAddress(row, HELPER[column], "column"),
    range: (column) => areaAddress(area(HELPER[column])),
    area: (column) => area(HELPER[column]),
    column: (column) => HELPER[column],
    gradeRange: (grade) => areaAddress(area(HELPER.firstGrade + grade)),
  };
}
