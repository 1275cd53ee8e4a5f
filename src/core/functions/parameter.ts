import { fault } from "../scoring/fault";
import type { CellValue } from "../tables/cell";
import { isLeftOut } from "./kinds/argument-cells";

/** An argument as it was passed: the cells of a range, one cell for a single value, none where it was left out. */
export type ArgumentCells = readonly (readonly CellValue[])[];

/** What arguments of a parameter must be, and what they are read as. */
export interface ParameterKind<Value> {
  readonly takes: "value" | "range";
  /** The option words that it knows, the usual one first. */
  readonly words?: readonly string[];
  /**
   * Reads an argument.
   *
   * @param parameter its name, for messages
   * @throws FunctionFault where it cannot be used
   */
  read(argument: ArgumentCells, parameter: string): Value;
}

/** A parameter of a custom function. Names and order are promises. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind<unknown>;
  readonly optional?: true;
  /** The number that counts where it is blank or left out. */
  readonly usual?: number;
  /** The parameter before it whose rows and columns it must have. */
  readonly like?: string;
  /** Excel turns what is passed into a text first; else the function is handed what stands in the cell. */
  readonly asText?: true;
}

/** What a function calculates with: its arguments by the names of their parameters. */
export type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P["name"]]: ArgumentOf<P>;
};

type ArgumentOf<P extends Parameter> =
  P["kind"] extends ParameterKind<infer Value> ? (P extends { usual: number } ? NonNullable<Value> : Value) : never;

/**
 * Reads the arguments of a call by their parameters; what is passed beyond these is not looked at.
 *
 * @throws FunctionFault "shapes-differ", and as each parameter's kind
 */
export function readArguments<Parameters extends readonly Parameter[]>(
  parameters: Parameters,
  given: readonly ArgumentCells[],
): ArgumentsOf<Parameters> {
  const cells = new Map(parameters.map(({ name }, index) => [name, given[index] ?? []]));
  const cellsOf = (name: string): ArgumentCells => cells.get(name) ?? [];
  for (const { name, like, optional } of parameters) {
    if (like !== undefined && !(optional && isLeftOut(cellsOf(name)))) {
      holdSameShape(like, cellsOf(like), name, cellsOf(name));
    }
  }
  const read = parameters.map(({ name, kind, usual }) => [name, kind.read(cellsOf(name), name) ?? usual ?? null]);
  // Each name has what its kind reads, which is what the type says.
  return Object.fromEntries(read) as ArgumentsOf<Parameters>;
}

function holdSameShape(first: string, one: ArgumentCells, second: string, other: ArgumentCells): void {
  const [shape, otherShape] = [one, other].map((range) => range.map((row) => row.length));
  if (shape?.join() !== otherShape?.join()) {
    throw fault("value", { code: "shapes-differ", parameters: { first, second } });
  }
}
