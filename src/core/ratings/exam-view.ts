import { leadingCode } from "../tables/code";
import { type NumberCell, plainText, readNumberCell } from "../tables/number-cell";
import { type TableView, cellAt, textAt, usedRows } from "./table-view";
import type { WorkbookView } from "./workbook-view";

/** A subject of one attempt at a paper. */
export interface ExamRow {
  readonly row: number;
  readonly code: string;
  readonly itemText: string;
  /** Null where the label has no code. */
  readonly item: string | null;
  readonly subject: string;
  readonly level: NumberCell;
  readonly weight: NumberCell;
  readonly score: NumberCell;
  /** Lowest score with which the paper can be passed; blank where there is none. */
  readonly minimum: NumberCell;
  /** The same for all subjects of one attempt: person, item, level and attempt. */
  readonly attemptKey: string;
}

/** Reads the exams; none where the table is gone. Rows with neither person nor score are forms still to be used. */
export function viewExams(view: WorkbookView): { readonly table: TableView; readonly rows: readonly ExamRow[] } | null {
  const table = view.tables.get("exams");
  if (table === undefined) return null;
  const rows = usedRows(table, ["E1", "E7"]).map((row): ExamRow => {
    const code = textAt(table, row, "E1");
    const itemText = textAt(table, row, "E2");
    const item = leadingCode(itemText);
    const attempt = [code, item ?? itemText, textAt(table, row, "E3"), textAt(table, row, "E4")].map(plainText);
    return {
      row,
      code,
      itemText,
      item,
      subject: textAt(table, row, "E5"),
      level: readNumberCell(cellAt(table, row, "E3")),
      weight: readNumberCell(cellAt(table, row, "E6")),
      score: readNumberCell(cellAt(table, row, "E7")),
      minimum: readNumberCell(cellAt(table, row, "E8")),
      attemptKey: JSON.stringify(attempt),
    };
  });
  return { table, rows };
}
