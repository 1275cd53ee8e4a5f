import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import type { Node, ReferenceNode } from "./syntax";
import { REF } from "./values";

/** The formula as it reads when its cell is copied so many rows down and columns to the right. */
export function moved(node: Node, rows: number, columns: number): Node {
  switch (node.kind) {
    case "reference":
      return movedReference(node, rows, columns);
    case "unary":
      return { ...node, operand: moved(node.operand, rows, columns) };
    case "binary":
      return { ...node, left: moved(node.left, rows, columns), right: moved(node.right, rows, columns) };
    case "call":
      return { ...node, args: node.args.map((arg) => moved(arg, rows, columns)) };
    case "invoke":
      return {
        ...node,
        callee: moved(node.callee, rows, columns),
        args: node.args.map((arg) => moved(arg, rows, columns)),
      };
    default:
      return node;
  }
}

function movedReference(node: ReferenceNode, rows: number, columns: number): Node {
  const { relative } = node;
  const row = node.row + (relative.row ? rows : 0);
  const lastRow = node.lastRow + (relative.lastRow ? rows : 0);
  const column = node.column + (relative.column ? columns : 0);
  const lastColumn = node.lastColumn + (relative.lastColumn ? columns : 0);
  const isOn =
    Math.min(row, lastRow, column, lastColumn) >= 0 &&
    Math.max(row, lastRow) < MAX_ROWS &&
    Math.max(column, lastColumn) < MAX_COLUMNS;
  if (!isOn) return { kind: "value", value: REF };
  return {
    ...node,
    row: Math.min(row, lastRow),
    lastRow: Math.max(row, lastRow),
    column: Math.min(column, lastColumn),
    lastColumn: Math.max(column, lastColumn),
  };
}
