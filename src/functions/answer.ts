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
    const language = languageOf(displayLanguage());
    if (cause instanceof FunctionFault) {
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      const code = cause.kind === "value" ? invalidValue : notAvailable;
      throw new CustomFunctions.Error(code, faultSentence(cause.reason, language));
    }
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, unexpectedSentence(detail, language));
  }
}

function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
