import { CUSTOM_FUNCTIONS, type CustomFunction } from "../core/functions/custom-functions";
import { answer, answerRows } from "./answer";
import { cellsOf } from "./host-values";

/**
 * A custom function as Excel calls it, with a value or rows of values for each parameter, in their order. It gives a
 * value, or rows of values where its result covers several cells.
 */
export type Implementation<F extends CustomFunction = CustomFunction> = (
  ...given: readonly unknown[]
) => F["result"] extends "column" | "row" | "rows" ? unknown[][] : unknown;

/** What Excel calls, by the function's id: the calculation of its definition between cells that come in and go out. */
export const IMPLEMENTATIONS = Object.fromEntries(
  CUSTOM_FUNCTIONS.map((definition) => [definition.id, implementationOf(definition)]),
) as { readonly [F in CustomFunction as F["id"]]: Implementation<F> };

function implementationOf(definition: CustomFunction): Implementation {
  switch (definition.result) {
    case "column":
      return (...given) => answerRows(() => definition.calculate(given.map(cellsOf))?.map((cell) => [cell]) ?? null);
    case "row":
      return (...given) =>
        answerRows(() => {
          const row = definition.calculate(given.map(cellsOf));
          return row && [row];
        });
    case "rows":
      return (...given) => answerRows(() => definition.calculate(given.map(cellsOf)));
    default:
      return (...given) => answer(() => definition.calculate(given.map(cellsOf)));
  }
}
