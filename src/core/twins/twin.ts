import type { Parameter } from "../functions/parameter";
import { tokens } from "../formulas/formula-tokens";
import { type Argument, argumentOf, type Given } from "./argument";

/** A cell among those that a function's result covers, counted from 0. */
export interface SpillCell {
  readonly row: number;
  readonly column: number;
}

/** How a custom function is said with Excel's own functions. */
export interface Twin {
  /**
   * @param args in the order of the function's parameters
   * @param cell of a result that covers several cells: the one to write for
   * @returns null where these arguments cannot be said so
   */
  readonly write: (args: TwinArguments, cell: SpillCell) => string | null;
}

/** The arguments of a call, fit for the function's parameters. */
export class TwinArguments {
  private constructor(private readonly list: readonly Argument[]) {}

  /**
   * Reads a call's arguments.
   *
   * @returns null where one is missing or too many, or a parameter that takes one value got several cells
   */
  static read(texts: readonly (string | Argument | null)[], parameters: readonly Parameter[]): TwinArguments | null {
    if (texts.length > parameters.length) return null;
    const list = texts.map((text, index) => {
      const argument = typeof text === "object" && text !== null ? text : argumentOf(text);
      return parameters[index]?.kind.takes === "range" ? asRange(argument) : argument;
    });
    const fits = parameters.every(({ kind, optional }, index) => {
      const argument = list[index];
      if (argument === undefined || argument.kind === "left out") return optional === true;
      return kind.takes === "range" || argument.kind !== "cells" || !isSeveralCells(argument.text);
    });
    return fits ? new TwinArguments(list) : null;
  }

  /** An argument that the function needs. */
  given(index: number): Given {
    const argument = this.option(index);
    if (argument.kind === "left out") throw new Error(`Argument ${index} is not optional.`);
    return argument;
  }

  /** An argument that may be left out. */
  option(index: number): Argument {
    return this.list[index] ?? { kind: "left out" };
  }
}

/** A value that is written out for a range, as an array of one: ROWS and INDEX take no plain value. */
function asRange(argument: Argument): Argument {
  if (argument.kind !== "number" && argument.kind !== "word") return argument;
  const text = argument.kind === "number" ? String(argument.value) : argument.text;
  return { ...argument, text: `{${text}}` };
}

/** Whether a text is a range of several cells or an array; of names and expressions nothing is known. */
function isSeveralCells(text: string): boolean {
  const pieces = tokens(text);
  if (pieces.some(({ text: piece }) => piece === "(")) return false;
  return pieces.some(
    ({ kind, text: piece }) => piece === ":" || piece === "{" || (kind === "bracket" && !isThisRow(piece)),
  );
}

function isThisRow(bracket: string): boolean {
  return /^\[\s*@|\[#this row\]/iu.test(bracket);
}
