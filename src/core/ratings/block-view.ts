import { BLOCK_CODES } from "../tables/rule-codes";
import { type NumberCell, readNumberCell } from "../tables/number-cell";
import { leadingCode, nameAfterCode } from "../tables/code";
import { COLUMN_CODES } from "../tables/columns";
import { cellAt, textAt, usedRows } from "./table-view";
import type { WorkbookView } from "./workbook-view";

const { setting: SETTING, value: VALUE } = COLUMN_CODES.rules;
const CODES: ReadonlySet<string> = new Set(BLOCK_CODES);

/** A row of the rules that makes a category a block. */
export interface BlockRow {
  readonly row: number;
  readonly label: string;
  /** Name of the category. */
  readonly category: string;
  readonly weight: NumberCell;
}

/** The blocks that the rules list, each code once. Empty: all items are summed as one. */
export function viewBlocks(view: WorkbookView): readonly BlockRow[] {
  const table = view.tables.get("rules");
  if (table === undefined) return [];
  const seen = new Set<string>();
  return usedRows(table, [SETTING]).flatMap((row): BlockRow[] => {
    const label = textAt(table, row, SETTING);
    const code = leadingCode(label);
    if (code === null || !CODES.has(code) || seen.has(code)) return [];
    seen.add(code);
    return [{ row, label, category: nameAfterCode(label), weight: readNumberCell(cellAt(table, row, VALUE)) }];
  });
}

/** Whether the row makes a block that counts. */
export function countsAsBlock({ category, weight }: BlockRow): boolean {
  return category !== "" && weight.kind === "number" && weight.value > 0;
}
