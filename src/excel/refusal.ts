import { WorkbookRefusal, type RefusalReason } from "../actions/workbook";

const REASON_OF_CODE: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  InvalidOperation: "busy",
  Conflict: "busy",
  InvalidSelection: "no-cell-selected",
  InactiveWorkbook: "other-workbook",
  UnsupportedSheet: "chart-sheet",
  BadPassword: "sheet-protected",
  FilteredRangeConflict: "rows-hidden",
  MergedRangeConflict: "cells-in-the-way",
  PivotTableRangeConflict: "cells-in-the-way",
  NonBlankCellOffSheet: "cells-in-the-way",
  InsertDeleteConflict: "cells-in-the-way",
  EmptyChartSeries: "chart-empty",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  InvalidOrTimedOutSession: "connection-lost",
  ActivityLimitReached: "connection-lost",
  RequestAborted: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  Unauthenticated: "connection-lost",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  NotImplemented: "not-supported",
  GeneralException: "unknown",
  InternalError: "unknown",
};

/** Members whose AccessDenied means that the workbook's structure is protected, not a sheet. */
const STRUCTURE = /^(?:WorksheetCollection\.|Worksheet\.(?:delete|name|visibility|position|copy))/i;

/** Where Excel says that a sheet cannot be added. */
export const ADDING_SHEETS = "WorksheetCollection.add";

/** Where a name is taken that was free when the workbook was looked at. */
const ADDING = new Set([ADDING_SHEETS, "NamedItemCollection.add"]);

/**
 * Runs a batch and turns what Excel refuses into a WorkbookRefusal that the pane has a sentence for. Anything else is
 * a bug and passes through as it is.
 */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (failure) {
    throw asRefusal(failure);
  }
}

function asRefusal(failure: unknown): unknown {
  if (!(failure instanceof OfficeExtension.Error)) return failure;
  const location = failure.debugInfo?.errorLocation ?? "";
  const reason = reasonOf(failure.code, location);
  if (reason === undefined) return failure;
  return new WorkbookRefusal(reason, `${failure.code} at ${location || "the request"}: ${failure.message}`, {
    cause: failure,
  });
}

function reasonOf(code: string, location: string): RefusalReason | undefined {
  if (code === "AccessDenied") return STRUCTURE.test(location) ? "structure-protected" : "sheet-protected";
  if (code === "ItemAlreadyExists" && ADDING.has(location)) return "added-meanwhile";
  return REASON_OF_CODE[code];
}

/** The member of Excel that refused. */
export function placeOf({ cause }: WorkbookRefusal): string {
  return cause instanceof OfficeExtension.Error ? (cause.debugInfo?.errorLocation ?? "") : "";
}
