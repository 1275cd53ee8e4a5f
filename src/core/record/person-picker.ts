import type { Place } from "../tables/table";
import type { TemplateRecord } from "./template-record";

/** The cell in which the person of the Scorecard is picked, where it was inserted; null where the template has none. */
export function personPicker({ sheets }: TemplateRecord): Place | null {
  for (const { name: sheet, anchors } of sheets) {
    const area = anchors.find(({ holds }) => "pick" in holds && holds.pick === "person")?.area;
    if (area) return { sheet, row: area.row, column: area.column };
  }
  return null;
}
