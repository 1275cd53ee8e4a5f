import { FUNCTION_LIBRARY } from "../../src/core/library/function-library";
import * as functions from "../../src/functions/functions";
import type { Book } from "../../src/workbench/book/book";
import type { FunctionValue } from "../../src/workbench/book/function-results";
import { SheetError, stubOffice } from "../functions/custom-functions-stub";

/** Parameters that take one value; every other takes a range, as the build reads from the comments. */
const SINGLE_VALUES = new Set(
  (
    "missing top actual required tolerance score pass method self others selfCut othersCut person points null type metric " +
    "n sd reliability cut sem z"
  ).split(" "),
);

/** Lets a book calculate every function of the add-in as Excel calls them: errors as they are thrown, results as ranges. */
export function connectFunctions(book: Book): void {
  stubOffice("en-US");
  const called = functions as unknown as Record<string, (...args: readonly FunctionValue[]) => FunctionValue>;
  book.functions.register(
    "COMPETENCY",
    FUNCTION_LIBRARY.map(({ id, parameters }) => ({
      id,
      name: id,
      parameters: parameters.map(({ name }) => ({
        name,
        dimensionality: SINGLE_VALUES.has(name) ? "scalar" : "matrix",
      })),
      allowErrorForDataTypeAny: true,
    })),
  );
  book.functions.connect((calls) => {
    setTimeout(() => {
      book.functions.receive(
        calls.map(({ id, name, args }) => {
          try {
            return { id, value: called[name.toLowerCase()]?.(...args) ?? null };
          } catch (error) {
            const code = error instanceof SheetError ? error.code : "#VALUE!";
            return { id, value: { error: code }, message: String(error) };
          }
        }),
      );
    }, 0);
  });
}
