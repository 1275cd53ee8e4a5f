import * as functions from "../../src/functions/functions";
import type { Book } from "../../src/workbench/book/book";
import type { FunctionValue } from "../../src/workbench/book/function-results";

/** Lets a book calculate the add-in's functions as Excel calls them: errors as they are thrown, results as ranges. */
export function connectFunctions(book: Book): void {
  const called = functions as unknown as Record<string, (...args: readonly FunctionValue[]) => FunctionValue>;
  const names = ["WEIGHTED", "COVERAGE", "MATCH", "SCORECARD", "TEAM"];
  const matrix = { name: "range", dimensionality: "matrix" };
  book.functions.register(
    "COMPETENCY",
    names.map((name) => ({
      id: name,
      name,
      parameters: name === "SCORECARD" ? [{ name: "person" }, ...Array(6).fill(matrix)] : Array(6).fill(matrix),
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
            return { id, value: { error: "#VALUE!" }, message: String(error) };
          }
        }),
      );
    }, 0);
  });
}
