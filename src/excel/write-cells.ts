import type { CellChange } from "../actions/workbook";
import { isFormula } from "../core/formulas/cell-formula";
import type { Place } from "../core/tables/table";
import { addressOf } from "./address";
import { cellContent, officeCell } from "./cell-content";
import { runInExcel } from "./refusal";

export function cellAt({ workbook }: Excel.RequestContext, { sheet, row, column }: Place): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(addressOf({ row, column, rows: 1, columns: 1 }));
}

/**
 * Writes single cells and returns what stood there. What is formatted as text makes a text of a number that is written
 * there: such a cell gets the format of numbers and the number again, which takes a second round trip.
 */
export function writeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return runInExcel(async (context) => {
    const written = changes.map((change) => {
      const before = cellAt(context, change.place).load("formulas,values,numberFormat");
      writeCell(context, change);
      return { change, before, after: cellAt(context, change.place).load("values") };
    });
    await context.sync();
    const texts = written.filter(
      ({ change, after }) => typeof change.content === "number" && typeof after.values[0]?.[0] === "string",
    );
    texts.forEach(({ change }) => writeCell(context, { ...change, numberFormat: "General" }));
    if (texts.length > 0) await context.sync();
    return written.map((one): CellChange => {
      const { change, before } = one;
      const changesFormat = change.numberFormat !== undefined || texts.includes(one);
      return {
        place: change.place,
        content: cellContent(before.formulas[0]?.[0], before.values[0]?.[0]),
        ...(changesFormat ? { numberFormat: String(before.numberFormat[0]?.[0]) } : {}),
      };
    });
  });
}

function writeCell(context: Excel.RequestContext, { place, content, numberFormat }: CellChange): void {
  const cell = cellAt(context, place);
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[isFormula(content) ? content.formula : (officeCell(content) ?? "")]];
}
