import { cellAddress } from "../../formulas/address";
import type { Area } from "../../formulas/area";
import { itemLabel, type TemplateContext } from "../template-context";
import { rowHeight, textWidth } from "../text-size";
import { linksWithLevels, MOST_HINTS } from "./links-with-levels";
import { BELOW_PERSON, PAGE_WIDTHS, PERSON } from "./page-places";

/** Fewest rows of the list of needs. */
const NEED_ROWS = 8;
const CHART_ROWS = 33;
/** Columns need less room than a radar. */
const COLUMN_CHART_ROWS = 20;
/** A radar needs three axes; fewer items stand as columns. */
const FEWEST_AXES = 3;
export const CHART_ROW_HEIGHT = 16;
const LINE_HEIGHT = 15.5;
/** With more rows than these the page goes over two sheets of paper, charts and hints on the second. */
const MOST_ROWS_ON_ONE_PAGE = 34;
const TIGHT_LINE_HEIGHT = 14.5;
/** Height of a sheet of paper that is fitted to its width, in points per character of width: with narrow and wide fonts. */
const NARROW_FONT_PAGE = 8.4;
const WIDE_FONT_PAGE = 11.2;
/** From the top to the item table's first row, and from below the strengths to the end of the lists without their lines. */
const HEAD_HEIGHT = 218;
const LISTS_HEIGHT = 66;
/** Of the row of strengths: with more the page would be blank where most people have few. */
const LEAST_STRENGTHS_HEIGHT = 30;
const MOST_STRENGTHS_HEIGHT = 56;
const GAP_HEIGHT = 15;
const TALLEST_GAP = 400;
const WIDEST_ITEM = 44;

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
  /** Of the row of strengths, in points. */
  readonly strengthsHeight: number;
  /** Of the columns of the page, in characters. */
  readonly widths: readonly number[];
  /** Too few items are asked for to make a radar. */
  readonly columnChart: boolean;
  /** Sheets of paper that the page is printed on. */
  readonly pages: number;
  /** Heights of the rows below the item table and above the charts that keep two sheets apart, in points. */
  readonly gaps: { readonly afterItems: number; readonly beforeCharts: number } | null;
  /** The cell of a column's sum below the items. */
  readonly sum: (column: number) => string;
}

/** Names of items, and below them of grades, get the room that they need. */
function itemWidth(context: TemplateContext): number {
  const labels = context.items.map((item) => textWidth(itemLabel(context, item)) + (item.partOf ? 2 : 0));
  const longest = Math.max(...labels, ...context.gradeHeaders.map((header) => textWidth(header) + 2));
  return Math.min(WIDEST_ITEM, Math.max(PAGE_WIDTHS[0], longest));
}

/**
 * Where a sheet of paper ends depends on the width of the font. With a narrow one it ends below the item table, with a
 * wide one above the charts, and gaps there keep lists and charts in one piece.
 */
function gapsOnTwoPages(
  widths: readonly number[],
  items: number,
  lists: number,
): { readonly afterItems: number; readonly beforeCharts: number } {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const gap = (from: number, to: number): number => Math.min(TALLEST_GAP, Math.max(GAP_HEIGHT, Math.ceil(to - from)));
  const itemsEnd = HEAD_HEIGHT + items + TIGHT_LINE_HEIGHT;
  const afterItems = gap(itemsEnd, NARROW_FONT_PAGE * width);
  const listsEnd = itemsEnd + afterItems + LISTS_HEIGHT + lists;
  return { afterItems, beforeCharts: gap(listsEnd, WIDE_FONT_PAGE * width) };
}

/** Room for the strengths of somebody who is above what is required everywhere, within what a page bears. */
function strengthsHeight(context: TemplateContext): number {
  const text = context.ownItems.map((item) => `${itemLabel(context, item)} +0.00`).join(" · ");
  const width = PAGE_WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
  return Math.max(LEAST_STRENGTHS_HEIGHT, Math.min(MOST_STRENGTHS_HEIGHT, rowHeight([{ text, width }])));
}

function requiredSomewhere({ ownItems }: TemplateContext): number {
  return ownItems.filter(({ required }) => required.some((level) => level !== null)).length;
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
  const columnChart = requiredSomewhere(context) < FEWEST_AXES;
  const end = charts + (columnChart ? COLUMN_CHART_ROWS : CHART_ROWS);
  const pages = count > MOST_ROWS_ON_ONE_PAGE ? 2 : 1;
  const lineHeight = pages > 1 ? TIGHT_LINE_HEIGHT : LINE_HEIGHT;
  const widths = [itemWidth(context), ...PAGE_WIDTHS.slice(1)];
  const strengthsTall = strengthsHeight(context);
  return {
    person: { ...PERSON, rows: 1, columns: 5 },
    facts: PERSON.row + BELOW_PERSON.facts,
    figures: PERSON.row + BELOW_PERSON.figures,
    reason: PERSON.row + BELOW_PERSON.reason,
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
    lineHeight,
    strengthsHeight: strengthsTall,
    widths,
    columnChart,
    pages,
    sum: (column) => cellAddress(total, column, "both"),
    gaps: pages > 1 ? gapsOnTwoPages(widths, count * lineHeight, strengthsTall + (charts - tables) * lineHeight) : null,
  };
}
