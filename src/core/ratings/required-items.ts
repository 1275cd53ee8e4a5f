import { readNumberCell } from "../tables/number-cell";
import { cellAt } from "../tables/table-view";
import type { PersonRow } from "../tables/people";
import type { WorkbookView } from "./workbook-view";

/**
 * Tells whether an item belongs to the grade that a person aims at: an item with "–" as its required level is not
 * needed. Where the grade or the item is not known, it is.
 */
export function requiredItems(view: WorkbookView): (person: PersonRow | undefined, item: string) => boolean {
  const profile = view.tables.get("profile");
  const spared = new Set<string>();
  if (profile !== undefined) {
    for (const { row, code } of view.items) {
      if (code === null) continue;
      for (const grade of view.grades) {
        if (readNumberCell(cellAt(profile, row, grade.code)).kind === "blank") spared.add(`${grade.code} ${code}`);
      }
    }
  }
  return (person, item) => {
    const grade = person?.grade ?? null;
    return grade === null || !spared.has(`${grade} ${item}`);
  };
}
