import type { BoundFormula, CellReader, Evaluate, Place, Scope } from "./bound-formula";
import { call } from "./call";
import { contents, liftOne, liftTwo } from "./lift";
import { OPERATIONS, negative, percent } from "./operators";
import { type Binder, SPECIAL_FORMS, invoke } from "./special-forms";
import type { BinaryOperator, Node, ReferenceNode } from "./syntax";
import { Area, Matrix, NAME, NULL, REF, type Scalar, VALUE, type Value, isError } from "./values";

/** Makes a formula that stands in a cell ready to be calculated. */
export function bind(node: Node, place: Place, scope: Scope): BoundFormula {
  const binding = new Binding(place, scope);
  const evaluate = binding.bind(node);
  const { areas, isVolatile, usesNames, sheets } = binding;
  return { evaluate, areas, isVolatile, usesNames, sheets };
}

/** A name may hold names; more than this many are a circle. */
const DEEPEST_NAME = 20;

class Binding implements Binder {
  readonly areas: Area[] = [];
  isVolatile = false;
  usesNames = false;
  readonly sheets = new Map<string, string | undefined>();
  /** Variables of LET and LAMBDA that can be seen here, by name in capitals. */
  #variables: ReadonlyMap<string, { value: Value }> = new Map();
  #depth = 0;

  constructor(
    private readonly place: Place,
    private readonly scope: Scope,
  ) {}

  bind(node: Node): Evaluate {
    switch (node.kind) {
      case "value": {
        const { value } = node;
        return () => value;
      }
      case "omitted":
        return () => null;
      case "array": {
        const cells = node.rows.flat();
        const matrix = new Matrix(node.rows.length, node.rows[0]?.length ?? 0, cells);
        return () => matrix;
      }
      case "reference":
      case "table":
      case "name":
        return this.#bindArea(node, true);
      case "unary":
        return this.#bindUnary(node.operator, node.operand);
      case "binary":
        return this.#bindBinary(node.operator, node.left, node.right);
      case "invoke":
        return invoke(this.bind(node.callee), node.args, this);
      case "call":
        return this.#bindCall(node.name, node.args);
    }
  }

  bindUnread(node: Node): Evaluate {
    if (node.kind === "reference" || node.kind === "table" || node.kind === "name") return this.#bindArea(node, false);
    return this.bind(node);
  }

  withVariables<T>(names: readonly string[], bind: (slots: readonly { value: Value }[]) => T): T {
    const outer = this.#variables;
    const slots = names.map(() => ({ value: null as Value }));
    const variables = new Map(outer);
    slots.forEach((slot, index) => variables.set((names[index] ?? "").toUpperCase(), slot));
    this.#variables = variables;
    const result = bind(slots);
    this.#variables = outer;
    return result;
  }

