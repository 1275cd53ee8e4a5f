import { FunctionFault } from "../core/scoring/fault";
import { languageOf } from "../locales/language";
import { faultSentence, unexpectedSentence } from "../locales/fault-texts";

/**
 * Runs a function's calculation. This is the one place where a fault becomes an error value of the sheet, with a message
 * in Office's display language. A missing result is an empty cell.
 *
 * @throws CustomFunctions.Error #VALUE! or #N/A
 */
export function answer<Result>(calculate: () => Result | null): Result | "" {
  try {
    return calculate() ?? "";
  } catch (cause) {
    if (cause instanceof FunctionFault) throw errorValue(cause);
    const detail = cause instanceof Error ? cause.message : String(cause);
    const sentence = unexpectedSentence(detail, languageOf(displayLanguage()));
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
  }
}

/**
 * The same for a result of several cells. A fault among them becomes the error value of its cell, which the others do not
 * share.
 *
 * @returns rows of cells; one empty cell where the result is missing
 * @throws CustomFunctions.Error #VALUE! or #N/A
 */
export function answerRows(calculate: () => readonly (readonly unknown[])[] | null): unknown[][] {
  const rows = answer(calculate);
  if (rows === "" || rows.length === 0) return [[""]];
  return rows.map((row) => row.map((cell) => (cell instanceof FunctionFault ? errorValue(cell) : (cell ?? ""))));
}

function errorValue({ kind, reason }: FunctionFault): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const sentence = faultSentence(reason, languageOf(displayLanguage()));
  return new CustomFunctions.Error(kind === "value" ? invalidValue : notAvailable, sentence);
}

function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
