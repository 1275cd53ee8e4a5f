/** Error of the sheet as Office's runtime has it: a code such as #VALUE! and a message. */
export class SheetError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** Puts what custom functions need of Office in place. */
export function stubOffice(displayLanguage: string): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: SheetError, ErrorCode: errorCodes },
    Office: { context: { displayLanguage } },
  });
}

/** The error value and message that a call ends with. */
export function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (cause) {
    if (cause instanceof SheetError) return { code: cause.code, message: cause.message };
    throw cause;
  }
  throw new Error("The call gave a result.");
}
