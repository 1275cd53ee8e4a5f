import { Refusal } from "../book/refusal";

/** An error as the rich API reports it: Office.js makes an OfficeExtension.Error of it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    /** Excel's code, such as "ItemNotFound". */
    readonly code: string,
    message: string,
    /** Class and member, such as "WorksheetCollection.getItem". */
    readonly location: string,
  ) {
    super(message);
  }
}

/** A whole request that fails, without an answer to its actions: Office's own numbers, such as 5102. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  constructor(readonly number: number) {
    super(`The request failed with ${number}.`);
  }
}

/** Codes of failures by the numbers that Office.js reads in an answer without data. */
export const TRANSPORT_NUMBERS: Readonly<Record<string, number>> = {
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
  GeneralException: 5001,
};

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidObjectPath: 400,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  NotImplemented: 501,
};

export const httpStatus = (code: string): number => STATUS[code] ?? (code === "GeneralException" ? 500 : 400);

/** @throws ApiError ApiNotFound, named by class and member */
export function notPlayed(className: string, member: string): never {
  const location = `${className}.${uncapitalised(member)}`;
  throw new ApiError("ApiNotFound", `The workbench does not play ${location}.`, location);
}

/** Any failure as an ApiError with the place where it happened. */
export function located(failure: unknown, className: string, member: string): ApiError {
  const location = `${className}.${uncapitalised(member)}`;
  if (failure instanceof ApiError)
    return failure.location === "" ? new ApiError(failure.code, failure.message, location) : failure;
  if (failure instanceof Refusal) return new ApiError(failure.code, failure.message, location);
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return new ApiError("GeneralException", text, location);
}

function uncapitalised(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}
