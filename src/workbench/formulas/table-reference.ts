import type { Place } from "./bound-formula";
import { Area, REF, type FormulaError } from "./values";

/** A table of the workbook. */
export interface TableArea {
  /** Header row included. */
  readonly area: Area;
  readonly headers: readonly string[];
}

const ITEM = /\[((?:[^[\]']|'.)*)\]/gsu;

/**
 * The cells that a structured reference stands for.
 * @param rest what stands behind the table's name: "", "[Score]", "[[#This Row],[Score]]", "[[A]:[C]]", "[#All]"
 */
export function tableReference({ area, headers }: TableArea, rest: string, place: Place): Area | FormulaError {
  const inner = rest.slice(1, -1).trim();
  const texts = inner.startsWith("[")
    ? [...inner.matchAll(ITEM)].map((match) => match[1] ?? "")
    : inner === ""
      ? []
      : [inner];
  const sections = texts.filter((text) => text.startsWith("#")).map((text) => text.toLowerCase());
  const names = texts
    .filter((text) => !text.startsWith("#"))
    .map((text) => text.replace(/'(.)/gsu, "$1").toLowerCase());
  const columns = names.map((name) => headers.findIndex((header) => header.toLowerCase() === name));
  if (columns.includes(-1)) return REF;
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? area.columns - 1 : Math.max(...columns);
  const rows = rowsOf(area, sections, place);
  if (!rows) return REF;
  return new Area(area.sheet, rows.row, area.column + first, rows.rows, last - first + 1);
}

function rowsOf(area: Area, sections: readonly string[], place: Place): { row: number; rows: number } | undefined {
  if (sections.includes("#all")) return area;
  if (sections.includes("#this row")) {
    const isBeside = place.row > area.row && place.row < area.row + area.rows;
    return isBeside ? { row: place.row, rows: 1 } : undefined;
  }
  const withData = sections.length === 0 || sections.includes("#data");
  if (sections.includes("#headers")) return { row: area.row, rows: withData ? area.rows : 1 };
  if (!withData || area.rows < 2) return undefined;
  return { row: area.row + 1, rows: area.rows - 1 };
}
