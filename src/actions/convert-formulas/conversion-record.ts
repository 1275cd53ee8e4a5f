import { isFormula } from "../../core/formulas/cell-formula";
import { absoluteFormula, relativeFormula } from "../../core/formulas/relative-formula";
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
