import type { FigureRef, Over, TotalFigure } from "../../core/explanation/explanation";
import { BELOW_PERSON, FACTS, FIGURES, PAGE, PAGE_WIDTHS, SMALL_TABLE } from "../../core/plan/scorecard/page-places";
import type { Assessment } from "../../core/scoring/assessment";
import type { CellValue } from "../../core/tables/cell";
import { leadingCode } from "../../core/tables/code";
import type { Place } from "../../core/tables/table";
import type { PersonFigure } from "./figure-in-cell";
import { personOf } from "./label-names";
import type { Workbook } from "../workbook";

/** No Scorecard has as many rows; Ctrl+Down leads to the last of a million, which are too many to read. */
const LONGEST = 2000;

/** What is explained of the figures of the strip: S over the top level is S. */
const STRIP: readonly (readonly [place: readonly [column: number, columns: number], figure: TotalFigure])[] = [
  [FIGURES.band, "band"],
  [FIGURES.match, "match"],
  [FIGURES.coverage, "coverage"],
  [FIGURES.averageActual, "averageActual"],
  [FIGURES.averageRequired, "averageRequired"],
  [FIGURES.ratio, "ratio"],
  [FIGURES.hundred, "averageActual"],
];

const WHOLE: Over = { kind: "whole" };

/**
 * The person and figure of a cell on a Scorecard, found from the cell in which the person is picked and by the labels of
 * the rows. One round trip.
 *
 * @param picker where the person is picked
 * @returns null where the cell shows no figure, or nobody is picked
 */
export async function figureOnScorecard(
  workbook: Workbook,
  place: Place,
  picker: Place,
  assessment: Assessment,
): Promise<PersonFigure | null> {
  if (place.sheet !== picker.sheet || place.row <= picker.row || place.column >= PAGE_WIDTHS.length) return null;
  if (place.row > LONGEST) return null;
  const area = { row: 0, column: 0, rows: place.row + 1, columns: PAGE_WIDTHS.length };
  const [cells = []] = await workbook.read([{ sheet: place.sheet, area }]);
  const person = personOf(cells[picker.row]?.[picker.column] ?? null, assessment);
  const figure = figureAt(cells, place, place.row - picker.row, assessment);
  return person === null || figure === null ? null : { person, figure };
}

type Cells = readonly (readonly CellValue[])[];

function figureAt(cells: Cells, { row, column }: Place, below: number, assessment: Assessment): FigureRef | null {
  const labelled = (start: number): boolean => textAt(cells, row, start) !== "" || textAt(cells, row - 1, start) !== "";
  const isOver = ([first, columns]: readonly [number, number]): boolean => column >= first && column < first + columns;
  // Labels stand above their values; either leads to the figure.
  if (below < BELOW_PERSON.figures) {
    if (isOver(FACTS.reached)) return { kind: "reached" };
    return isOver(FACTS.ratings) ? { kind: "ratings" } : null;
  }
  if (below < BELOW_PERSON.reason) {
    const found = STRIP.find(([place]) => isOver(place));
    return found !== undefined && labelled(found[0][0]) ? { kind: found[1], over: WHOLE } : null;
  }
  if (below === BELOW_PERSON.reason) return { kind: "reason", over: WHOLE };
  return inTables(cells, row, column, assessment);
}

function inTables(cells: Cells, row: number, column: number, { profile }: Assessment): FigureRef | null {
  const itemAt = (text: string): string | null => {
    const code = leadingCode(text);
    return profile.items.some((item) => item.code === code) ? code : null;
  };
  const label = textAt(cells, row, PAGE.item);
  const item = itemAt(label);
  if (item !== null) return ofItem(item, column);
  if (itemAt(textAt(cells, row - 1, PAGE.item)) !== null) return ofSums(column);
  const need = itemAt(textAt(cells, row, PAGE.status));
  if (need !== null && column >= PAGE.status) return { kind: "gap", item: need };
  const over = overOf(label, profile);
  return over === null ? null : ofSmallTable(over, column);
}

function ofItem(item: string, column: number): FigureRef | null {
  switch (column) {
    case PAGE.item:
    case PAGE.actual:
      return { kind: "actual", item };
    case PAGE.gap:
    case PAGE.loss:
      return { kind: "gap", item };
    case PAGE.status:
      return { kind: "status", item };
    default:
      return ofSums(column);
  }
}

/** Weighted levels and their sums are what S, T and match are made of. */
function ofSums(column: number): FigureRef | null {
  switch (column) {
    case PAGE.weightedActual:
      return { kind: "averageActual", over: WHOLE };
    case PAGE.weightedRequired:
      return { kind: "averageRequired", over: WHOLE };
    case PAGE.weightedCounted:
      return { kind: "match", over: WHOLE };
    default:
      return null;
  }
}

function ofSmallTable(over: Over, column: number): FigureRef | null {
  switch (column) {
    case SMALL_TABLE.name:
    case SMALL_TABLE.band:
      return { kind: "band", over };
    case SMALL_TABLE.coverage:
      return { kind: "coverage", over };
    case SMALL_TABLE.match:
      return { kind: "match", over };
    default:
      return null;
  }
}

function overOf(label: string, { categories, grades }: Assessment["profile"]): Over | null {
  if (categories.some(({ name }) => name === label)) return { kind: "category", name: label };
  const code = leadingCode(label);
  return code !== null && grades.some((grade) => grade.code === code) ? { kind: "grade", code } : null;
}

function textAt(cells: Cells, row: number, column: number): string {
  const cell = cells[row]?.[column];
  return typeof cell === "string" ? cell.trim() : "";
}
