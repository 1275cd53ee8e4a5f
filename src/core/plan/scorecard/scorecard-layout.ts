import { HEADER_ROW } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { areaAddress, cellAddress } from "../address";
import type { Area } from "../workbook-plan";
import { type GradeColumn, type HelperColumn, type HelperColumns, helperColumns } from "./helper-columns";
import { linksWithLevels, MOST_HINTS } from "./links-with-levels";

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

/** Column of the grade reached among the facts of the person. */
export const REACHED_COLUMN = 6;

/** Fewest rows of the list of needs. */
const NEED_ROWS = 8;
const CHART_ROWS = 33;
export const CHART_ROW_HEIGHT = 16;
const LINE_HEIGHT = 15.5;

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
  /** Header of the hints below these lists; null where no link of the model has levels. */
  readonly hints: number | null;
  readonly charts: number;
  readonly end: number;
  /** Of a row of the item table and of the lists, in points. */
  readonly lineHeight: number;
  readonly helper: HelperColumns;
  /** Rows of the helper figures and of the rules, below the helper table. */
  readonly scalars: number;
  /** An item's cell in a helper column, as "$M11" for filling down. */
  readonly cell: (column: HelperColumn, row: number) => string;
  /** All items of a helper column, "$M$11:$M$28". */
  readonly range: (column: HelperColumn) => string;
  /** The first cells of a helper column; absent = all items. */
  readonly area: (column: HelperColumn, rows?: number) => Area;
  readonly column: (column: HelperColumn) => number;
  /** The same for the columns that each grade has, by the grade's position. */
  readonly gradeCell: (column: GradeColumn, grade: number, row: number) => string;
  readonly gradeRange: (column: GradeColumn, grade: number) => string;
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
  const lists = tables + needRows + 2;
  const hints = linksWithLevels(context.choices.model).length > 0 ? lists : null;
  const charts = hints === null ? lists : hints + MOST_HINTS + 2;
  const end = charts + CHART_ROWS;
  const columns = helperColumns(context);
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
    hints,
    charts,
    end,
    lineHeight: LINE_HEIGHT,
    helper: columns,
    scalars: total + 2,
    cell: (column, row) => cellAddress(row, columns.at(column), "column"),
    range: (column) => areaAddress(area(columns.at(column))),
    area: (column, rows = count) => ({ ...area(columns.at(column)), rows }),
    column: columns.at,
    gradeCell: (column, grade, row) => cellAddress(row, columns.gradeAt(column, grade), "column"),
    gradeRange: (column, grade) => areaAddress(area(columns.gradeAt(column, grade))),
  };
}
