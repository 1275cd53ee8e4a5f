import type { CellValue } from "../../src/core/tables/cell";

/** A range of one column, as Excel passes it. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** A table as Excel passes its range. */
export const range = (table: readonly (readonly CellValue[])[]): unknown[][] => table.map((row) => [...row]);
