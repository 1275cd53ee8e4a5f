import { COLUMN_CODES } from "./columns";
import { numberOrNull } from "./number-cell";
import { groupKey } from "./rater-group";
import { cellAt, type TableView, textAt, usedRows } from "./table-view";

const { group: GROUP, weight: WEIGHT, minimum: MINIMUM } = COLUMN_CODES.raters;

/** A row of CompetencyRaters: a rater group. */
export interface GroupRow {
  readonly row: number;
  readonly name: string;
  /** What the group is told from others by, see groupKey. */
  readonly key: string;
  /** As it was entered, also below 0; null = none. */
  readonly weight: number | null;
  /** Fewest ratings of an item for the group to count (C14), as it was entered; null = none. */
  readonly minimum: number | null;
  /** An earlier row lists the same group, so that this one is not read. */
  readonly again: boolean;
}

/** Reads CompetencyRaters; rows without a group are spare. */
export function readRaters(view: TableView): readonly GroupRow[] {
  const seen = new Set<string>();
  return usedRows(view, [GROUP]).flatMap((row) => {
    const name = textAt(view, row, GROUP);
    if (name === "") return [];
    const key = groupKey(name);
    const again = seen.has(key);
    seen.add(key);
    const weight = numberOrNull(cellAt(view, row, WEIGHT));
    return [{ row, name, key, weight, minimum: numberOrNull(cellAt(view, row, MINIMUM)), again }];
  });
}
