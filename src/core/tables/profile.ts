import type { Localized } from "../language";
import type { CellValue } from "./cell";
import { cellFlag } from "./cell-text";
import { leadingCode, nameAfterCode } from "./code";
import {
  type CodedColumn,
  COLUMN_CODES,
  gradeColumns,
  isItemCode,
  OPTIONAL_COLUMN_CODES,
  weightColumnCode,
} from "./columns";
import { levelMeant } from "./level-meant";
import { numberOrNull, readNumberCell } from "./number-cell";
import { FULL, isLowest, isTop, type Scale } from "./scale";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const { item: ITEM, category: CATEGORY, weight: WEIGHT, critical: CRITICAL, top: TOP } = COLUMN_CODES.profile;
const { partOf: PART_OF, lowest: LOWEST } = OPTIONAL_COLUMN_CODES.profile;

/** A row of CompetencyProfile: an item, or a scale or part of a composed one. */
export interface ItemRow {
  readonly row: number;
  /** Null where the label has no code of an item: the row is not read then. */
  readonly code: string | null;
  /** Code and name, as on the sheet. */
  readonly label: string;
  readonly name: string;
  readonly category: string;
  /** As it was entered, also below 0; null = none. */
  readonly weight: number | null;
  readonly critical: boolean;
  /** Code of the composed item that the row is a part of: one that the profile has. */
  readonly partOf: string | null;
  /**
   * Rated by people; made of the parts that name it; or found by exam: an item with neither a column in CompetencyRatings
   * nor parts.
   */
  readonly kind: "rated" | "composed" | "exam";
  /** What its figures are: levels, or per cents: the fulfilment of its scales, or points of an exam. */
  readonly unit: "level" | "percent";
  /** Highest level, 100 where points or per cents count; null where the cell holds none that the item can have. */
  readonly top: number | null;
  /** Lowest rung of a scale that is scored by fulfilment; null for all others, and where the cell holds none. */
  readonly lowest: number | null;
  /** It is a part of an item that is scored by fulfilment, so that it needs a lowest rung. */
  readonly isScale: boolean;
  /** What it can be rated with; null where the sheet does not say: no rating of it can be judged, so none counts. */
  readonly scale: Scale | null;
  /** An earlier row has the same code, so that this one is not read. */
  readonly again: boolean;
}

/** A column with the required levels of a grade. */
export interface GradeColumn extends CodedColumn {
  /** Name after the code; the code itself where there is none. */
  readonly name: string;
  /** Code of the column with the grade's own weights; null where all grades weigh alike. */
  readonly ownWeights: string | null;
}

/** What the cell of an item and a grade asks for (C4). */
export type RequiredReading =
  /** Blank or "–": the item is not in the grade. */
  | { readonly kind: "none" }
  | { readonly kind: "level"; readonly level: number }
  /** A level typed as text; it counts. */
  | { readonly kind: "numeric-text"; readonly level: number }
  /** Inside the scale, but not whole; it counts. */
  | { readonly kind: "between-levels"; readonly level: number }
  /** Words that mean a level; they do not count. */
  | { readonly kind: "names-level"; readonly level: number }
  | { readonly kind: "nonsense" };

/**
 * Reads the rows of CompetencyProfile; one in which nothing is entered is spare.
 *
 * @param rated codes of the items that have a column in CompetencyRatings
 */
