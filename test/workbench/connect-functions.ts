import type { FunctionId } from "../../src/core/functions/custom-functions";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { functionsMetadata } from "../../src/functions/metadata";
import type { Book } from "../../src/workbench/book/book";
import type { FunctionValue } from "../../src/workbench/book/function-results";
import { SheetError, stubOffice } from "../functions/custom-functions-stub";

/** Lets a book calculate every function of the add-in as Excel calls them: errors as they are thrown, results as ranges. */
export function connectFunctions(book: Book): void {
  stubOffice("en-US");
  book.functions.register("COMPETENCY", functionsMetadata("en").functions);
  book.functions.connect((calls) => {
    setTimeout(() => {
      book.functions.receive(
        calls.map(({ id, name, args }) => {
          try {
            return { id, value: IMPLEMENTATIONS[name as FunctionId](...args) as FunctionValue };
          } catch (error) {
            const code = error instanceof SheetError ? error.code : "#VALUE!";
            return { id, value: { error: code }, message: String(error) };
          }
        }),
      );
    }, 0);
  });
}
