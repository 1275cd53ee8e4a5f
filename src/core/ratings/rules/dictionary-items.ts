import type { Issue } from "../../issue";
import { leadingCode, nameAfterCode } from "../../tables/code";
import { foldedName } from "../../tables/column-names";
import { MODEL_COLUMN_CODES } from "../../tables/columns";
import { cellAt, textAt, usedRows } from "../../tables/table-view";
import { makeIssue } from "../make-issue";
import { placeAt } from "../placed-table";
import { quoted } from "../quoted";
import type { WorkbookView } from "../workbook-view";

const { item: ITEM } = MODEL_COLUMN_CODES;

/**
 * Items of the Dictionary are those of Profile and are called alike: all other sheets take their names from there, so that
 * one renamed in the Dictionary alone goes by two. An item that came with the template and left Profile is told there.
 */
export function dictionaryItems(view: WorkbookView): Issue[] {
  const table = view.tables.get("model");
  if (table?.columns.at.has(ITEM) !== true || !view.tables.has("profile")) return [];
  const inserted = new Set(view.expected.items.map(({ code }) => code));
  return usedRows(table, [ITEM]).flatMap((row): Issue[] => {
    const code = leadingCode(cellAt(table, row, ITEM));
    const label = textAt(table, row, ITEM);
    const place = placeAt(table, row, ITEM);
    const known = code === null ? undefined : view.itemLabels.get(code);
    if (known === undefined) {
      if (code !== null && inserted.has(code)) return [];
      return [makeIssue("warning", "dictionary-item-unknown", { item: quoted(label) }, place)];
    }
    const [here, there] = [label, known].map((text) => foldedName(nameAfterCode(text)));
    if (here === there) return [];
    return [makeIssue("warning", "item-named-otherwise", { dictionary: quoted(label), profile: quoted(known) }, place)];
  });
}
