import type { Anchor } from "../plan/anchor";
import type { TemplateRecord } from "./template-record";

/** The cell in which the person of the Scorecard is picked, where it was inserted; null where the template has none. */
export function personPicker({ sheets }: TemplateRecord): { readonly sheet: string; readonly anchor: Anchor } | null {
  for (const { name: sheet, anchors } of sheets) {
    const anchor = anchors.find(({ holds }) => "pick" in holds && holds.pick === "person");
    if (anchor) return { sheet, anchor };
  }
  return null;
}
