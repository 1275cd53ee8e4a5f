import type { FormulaError } from "./values";

/** A formula as it is built up. References are zero-based; `relative` parts move with the cell that holds the formula. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean | FormulaError }
  | { readonly kind: "omitted" }
  | ReferenceNode
  | { readonly kind: "table"; readonly table: string; readonly rest: string }
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | undefined }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  /** What a name or another call gives is called, as in LAMBDA(x,x+1)(2). */
  | { readonly kind: "invoke"; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%" | "@" | "#"; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string | boolean | FormulaError)[])[] };

export interface ReferenceNode {
  readonly kind: "reference";
  /** Name of the sheet; without it the formula's own. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly relative: {
    readonly row: boolean;
    readonly column: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
}

export type BinaryOperator =
  | "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | " " | ","; // prettier-ignore
