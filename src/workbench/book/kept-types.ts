import type { ICellData, Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";

/** Lets cells that only look different hold what they held: the grid alone makes a number of a text such as "2026". */
export function keepTypes(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    const held = engine.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    for (const [row, line] of Object.entries(cellValue as Record<number, Record<number, Nullable<ICellData>>>)) {
      for (const [column, cell] of Object.entries(line)) {
        if (!cell || cell.t || "v" in cell || "f" in cell || "si" in cell || "p" in cell) continue;
        const type = held?.getValue(Number(row), Number(column))?.t;
        if (type) line[Number(column)] = { ...cell, t: type };
      }
    }
  });
}
