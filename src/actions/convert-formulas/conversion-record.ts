import { isFormula } from "../../core/formulas/cell-formula";
import { joined, tokens } from "../../core/formulas/formula-tokens";
import { columnLetters } from "../../core/formulas/address";
import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { readConversion, type StoredCell, type StoredConversion } from "../../core/record/stored-conversion";
import { plainContent, plainFormula } from "../same-formula";

/** A formula that gave way to something else. */
export interface ConvertedFormula {
  readonly formula: string;
  /** The cell, or what the formula spilled over. */
  readonly area: Area;
  /** What was put there, in short: a cell that holds something else by now is the user's. */
  readonly holds: string;
}

export interface ConvertedSheet {
  readonly id: string;
  readonly name: string;
  readonly converted: readonly ConvertedFormula[];
}

/** What was converted, with the names of all sheets at that time by their ids: formulas name them. */
export interface ConversionRecord {
  readonly sheets: readonly ConvertedSheet[];
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The memory as it is stored. Formulas that differ by their place only, as those that are filled down, are kept once.
 * Nothing that cells show is kept, only a number made of it.
 */
export function storedConversion({ sheets, names }: ConversionRecord): StoredConversion {
  return {
    format: 1,
    names,
    sheets: sheets.map(({ id, name, converted }) => {
      const kept = new Map<string, StoredCell[]>();
      for (const { formula, area, holds } of converted) {
        const text = relativeFormula(formula, area);
        const { row, column, rows, columns } = area;
        const cell: StoredCell = rows * columns === 1 ? [row, column, holds] : [row, column, holds, rows, columns];
        const cells = kept.get(text);
        if (cells) cells.push(cell);
        else kept.set(text, [cell]);
      }
      return { id, name, formulas: [...kept].map(([formula, cells]) => ({ formula, cells })) };
    }),
  };
}

/** The memory as it was read back; null where there is none, or none of ours. */
export function parseConversion(value: unknown): ConversionRecord | null {
  const stored = readConversion(value);
  if (stored === null) return null;
  const sheets = stored.sheets.map(({ id, name, formulas }): ConvertedSheet => {
    const converted = formulas.flatMap(({ formula, cells }) =>
      cells.map(([row, column, holds, rows = 1, columns = 1]) => {
        const area = { row, column, rows, columns };
        return { formula: absoluteFormula(formula, area), area, holds };
      }),
    );
    return { id, name, converted };
  });
  return { sheets, names: stored.names };
}

/** What cells hold, in short. */
export function holding(contents: readonly (readonly CellContent[])[]): string {
  return hash(JSON.stringify(contents.map((line) => line.map(plain))));
}

function plain(standing: CellContent): unknown {
  const content = plainContent(standing);
  if (isFormula(content)) return ["formula", plainFormula(content.formula)];
  if (typeof content === "number") return Number(content.toPrecision(12));
  return content ?? "";
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/iu;
const MARKED = /⟦(-?\d+)([RC]{0,2})(-?\d+)⟧/gu;

/** A formula with its references counted from its own cell: "=A1*2" in B1 is "=⟦0RC-1⟧*2". */
function relativeFormula(formula: string, at: { readonly row: number; readonly column: number }): string {
  const text = joined(
    tokens(formula).map((piece) => {
      const [, fixedColumn, letters = "", fixedRow, digits] = (piece.kind === "cell" && CELL.exec(piece.text)) || [];
      if (digits === undefined) return piece;
      const row = Number(digits) - 1 - (fixedRow ? 0 : at.row);
      const column = columnNumber(letters) - (fixedColumn ? 0 : at.column);
      return { ...piece, text: `⟦${String(row)}${fixedRow ? "" : "R"}${fixedColumn ? "" : "C"}${String(column)}⟧` };
    }),
  );
  // A formula that the short form does not give back letter by letter is kept as it is.
  return absoluteFormula(text, at) === formula ? text : formula;
}

function absoluteFormula(text: string, at: { readonly row: number; readonly column: number }): string {
  return text.replace(MARKED, (_, row: string, moves: string, column: string) => {
    const [movesRow, movesColumn] = [moves.includes("R"), moves.includes("C")];
    const letters = columnLetters(Number(column) + (movesColumn ? at.column : 0));
    return `${movesColumn ? "" : "$"}${letters}${movesRow ? "" : "$"}${String(Number(row) + (movesRow ? at.row : 0) + 1)}`;
  });
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
