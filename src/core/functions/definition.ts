import type { FunctionFault } from "../scoring/fault";
import type { CellValue } from "../tables/cell";
import { type ArgumentCells, type ArgumentsOf, type Parameter, readArguments } from "./parameter";

/** Groups of functions that belong together, in the order in which they are shown. */
export const FUNCTION_FAMILIES = ["scores", "results", "agreement", "weights", "similarity", "standards"] as const;

export type FunctionFamily = (typeof FUNCTION_FAMILIES)[number];

/** What functions give, by what their results fill: one cell, a column, a row, or rows of cells. null = nothing. */
export interface FunctionResults {
  readonly number: number | null;
  readonly text: string | null;
  readonly truth: boolean | null;
  readonly column: readonly number[] | null;
  readonly row: readonly (number | null)[] | null;
  /** A fault stands in the place of a cell that cannot be used, beside others that can. */
  readonly rows: readonly (readonly (CellValue | FunctionFault)[])[];
}

/** Whether a function's result covers several cells. */
export function spills({ result }: { readonly result: keyof FunctionResults }): boolean {
  return result === "column" || result === "row" || result === "rows";
}

/** What workbooks, Excel and the add-in itself rely on of a custom function. Id, names and order are promises. */
interface Contract<Id, Parameters, Result, HasTwin> {
  /** The name after `COMPETENCY.` */
  readonly id: Id;
  readonly family: FunctionFamily;
  /** In their order, as they are typed. */
  readonly parameters: Parameters;
  readonly result: Result;
  /** Whether formulas of Excel's own functions can say it: core/twins has one then. */
  readonly hasTwin: HasTwin;
}

/** A custom function: its contract and its calculation. Everything else that there is of it follows from these. */
export interface FunctionDefinition<
  Id extends string = string,
  Parameters extends readonly Parameter[] = readonly Parameter[],
  Result extends keyof FunctionResults = keyof FunctionResults,
  HasTwin extends boolean = boolean,
> extends Contract<Id, Parameters, Result, HasTwin> {
  /**
   * Reads the arguments and calculates.
   *
   * @throws FunctionFault where there is no answer
   */
  readonly calculate: (given: readonly ArgumentCells[]) => FunctionResults[Result];
}

/**
 * Defines a custom function.
 *
 * @param definition its contract, and one call of core with the arguments as their kinds read them
 */
export function defineFunction<
  const Id extends string,
  const Parameters extends readonly Parameter[],
  const Result extends keyof FunctionResults,
  const HasTwin extends boolean,
>({
  calculate,
  ...contract
}: Contract<Id, Parameters, Result, HasTwin> & {
  readonly calculate: (given: ArgumentsOf<Parameters>) => FunctionResults[Result];
}): FunctionDefinition<Id, Parameters, Result, HasTwin> {
  return { ...contract, calculate: (given) => calculate(readArguments(contract.parameters, given)) };
}
