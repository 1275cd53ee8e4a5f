import { joined, tokens } from "../../core/formulas/formula-tokens";
import { onSheet } from "../../core/formulas/address";
import type { StayingFormula } from "./converted-cells";
import type { ReadOptions } from "../in-place/read-requests";
import { holding, type ConvertedFormula, type ConversionRecord } from "./conversion-record";
import { standingContents } from "../in-place/shown-cells";
import type { CellConversion } from "./prepare-conversion";
import type { CellRelabelling, UsedSheet, Workbook } from "../workbook";

/**
 * Works out which of the remembered formulas can come back: where a cell holds something else than what was put there, the
 * user wrote it, and it stays. Sheets are found under the names that they have now, in formulas too.
 */
export async function formulasBack(
  workbook: Workbook,
  memory: ConversionRecord | null,
  used: readonly UsedSheet[],
  options: ReadOptions = {},
): Promise<{
  readonly cells: readonly CellConversion[];
  readonly stays: readonly StayingFormula[];
  /** Nothing is left to remember: what stays is the user's. */
  readonly memory: null;
}> {
  const now = new Map(used.map(({ id, sheet }) => [id, sheet]));
  const open = new Set(used.map(({ sheet }) => sheet));
  const renamed = new Map(Object.entries(memory?.names ?? {}).map(([id, name]) => [name.toLowerCase(), now.get(id)]));
  const stays: StayingFormula[] = [];
  const cells: CellConversion[] = [];
  for (const { id, name, converted } of memory?.sheets ?? []) {
    const sheet = open.has(name) ? name : now.get(id);
    const place = ({ area: { row, column } }: ConvertedFormula) => ({ sheet: sheet ?? name, row, column });
    if (sheet === undefined) {
      stays.push(...converted.map((one) => ({ why: "sheet-gone" as const, place: place(one) })));
      continue;
    }
    const back: CellRelabelling[][] = [];
    const cellsOf = await standingContents(workbook, [{ sheet, areas: converted.map(({ area }) => area) }], options);
    converted.forEach((one) => {
      const stands = cellsOf(sheet, one.area);
      const formula = withNamesNow(one.formula, renamed, open);
      if (formula === null) stays.push({ why: "sheet-gone", place: place(one) });
      else if (holding(stands) !== one.holds) stays.push({ why: "changed", place: place(one) });
      else {
        back.push(
          stands.flatMap((line, down) =>
            line.map((before, right) => ({
              row: one.area.row + down,
              column: one.area.column + right,
              before,
              after: down === 0 && right === 0 ? { formula } : null,
            })),
          ),
        );
      }
    });
    if (back.length > 0) cells.push({ sheet, cells: back.flat(), formulas: { custom: back.length } });
  }
  return { cells, stays, memory: null };
}

/** A formula with the names that its sheets have now; null where one of them is gone, since Excel would ask for a file. */
function withNamesNow(
  formula: string,
  renamed: ReadonlyMap<string, string | undefined>,
  open: ReadonlySet<string>,
): string | null {
  const lower = new Set([...open].map((name) => name.toLowerCase()));
  let isGone = false;
  const text = joined(
    tokens(formula).map((piece) => {
      if (piece.kind !== "sheet") return piece;
      const name = piece.text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
      const other = renamed.get(name.toLowerCase());
      if (lower.has(name.toLowerCase())) return piece;
      if (other !== undefined) return { ...piece, text: onSheet(other, "") };
      isGone = true;
      return piece;
    }),
  );
  return isGone ? null : text;
}
