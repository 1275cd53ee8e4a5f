import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import type { BinaryOperator, Node, ReferenceNode } from "./syntax";
import { type Token, tokensOf } from "./tokens";
import { FormulaError } from "./values";

/** What is no formula. */
class FormulaSyntaxError extends Error {}

/**
 * Reads a formula as Excel writes it in English, "=" in front or not.
 * @returns undefined where it is none
 * @example parse("=A1+1")?.kind // "binary"
 */
export function parse(formula: string): Node | undefined {
  try {
    const parser = new Parser(tokensOf(formula.startsWith("=") ? formula.slice(1) : formula));
    const node = parser.expression(0);
    parser.finish();
    return node;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

/** How tightly operators between two operands hold them together. */
const BINDING: Readonly<Record<string, number>> = {
  "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5, " ": 8, ":": 9,
}; // prettier-ignore
const PERCENT = 6;
/** Excel lets a sign hold tighter than a power: -2^2 is 4. */
const SIGN = 7;

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {
    this.#skipSpace();
  }

  finish(): void {
    if (this.#token.kind !== "end") throw new FormulaSyntaxError(`Unexpected ${this.#token.text}`);
  }

  expression(least: number): Node {
    let left = this.#operand();
    for (;;) {
      const space = this.#token.kind === "space";
      if (space) this.#at += 1;
      const { kind, text } = this.#token;
      if (kind === "operator" && (text === "%" || text === "#")) {
        if (text === "%" && PERCENT < least) return left;
        this.#next();
        left = { kind: "unary", operator: text, operand: left };
        continue;
      }
      const operator = space && startsOperand(this.#token) ? " " : text;
      const binding = kind === "operator" || operator === " " ? BINDING[operator] : undefined;
      if (binding === undefined || binding <= least) return left;
      if (operator !== " ") this.#next();
      left = { kind: "binary", operator: operator as BinaryOperator, left, right: this.expression(binding) };
    }
  }

  get #token(): Token {
    return this.tokens[this.#at] ?? { kind: "end", text: "" };
  }

  #next(): Token {
    const token = this.#token;
    this.#at += 1;
    this.#skipSpace();
    return token;
  }

  /** Spaces count only after an operand, where they may be the operator of intersection. */
  #skipSpace(): void {
    const before = this.tokens[this.#at - 1];
    const afterOperand =
      before &&
      (before.kind !== "operator" || ")%#}".includes(before.text)) &&
      !["call", "sheet"].includes(before.kind);
    if (this.#token.kind === "space" && !afterOperand) this.#at += 1;
  }

  #operand(): Node {
    const token = this.#token;
    if (token.kind === "operator" && ["-", "+", "@"].includes(token.text)) {
      this.#next();
      const operand = this.expression(token.text === "@" ? SIGN + 0.5 : SIGN);
      return { kind: "unary", operator: token.text as "-", operand };
    }
    this.#next();
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "string":
        return { kind: "value", value: unquoted(token.text, '"') };
      case "error":
        return { kind: "value", value: FormulaError.of(token.text) };
      case "reference":
        return referenceOf(token.text, undefined);
      case "table":
        return tableOf(token.text);
      case "sheet":
        return this.#onSheet(token.text);
      case "call":
        return this.#called({ kind: "call", name: functionName(token.text), args: this.#arguments(")") });
      case "word":
        return wordOf(token.text);
      default:
        return this.#enclosed(token);
    }
  }

  #onSheet(text: string): Node {
    const name = text.slice(0, -1);
    const sheet = name.startsWith("'") ? unquoted(name, "'") : name;
    const token = this.#next();
    if (token.kind === "reference") return referenceOf(token.text, sheet);
    if (token.kind === "error") return { kind: "value", value: FormulaError.of(token.text) };
    if (token.kind === "word") return { kind: "name", name: token.text, sheet };
    throw new FormulaSyntaxError(`${token.text} on ${sheet}`);
  }

  #enclosed(token: Token): Node {
    if (token.text === "(") {
      let inner = this.expression(0);
      while (this.#token.text === ",") {
        this.#next();
        inner = { kind: "binary", operator: ",", left: inner, right: this.expression(0) };
      }
      this.#expect(")");
      return this.#called(inner);
    }
    if (token.text === "{") return this.#array();
    if (token.text === "[") {
      // A short form of a structured reference: the engine's host writes the long ones.
      throw new FormulaSyntaxError("A reference to a table without the table's name");
    }
    throw new FormulaSyntaxError(`Unexpected ${token.text || "end"}`);
  }

  #called(callee: Node): Node {
    let node = callee;
    while (this.#token.kind === "operator" && this.#token.text === "(") {
      this.#next();
      node = { kind: "invoke", callee: node, args: this.#arguments(")") };
    }
    return node;
  }

  #arguments(close: string): Node[] {
    const args: Node[] = [];
    if (this.#isNext(close)) return args;
    for (;;) {
      const isOmitted = this.#token.kind === "operator" && (this.#token.text === "," || this.#token.text === close);
      args.push(isOmitted ? { kind: "omitted" } : this.expression(0));
      if (this.#isNext(close)) return args;
      this.#expect(",");
    }
  }

  #array(): Node {
    const rows: (number | string | boolean | FormulaError)[][] = [[]];
    for (;;) {
      const node = this.expression(0);
      const sign = node.kind === "unary" && node.operator === "-" ? -1 : 1;
      const plain = node.kind === "unary" && (node.operator === "-" || node.operator === "+") ? node.operand : node;
      if (plain.kind !== "value") throw new FormulaSyntaxError("Only values stand in braces.");
      rows.at(-1)?.push(sign === -1 ? -Number(plain.value) : plain.value);
      if (this.#isNext("}")) break;
      if (this.#isNext(";")) rows.push([]);
      else this.#expect(",");
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaSyntaxError("Rows of different lengths.");
    return { kind: "array", rows };
  }

  #isNext(text: string): boolean {
    if (this.#token.kind === "space") this.#at += 1;
    if (this.#token.kind !== "operator" || this.#token.text !== text) return false;
    this.#next();
    return true;
  }

  #expect(text: string): void {
    if (!this.#isNext(text)) throw new FormulaSyntaxError(`Expected ${text}, found ${this.#token.text || "the end"}`);
  }
}

function startsOperand({ kind, text }: Token): boolean {
  return ["reference", "sheet", "table", "word", "call"].includes(kind) || text === "(";
}

function unquoted(text: string, quote: string): string {
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}

function functionName(text: string): string {
  return text
    .slice(0, -1)
    .toUpperCase()
    .replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, "");
}

function wordOf(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return { kind: "name", name: text, sheet: undefined };
}

function tableOf(text: string): Node {
  const bracket = text.indexOf("[");
  return { kind: "table", table: text.slice(0, bracket), rest: text.slice(bracket) };
}

const CORNER = /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/;

function referenceOf(text: string, sheet: string | undefined): ReferenceNode {
  const [first = "", second] = text.split(":");
  const a = cornerOf(first);
  const b = second === undefined ? a : cornerOf(second);
  // Whole rows and columns lack one of the two.
  const top = a.row ?? 0;
  const bottom = b.row ?? MAX_ROWS - 1;
  const left = a.column ?? 0;
  const right = b.column ?? MAX_COLUMNS - 1;
  const rowsSwapped = top > bottom;
  const columnsSwapped = left > right;
  return {
    kind: "reference",
    sheet,
    row: Math.min(top, bottom),
    lastRow: Math.max(top, bottom),
    column: Math.min(left, right),
    lastColumn: Math.max(left, right),
    relative: {
      row: (rowsSwapped ? b : a).rowMoves,
      lastRow: (rowsSwapped ? a : b).rowMoves,
      column: (columnsSwapped ? b : a).columnMoves,
      lastColumn: (columnsSwapped ? a : b).columnMoves,
    },
  };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowMoves: boolean;
  readonly columnMoves: boolean;
}

function cornerOf(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  const column = letters === "" ? undefined : columnNumber(letters);
  const row = digits === "" ? undefined : Number(digits) - 1;
  // "$5" has its only "$" before the digits.
  const rowIsFixed = letters === "" ? first === "$" : second === "$";
  return {
    row,
    column,
    rowMoves: row !== undefined && !rowIsFixed,
    columnMoves: column !== undefined && first !== "$",
  };
}
