/**
 * Why a file was refused: it is bigger than we read; it is no workbook of Excel 2007 or later; it is broken; or it is
 * locked with a password.
 */
export type WorkbookFileErrorCode = "too-large" | "not-a-workbook" | "damaged" | "encrypted";

/** A received file that cannot be read. Whoever shows it makes a sentence of the code; the message is for developers. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
