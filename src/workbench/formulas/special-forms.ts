import type { CellReader, Evaluate } from "./bound-formula";
import { toBoolean, toNumber } from "./coerce";
import { equal } from "./compare";
import { commonSize, contents, filled, repeatedAt } from "./lift";
import type { Node } from "./syntax";
import { Lambda, Matrix, NA, type Scalar, VALUE, type Value, isError } from "./values";

/** What special forms need to make their arguments ready. */
export interface Binder {
  bind(node: Node): Evaluate;
  /** Like `bind`; where the node is an area, its cells count as unread. */
  bindUnread(node: Node): Evaluate;
  withVariables<T>(names: readonly string[], bind: (slots: readonly { value: Value }[]) => T): T;
}

type SpecialForm = (args: readonly Node[], binder: Binder) => Evaluate;

/** Functions that calculate only those of their arguments that they need. */
export const SPECIAL_FORMS: Readonly<Record<string, SpecialForm>> = {
  IF: (args, binder) => {
    if (args.length < 2 || args.length > 3) return () => VALUE;
    const [condition, yes, no] = args.map((arg) => binder.bind(arg));
    return (reader) => {
      const tested = contents(condition?.(reader) ?? null, reader);
      if (!(tested instanceof Matrix)) {
        const holds = typeof tested === "boolean" ? tested : toBoolean(tested);
        if (typeof holds !== "boolean") return holds;
        if (holds) return yes?.(reader) ?? null;
        return no ? no(reader) : false;
      }
      return chosen(tested, [yes, no ?? (() => false)], reader, (test) => {
        const holds = toBoolean(test);
        return isError(holds) ? holds : holds ? 0 : 1;
      });
    };
  },
  IFERROR: (args, binder) => otherwise(args, binder, isError),
  IFNA: (args, binder) => otherwise(args, binder, (value) => value === NA),
  IFS: (args, binder) => {
    const bound = args.map((arg) => binder.bind(arg));
    return (reader) => {
      for (let index = 0; index + 1 < bound.length; index += 2) {
        const tested = firstOf(bound[index]?.(reader) ?? null, reader);
        const holds = toBoolean(tested);
        if (isError(holds)) return holds;
        if (holds) return bound[index + 1]?.(reader) ?? null;
      }
      return NA;
    };
  },
  SWITCH: (args, binder) => {
    const bound = args.map((arg) => binder.bind(arg));
    return (reader) => {
      const wanted = firstOf(bound[0]?.(reader) ?? null, reader);
      if (isError(wanted)) return wanted;
      let index = 1;
      for (; index + 1 < bound.length; index += 2) {
        const candidate = firstOf(bound[index]?.(reader) ?? null, reader);
        if (isError(candidate)) return candidate;
        if (equal(candidate, wanted)) return bound[index + 1]?.(reader) ?? null;
      }
      return index < bound.length ? (bound[index]?.(reader) ?? null) : NA;
    };
  },
  CHOOSE: (args, binder) => {
    const [index, ...choices] = args.map((arg) => binder.bind(arg));
    const choose = (wanted: Scalar): number | Scalar => {
      const number = toNumber(wanted);
      if (isError(number)) return number;
      return number >= 1 && number < choices.length + 1 ? Math.trunc(number) - 1 : VALUE;
    };
    return (reader) => {
      const wanted = contents(index?.(reader) ?? null, reader);
      if (wanted instanceof Matrix) return chosen(wanted, choices, reader, choose);
      const at = choose(wanted);
      return typeof at === "number" ? (choices[at]?.(reader) ?? null) : at;
    };
  },
  LET: (args, binder) => letIn(args, binder),
  LAMBDA: (args, binder) => lambda(args, binder),
};

/** Calls what a formula made with LAMBDA. */
export function invoke(callee: Evaluate, args: readonly Node[], binder: Binder): Evaluate {
  const bound = args.map((arg) => binder.bind(arg));
  return (reader) => {
    const called = callee(reader);
    if (isError(called)) return called;
    return called instanceof Lambda ? called.call(bound.map((arg) => arg(reader))) : VALUE;
  };
}

function otherwise(args: readonly Node[], binder: Binder, fails: (value: Scalar) => boolean): Evaluate {
  if (args.length !== 2) return () => VALUE;
  const [tried, other] = args.map((arg) => binder.bind(arg));
  return (reader) => {
    const given = tried?.(reader) ?? null;
    const value = contents(given, reader);
    if (!(value instanceof Matrix)) return fails(value) ? (other?.(reader) ?? null) : given;
    if (!value.cells.some(fails)) return given;
    const instead = contents(other?.(reader) ?? null, reader);
    const { rows, columns } = commonSize([value, instead]);
    return filled(rows, columns, (row, column) => {
      const own = repeatedAt(value, row, column);
      return fails(own) ? repeatedAt(instead, row, column) : own;
    });
  };
}

/** For every place of a matrix what the choice that it says has there. */
function chosen(
  tested: Matrix,
  choices: readonly (Evaluate | undefined)[],
  reader: CellReader,
  choose: (value: Scalar) => Scalar,
): Matrix {
  const values = choices.map((choice) => contents(choice?.(reader) ?? null, reader));
  const { rows, columns } = commonSize([tested, ...values]);
  return filled(rows, columns, (row, column) => {
    const at = choose(repeatedAt(tested, row, column));
    return typeof at === "number" ? repeatedAt(values[at] ?? null, row, column) : at;
  });
}

function firstOf(value: Value, reader: CellReader): Scalar {
  const held = contents(value, reader);
  return held instanceof Matrix ? (held.cells[0] ?? null) : held;
}

function letIn(args: readonly Node[], binder: Binder): Evaluate {
  const [name, value, ...rest] = args;
  if (!name) return () => VALUE;
  if (!value) return binder.bind(name);
  if (name.kind !== "name") return () => VALUE;
  const bound = binder.bind(value);
  return binder.withVariables([name.name], ([slot]) => {
    const body = letIn(rest, binder);
    return (reader) => {
      if (!slot) return VALUE;
      const before = slot.value;
      slot.value = bound(reader);
      const result = body(reader);
      slot.value = before;
      return result;
    };
  });
}

function lambda(args: readonly Node[], binder: Binder): Evaluate {
  const names = args.slice(0, -1).flatMap((arg) => (arg.kind === "name" ? [arg.name] : []));
  const last = args.at(-1);
  if (!last || names.length !== args.length - 1) return () => VALUE;
  return binder.withVariables(names, (slots) => {
    const body = binder.bind(last);
    return (reader) =>
      new Lambda((given) => {
        if (given.length > slots.length) return VALUE;
        const before = slots.map(({ value }) => value);
        slots.forEach((slot, index) => {
          slot.value = given[index] ?? null;
        });
        const result = body(reader);
        slots.forEach((slot, index) => {
          slot.value = before[index] ?? null;
        });
        return result;
      });
  });
}
