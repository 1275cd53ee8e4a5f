import { holdsCell } from "../../core/formulas/area";
import type { Anchor, AnchorTitle, Labels } from "../../core/plan/anchor";
import type { Assessment } from "../../core/scoring/assessment";
import type { Place } from "../../core/tables/table";
import type { CellPlace } from "../anchored-cell";
import { nameOf } from "./label-names";
import type { TextsAround } from "../texts-around";

/** A cell, what stands around it, and what that can name. */
export interface Search {
  readonly place: Place;
  readonly around: TextsAround;
  readonly assessment: Assessment;
  /** How far what belongs to the picked person was moved, by rows and columns that were inserted before it. */
  readonly moved: CellPlace;
}

/** What the labels of a cell's row and column say. */
export type Named = Readonly<Partial<Record<Labels["of"], string>>>;

export interface AnchorFound {
  readonly anchor: Anchor;
  readonly named: Named;
  /** Row of the heading; -1 for what is known by its labels alone. */
  readonly heading: number;
  /** Column of the row's label. */
  readonly label: number;
}

/** The anchor with what the labels say; nothing where the cell is none of its. */
export function anchorMatch(anchor: Anchor, search: Search): AnchorFound[] {
  const { title, rows, columns } = anchor;
  const row = rows ? rowLabel(rows, anchor, search) : null;
  const column = columns ? columnLabel(columns, search) : null;
  if ((rows && row === null) || (columns && column === null)) return [];
  const heading = column?.at ?? (title ? headingRow(anchor, title, search) : -1);
  if (heading === null) return [];
  if (!title && !columns && !isInPlace(anchor, search)) return [];
  const named: Named = {
    ...(rows && row && { [rows.of]: row.name }),
    ...(columns && column && { [columns.of]: column.name }),
  };
  return [{ anchor, named, heading, label: row?.at ?? 0 }];
}

/** What no heading tells is known by its place: by its column where the row has a label. */
function isInPlace({ area, rows }: Anchor, { place, moved }: Search): boolean {
  const column = area.column + moved.column;
  const own = rows ? { ...area, column, row: place.row, rows: 1 } : { ...area, column, row: area.row + moved.row };
  return holdsCell(own, place);
}

interface LabelFound {
  readonly name: string;
  readonly at: number;
}

/** The label where it was planned or was moved to with its column; whom a row is about, any name to the left tells. */
function rowLabel({ of, at }: Labels, { area }: Anchor, { place, around, assessment }: Search): LabelFound | null {
  const isOwn = at >= area.column && at < area.column + area.columns;
  const last = isOwn ? place.column : place.column - 1;
  const left = of === "person" ? Array.from({ length: last + 1 }, (_, index) => last - index) : [];
  for (const column of [at + place.column - area.column, at, ...left]) {
    const name = column <= last ? nameOf(of, around.text(place.row, column), assessment) : null;
    if (name !== null) return { name, at: column };
  }
  return null;
}

function columnLabel(labels: Labels, { place, around, assessment }: Search): LabelFound | null {
  for (let row = place.row - 1; row >= 0; row -= 1) {
    const name = nameOf(labels.of, around.text(row, place.column), assessment);
    if (name !== null) return { name, at: row };
  }
  return null;
}

/**
 * The row of the heading: the nearest above the cell where rows have labels; of a single figure beside or above it, and
 * the cell itself where both stand together, wherever they were moved.
 */
function headingRow(
  { area, rows }: Anchor,
  title: AnchorTitle,
  { place, around, assessment, moved }: Search,
): number | null {
  const { words } = assessment.rules;
  const isTitle = (text: string): boolean => {
    if (text === "") return false;
    if (title.word !== undefined && text === words[title.word].trim()) return true;
    return title.text === "" ? title.word === undefined : text === title.text;
  };
  if (rows) {
    for (let row = place.row - 1; row >= 0; row -= 1) {
      if (isTitle(around.text(row, place.column))) return row;
    }
    return null;
  }
  const down = title.row >= area.row ? place.row - area.row : moved.row;
  const at = { row: area.row + down, column: area.column + moved.column };
  const heading = title.row + down;
  return holdsCell({ ...area, ...at }, place) && isTitle(around.text(heading, title.column + moved.column))
    ? heading
    : null;
}
