import type { Argument } from "./argument";
import { unreadableValue } from "./cell-reading";

/** A number that a parameter takes, with formula texts of what can be wrong with it. */
export interface NumberText {
  readonly text: string;
  readonly wrong: readonly string[];
}

/**
 * An optional number that is not negative, as a formula text; the usual one where it is left out or its cell is blank.
 *
 * @example optionalNumber({ kind: "left out" }, 60) // { text: "60", wrong: [] }
 */
export function optionalNumber(argument: Argument, usual: number): NumberText {
  switch (argument.kind) {
    case "left out":
      return { text: String(usual), wrong: [] };
    case "number":
      return { text: argument.text, wrong: argument.value < 0 ? ["1"] : [] };
    default:
      return {
        text: `IF(ISNUMBER(${argument.text}),${argument.text},${usual})`,
        wrong: [...unreadableValue(argument), `(${argument.text}<0)*1`],
      };
  }
}
