import type { CellReader, Evaluate } from "./bound-formula";
import type { Argument, FormulaFunction, Taking } from "./formula-function";
import { commonSize, contents, filled, repeatedAt } from "./lift";
import type { Binder } from "./special-forms";
import type { Node } from "./syntax";
import { Area, Lambda, Matrix, type Scalar, VALUE, type Value, isError } from "./values";

/** Calls a function with its arguments taken as it says. Too few or too many are refused, as Excel refuses the entry. */
export function call(known: FormulaFunction, args: readonly Node[], binder: Binder): Evaluate {
  const [fewest, most] = known.count;
  if (args.length < fewest || args.length > most) return () => VALUE;
  const takings = args.map((_, index) => takingOf(known, index));
  const bound = args.map((arg, index) => {
    if (arg.kind === "omitted") return undefined;
    return takings[index] === "area" ? binder.bindUnread(arg) : binder.bind(arg);
  });
  const count = args.length;
  return (reader) => {
    const values = new Array<Argument>(count);
    let isLifted = false;
    for (let index = 0; index < count; index += 1) {
      const value = argument(bound[index], takings[index] ?? "values", reader);
      if (isError(value) && known.takesErrors !== true) return value;
      if (value instanceof Matrix && takings[index] === "value") isLifted = true;
      values[index] = value;
    }
    return isLifted ? lifted(known, values, takings, reader) : known.call(values, reader);
  };
}

function takingOf(known: FormulaFunction, index: number): Taking {
  const { takes, repeats = 1 } = known;
  if (index < takes.length) return takes[index] ?? "values";
  return takes[takes.length - repeats + ((index - takes.length) % repeats)] ?? "values";
}

function argument(evaluate: Evaluate | undefined, taking: Taking, reader: CellReader): Argument {
  if (!evaluate) return undefined;
  const value = evaluate(reader);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Lambda) return VALUE;
  if (taking === "value") return contents(value, reader);
  if (value instanceof Area && taking === "values") return reader.read(value);
  return value;
}

/** One call for every place of the matrices that stand where one value is wanted. */
function lifted(
  known: FormulaFunction,
  values: readonly Argument[],
  takings: readonly Taking[],
  reader: CellReader,
): Value {
  const single = values.map((value, index) => takings[index] === "value" && value instanceof Matrix);
  const { rows, columns } = commonSize(values.filter((_, index) => single[index]));
  const args = [...values];
  return filled(rows, columns, (row, column): Scalar => {
    for (let index = 0; index < args.length; index += 1) {
      if (!single[index]) continue;
      const value = repeatedAt(values[index] as Matrix, row, column);
      if (isError(value) && known.takesErrors !== true) return value;
      args[index] = value;
    }
    const result = contents(known.call(args, reader), reader);
    return result instanceof Matrix ? (result.cells[0] ?? null) : result;
  });
}
