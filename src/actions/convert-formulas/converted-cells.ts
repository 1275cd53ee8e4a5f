import type { CellContent, CellFormula } from "../../core/plan/workbook-plan";
import { isCellError } from "../../core/tables/cell";
import type { Place } from "../../core/tables/table";
import { nativeFormula } from "../../core/twins/native-formula";
import { addInCalls } from "../add-in-formula";
import type { FoundFormula } from "./found-formulas";
import type { CellRelabelling } from "../workbook";

/** What a formula of the add-in without a twin becomes. */
export type WithoutTwin = "values" | "stay";

export type ConvertedCells =
  | { readonly kind: "native" | "values"; readonly cells: readonly CellRelabelling[] }
  | { readonly kind: "stays"; readonly stays: StayingFormula };

/** A formula that is left as it is, and why. */
export type StayingFormula =
  /** Excel's own functions cannot say what these do. */
  | { readonly why: "no-twin"; readonly place: Place; readonly functions: readonly string[] }
  /** It shows that it is not calculated, so there is no value to keep. */
  | { readonly why: "not-calculated"; readonly place: Place; readonly shows: string }
  /** It belongs to a template that cannot be converted. */
  | { readonly why: "template"; readonly place: Place }
  /** Since it was converted, something else was put there. */
  | { readonly why: "changed"; readonly place: Place }
  /** Its sheet, or one that it names, is gone. */
  | { readonly why: "sheet-gone"; readonly place: Place };

/** What a cell shows while or because its formula is not calculated. */
const NOT_CALCULATED = /^#(?:BUSY!|GETTING_DATA|NAME\?|CONNECT!|BLOCKED!|SPILL!|CALC!|UNKNOWN!)$/u;

/** The native formulas that a formula of the add-in becomes, else its values. */
export function convertToNative(found: FoundFormula, withoutTwin: WithoutTwin): ConvertedCells {
  const { formula } = found.content;
  const natives = nativeCells(found);
  if (natives !== null) return { kind: "native", cells: cellsOf(found, natives) };
  if (withoutTwin === "values") return convertToValues(found);
  return { kind: "stays", stays: { why: "no-twin", place: found.place, functions: addInCalls(formula) } };
}

/** What a formula shows, in its place. */
export function convertToValues(found: FoundFormula): ConvertedCells {
  const shows = found.values.flat().find((value) => isCellError(value) && NOT_CALCULATED.test(value.error));
  if (shows !== undefined && isCellError(shows)) {
    return { kind: "stays", stays: { why: "not-calculated", place: found.place, shows: shows.error } };
  }
  return { kind: "values", cells: cellsOf(found, found.values) };
}

/** A formula that spills has twins for each of its cells, or none. */
function nativeCells({ content, area }: FoundFormula): readonly (readonly CellFormula[])[] | null {
  const alone = nativeFormula(content.formula);
  if (alone.without.length === 0) return area.rows * area.columns === 1 ? [[{ formula: alone.formula }]] : null;
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => nativeFormula(content.formula, { row, column })),
  );
  if (cells.flat().some(({ without }) => without.length > 0)) return null;
  return cells.map((line) => line.map(({ formula }) => ({ formula })));
}

function cellsOf(
  { content, area }: FoundFormula,
  after: readonly (readonly CellContent[])[],
): readonly CellRelabelling[] {
  return after.flatMap((line, down) =>
    line.map((one, right) => ({
      row: area.row + down,
      column: area.column + right,
      before: down === 0 && right === 0 ? content : null,
      after: one,
    })),
  );
}
