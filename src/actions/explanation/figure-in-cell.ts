import type { FigureRef, Over } from "../../core/explanation/explanation";
import { holdsCell } from "../../core/formulas/area";
import { RESULT_FIGURES } from "../../core/explanation/result-figures";
import type { Anchor, Labels } from "../../core/plan/anchor";
import type { Assessment } from "../../core/scoring/assessment";
import type { Place } from "../../core/tables/table";
import { anchoredCell } from "../anchored-cell";
import { readAround } from "../texts-around";
import type { Workbook } from "../workbook";
import { type AnchorFound, anchorMatch, type Named, type Search } from "./anchor-match";
import { personOf } from "./label-names";

/** A person and a figure that a cell of the workbook shows. */
export interface PersonFigure {
  readonly person: string;
  readonly figure: FigureRef;
}

export type FigureInCell =
  | ({ readonly kind: "figure" } & PersonFigure)
  /** A figure was planned here, but its heading or label is no longer what it is known by. */
  | { readonly kind: "moved" }
  | { readonly kind: "none" };

const BY_PERSON: Labels = { of: "person", at: 0 };
const ANYWHERE = { row: 0, column: 0, rows: 0, columns: 0 };

/** What a function gives for everybody is known by its headers wherever it stands, also outside of a template's sheets. */
const RESULTS: readonly Anchor[] = [
  { holds: { figure: "actual" }, area: ANYWHERE, rows: BY_PERSON, columns: { of: "item", at: 0 } },
  ...RESULT_FIGURES.map(({ figure, word }): Anchor => {
    const title = { row: -1, column: 0, text: "", word };
    return { holds: { figure }, area: ANYWHERE, title, rows: BY_PERSON };
  }),
];

/**
 * The person and figure of a cell. What was planned for an area counts only where the heading above or beside the cell and
 * the labels of its row and column say so now, so that what was inserted, moved or sorted does not mislead. One round trip.
 *
 * @param anchors those of the cell's sheet
 */
export async function figureInCell(
  workbook: Workbook,
  place: Place,
  anchors: readonly Anchor[],
  assessment: Assessment,
): Promise<FigureInCell> {
  const picker = anchors.find(({ holds }) => "pick" in holds && holds.pick === "person");
  const around = await readAround(workbook, place, picker?.area ?? null);
  if (around === null) return { kind: "none" };
  const stands = picker && anchoredCell(picker, around);
  const moved = {
    row: picker && stands ? stands.row - picker.area.row : 0,
    column: picker && stands ? stands.column - picker.area.column : 0,
  };
  const search: Search = { place, around, assessment, moved };
  const figures = anchors.filter(({ holds }) => "figure" in holds);
  const own = nearest(figures.flatMap((anchor) => anchorMatch(anchor, search)));
  const { person: header } = assessment.rules.words;
  const results = RESULTS.flatMap((anchor) => anchorMatch(anchor, search)).filter(
    ({ heading, label }) => around.text(heading, label) === header.trim(),
  );
  const meant = own ?? nearest(results);
  if (meant === undefined) {
    const isPlanned = figures.some(({ area }) => holdsCell(area, place));
    return { kind: isPlanned && around.text(place.row, place.column) !== "" ? "moved" : "none" };
  }
  const person = meant.named.person ?? (stands ? personOf(around.text(stands.row, stands.column), assessment) : null);
  const figure = figureOf(meant);
  return person === null || figure === null ? { kind: "none" } : { kind: "figure", person, figure };
}

function figureOf({ anchor: { holds }, named }: AnchorFound): FigureRef | null {
  if (!("figure" in holds)) return null;
  const { figure } = holds;
  switch (figure) {
    case "actual":
    case "gap":
    case "status":
      return named.item === undefined ? null : { kind: figure, item: named.item };
    case "reached":
    case "ratings":
      return { kind: figure };
    default:
      return { kind: figure, over: holds.over ?? overOf(named) };
  }
}

function overOf({ category, grade }: Named): Over {
  if (category !== undefined) return { kind: "category", name: category };
  return grade === undefined ? { kind: "whole" } : { kind: "grade", code: grade };
}

function nearest(all: readonly AnchorFound[]): AnchorFound | undefined {
  return all.reduce<AnchorFound | undefined>(
    (best, one) => (best && best.heading >= one.heading ? best : one),
    undefined,
  );
}
