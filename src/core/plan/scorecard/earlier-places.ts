import { type CellContent, formulaCell } from "../../formulas/cell-formula";
import { guardedResults } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellBlock } from "../workbook-plan";
import { dataLayout, type ItemColumn, type WorkingColumn } from "./data-layout";
import { scorecardLayout } from "./scorecard-layout";

/** Columns beside the page where Scorecards of earlier versions held what their charts and colours read. */
const STATUS = 18;
const CHARTS = 27;
/** Of the parts of items, after a column for each grade: the item that a row is a part of, and whether it is one itself. */
const PARTS = 36;
const TITLES = 13;
/** Rows of the titles below the sums of the items. */
const TITLE_ROWS = { radarTitle: 7, gapTitle: 8 } as const;

/**
 * Cells beside the page that a Scorecard of an earlier version keeps when it is renewed: its charts and colours read them,
 * so they show what the hidden sheet holds.
 */
export function earlierPlaces(context: TemplateContext): CellBlock[] {
  const data = dataLayout(context);
  const { first, total } = scorecardLayout(context);
  const column = (at: number, name: ItemColumn | WorkingColumn, shown: (cell: string) => string): CellBlock => ({
    row: first,
    column: at,
    cells: Array.from({ length: data.items }, (_, item): CellContent[] => [formulaCell(shown(data.shown(name, item)))]),
  });
  const same = (cell: string): string => cell;
  const drawn = ["radarLabel", "radarRequired", "radarActual", "gapLabel", "gapBar"] as const;
  const title = (name: keyof typeof TITLE_ROWS): CellBlock => ({
    row: total + TITLE_ROWS[name],
    column: TITLES,
    cells: [[formulaCell(data.shownScalar(name))]],
  });
  const parts = PARTS + context.gradeHeaders.length;
  return [
    column(STATUS, "status", guardedResults),
    ...drawn.map((name, index) => column(CHARTS + index, name, same)),
    ...(data.needs.parts ? [column(parts, "partOf", same), column(parts + 1, "own", same)] : []),
    title("radarTitle"),
    title("gapTitle"),
  ];
}