  #bindArea(node: ReferenceNode | Extract<Node, { kind: "table" | "name" }>, isRead: boolean): Evaluate {
    if (node.kind === "name") return this.#bindName(node.name, node.sheet, isRead);
    const area = node.kind === "table" ? this.#tableArea(node.table, node.rest) : this.#areaOf(node);
    return this.#give(area, isRead);
  }

  #give(area: Area | Scalar, isRead: boolean): Evaluate {
    if (area instanceof Area && isRead && !this.areas.includes(area)) this.areas.push(area);
    return () => area;
  }

  #bindName(name: string, sheet: string | undefined, isRead: boolean): Evaluate {
    const variable = sheet === undefined ? this.#variables.get(name.toUpperCase()) : undefined;
    if (variable) return () => variable.value;
    this.usesNames = true;
    const held = this.scope.name(name);
    if (held) return this.#bindHeld(held, isRead);
    const table = sheet === undefined ? this.#tableArea(name, "") : NAME;
    return this.#give(table, isRead);
  }

  #bindHeld(held: Node, isRead: boolean): Evaluate {
    if (this.#depth >= DEEPEST_NAME) return () => NAME;
    const variables = this.#variables;
    this.#variables = new Map();
    this.#depth += 1;
    const evaluate = isRead ? this.bind(held) : this.bindUnread(held);
    this.#depth -= 1;
    this.#variables = variables;
    return evaluate;
  }

  #tableArea(table: string, rest: string): Area | Scalar {
    this.usesNames = true;
    return this.scope.table(table, rest, this.place) ?? NAME;
  }

  #areaOf({ sheet, row, column, lastRow, lastColumn }: ReferenceNode): Area | Scalar {
    const id = sheet === undefined ? this.place.sheet : this.#sheetId(sheet);
    return id === undefined ? REF : new Area(id, row, column, lastRow - row + 1, lastColumn - column + 1);
  }

  #sheetId(name: string): string | undefined {
    const id = this.scope.sheet(name);
    this.sheets.set(name, id);
    return id;
  }

  #bindUnary(operator: Extract<Node, { kind: "unary" }>["operator"], operand: Node): Evaluate {
    if (operator === "#") {
      const anchor = this.bind(operand);
      return (reader) => {
        const area = anchor(reader);
        return area instanceof Area ? (reader.spill(area) ?? REF) : VALUE;
      };
    }
    const inner = this.bind(operand);
    if (operator === "+") return inner;
    if (operator === "@") return (reader) => intersection(inner(reader), reader);
    const operation = operator === "-" ? negative : percent;
    return (reader) => liftOne(contents(inner(reader), reader), operation);
  }

  #bindBinary(operator: BinaryOperator, left: Node, right: Node): Evaluate {
    if (operator === ":" || operator === " " || operator === ",") return this.#bindAreas(operator, left, right);
    const a = this.bind(left);
    const b = this.bind(right);
    const operation = OPERATIONS[operator];
    if (!operation) return () => VALUE;
    return (reader) => {
      const first = contents(a(reader), reader);
      const second = contents(b(reader), reader);
      if (typeof first === "number" && typeof second === "number") return operation(first, second);
      return liftTwo(first, second, operation);
    };
  }

  #bindAreas(operator: ":" | " " | ",", left: Node, right: Node): Evaluate {
    const a = this.bindUnread(left);
    const b = this.bindUnread(right);
    return (reader) => {
      const first = a(reader);
      const second = b(reader);
      if (isError(first)) return first;
      if (isError(second)) return second;
      if (!(first instanceof Area) || !(second instanceof Area)) return VALUE;
      if (operator === ",") return stacked(first, second, reader);
      if (first.sheet !== second.sheet) return VALUE;
      return operator === ":" ? around(first, second) : (common(first, second) ?? NULL);
    };
  }

  #bindCall(name: string, args: readonly Node[]): Evaluate {
    const special = SPECIAL_FORMS[name];
    if (special) return special(args, this);
    const known = this.scope.function(name);
    if (!known) return this.#bindLambda(name, args);
    if (known.isVolatile) this.isVolatile = true;
    return call(known, args, this);
  }

  /** A name or variable that holds a LAMBDA can be called like a function. */
  #bindLambda(name: string, args: readonly Node[]): Evaluate {
    this.usesNames = true;
    if (!this.#variables.has(name) && !this.scope.name(name)) return () => NAME;
    return invoke(this.#bindName(name, undefined, true), args, this);
  }
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return new Area(a.sheet, row, column, rows, Math.max(a.column + a.columns, b.column + b.columns) - column);
}

function common(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? new Area(a.sheet, row, column, rows, columns) : undefined;
}

/** A union is read as one column of values: enough for the functions that take any number of ranges. */
function stacked(a: Area, b: Area, reader: CellReader): Matrix {
  const cells = [...reader.read(a).cells, ...reader.read(b).cells];
  return new Matrix(cells.length, 1, cells);
}

/** What "@" leaves of a range: the cell in the formula's own row or column. */
function intersection(value: Value, reader: CellReader): Value {
  if (value instanceof Matrix) return value.cells[0] ?? null;
  if (!(value instanceof Area) || (value.rows === 1 && value.columns === 1)) return value;
  const row = value.rows === 1 ? value.row : reader.row;
  const column = value.columns === 1 ? value.column : reader.column;
  return common(value, new Area(value.sheet, row, column, 1, 1)) ?? VALUE;
}
