/** The codes with which Excel refuses; the host passes them on to Office.js as they are. */
export type RefusalCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "BadPassword"
  | "EmptyChartSeries"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestAborted"
  | "UnsupportedOperation"
  | "UnsupportedSheet";

/** Why the workbook did not do what it was asked to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
