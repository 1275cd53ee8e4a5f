/** An error value of the sheet, such as #N/A, as it was read from a cell. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds when it is read. A blank cell is null or "": never 0. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