export function readItems(view: TableView, rated: ReadonlySet<string>): readonly ItemRow[] {
  const used = usedRows(view, [ITEM, WEIGHT, ...gradeColumns(view.columns).map(({ code }) => code)]);
  const codeAt = new Map(used.map((row) => [row, itemCode(cellAt(view, row, ITEM))]));
  const codes = new Set(codeAt.values());
  const seen = new Set<string | null>();
  const starts = used.map((row) => {
    const code = codeAt.get(row) ?? null;
    const head = leadingCode(cellAt(view, row, PART_OF));
    const again = code !== null && seen.has(code);
    seen.add(code);
    return { row, code, again, partOf: head !== code && codes.has(head) ? head : null };
  });
  const parts = starts.filter(({ code, again, partOf }) => code !== null && !again && partOf !== null);
  const composed = new Set(parts.map(({ partOf }) => partOf));
  const scaled = new Set(
    parts.filter(({ row }) => numberOrNull(cellAt(view, row, LOWEST)) !== null).map(({ partOf }) => partOf),
  );
  for (const { row, code } of starts)
    if (composed.has(code) && numberOrNull(cellAt(view, row, TOP)) === FULL) scaled.add(code);
  return starts.map(({ row, code, partOf, again }): ItemRow => {
    const kind = composed.has(code) ? "composed" : rated.has(code ?? "") ? "rated" : "exam";
    const isScale = scaled.has(partOf);
    const top = topOf(cellAt(view, row, TOP), kind);
    const lowest = isScale ? lowestOf(cellAt(view, row, LOWEST)) : null;
    const label = textAt(view, row, ITEM);
    return {
      row,
      code,
      partOf,
      again,
      label,
      name: nameAfterCode(label),
      category: textAt(view, row, CATEGORY),
      weight: numberOrNull(cellAt(view, row, WEIGHT)),
      critical: cellFlag(cellAt(view, row, CRITICAL)),
      kind,
      unit: scaled.has(code) || top === FULL ? "percent" : "level",
      top,
      lowest,
      isScale,
      scale:
        kind !== "rated" || top === null || (isScale && lowest === null)
          ? null
          : { top, lowest: Math.min(0, lowest ?? 0) },
    };
  });
}

/** The columns of grades, low to high as on the sheet. */
export function readGrades({ columns }: TableView): readonly GradeColumn[] {
  return gradeColumns(columns).map((grade) => {
    const own = weightColumnCode(grade.code);
    const name = nameAfterCode(grade.header) || grade.code;
    return { ...grade, name, ownWeights: columns.at.has(own) ? own : null };
  });
}

/**
 * Reads a required level (C4): a whole level from 1 to the item's top, of a scale from the rung above its lowest one, or a
 * score up to 100 where points count. Where the top is not known, any level from the lowest one counts: the item is asked
 * for, whatever can be said of its ratings.
 *
 * @param levelNames names of level 1, 2 … n; empty where the levels of the item have none
 * @example readRequired("３", { top: 4, lowest: null }, []) // { kind: "numeric-text", level: 3 }
 * @example readRequired("–", { top: 4, lowest: null }, []) // { kind: "none" }
 * @example readRequired(1, { top: 5, lowest: 1 }, []) // { kind: "nonsense" }
 */
export function readRequired(
  cell: CellValue,
  { top, lowest }: Pick<ItemRow, "top" | "lowest">,
  levelNames: readonly Localized[],
): RequiredReading {
  const isWithin = (level: number): boolean => level >= lowestRequired(lowest) && level <= (top ?? Infinity);
  const isWhole = (level: number): boolean => top === FULL || Number.isInteger(level);
  const read = readNumberCell(cell);
  switch (read.kind) {
    case "blank":
      return { kind: "none" };
    case "number": {
      const level = read.value;
      if (!isWithin(level)) return { kind: "nonsense" };
      if (!isWhole(level)) return { kind: "between-levels", level };
      return { kind: typeof cell === "number" ? "level" : "numeric-text", level };
    }
    case "text": {
      const level = levelMeant(read.text, levelNames);
      return level !== null && isWithin(level) ? { kind: "names-level", level } : { kind: "nonsense" };
    }
    default:
      return { kind: "nonsense" };
  }
}

/**
 * The level that a required level counts as; null where the item is not asked for.
 *
 * @example requiredLevel({ kind: "names-level", level: 3 }) // null
 */
export function requiredLevel(reading: RequiredReading): number | null {
  return reading.kind === "none" || reading.kind === "names-level" || reading.kind === "nonsense"
    ? null
    : reading.level;
}

/**
 * The lowest level that can be required: 1, or of a scale with its own rungs the one above its lowest.
 *
 * @example lowestRequired(-1) // 0
 */
export function lowestRequired(lowest: number | null): number {
  return (lowest ?? 0) + 1;
}

function itemCode(label: CellValue): string | null {
  const code = leadingCode(label);
  return code !== null && isItemCode(code) ? code : null;
}

function topOf(cell: CellValue, kind: ItemRow["kind"]): number | null {
  const top = numberOrNull(cell);
  return isTop(top) && !(top === FULL && kind === "rated") ? top : null;
}

function lowestOf(cell: CellValue): number | null {
  const lowest = numberOrNull(cell);
  return isLowest(lowest) ? lowest : null;
}
