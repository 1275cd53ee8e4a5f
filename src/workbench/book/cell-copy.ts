import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { intersect } from "./address";
import type { Cells } from "./cells";
import type { ConditionalFormat, ConditionalFormats } from "./conditional-formats";
import type { Evaluation } from "./evaluation";
import type { SheetArea } from "./sheet-state";
import type { Validation, Validations } from "./validations";

interface Parts {
  readonly cells: Cells;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly evaluation: Evaluation;
}

/** What of the cells is copied; "All" takes their rules along. */
export const COPIED = ["All", "Formulas", "Values", "Formats"] as const;
export type Copied = (typeof COPIED)[number];

/** Cells as they were when they were copied. */
interface Clipping {
  readonly size: Area;
  readonly contents: readonly (readonly CellContent[])[];
  readonly styles: readonly (readonly Nullable<IStyleData>[])[];
  readonly validations: readonly { readonly validation: Validation; readonly areas: readonly Area[] }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Copying and pasting within a workbook, as Excel does it. */
export class CellCopy {
  constructor(private readonly parts: Parts) {}

  /**
   * Puts copies of cells into others. Looks, drop-downs and conditional formats of the target give way to those of the
   * source, also where the source has none. A target that is a multiple of the source is filled with it.
   */
  paste(from: SheetArea, to: SheetArea, what: Copied): void {
    const clipping = this.#clip(from, what);
    const { rows, columns } = from.area;
    const down = to.area.rows % rows === 0 ? to.area.rows / rows : 1;
    const across = to.area.columns % columns === 0 ? to.area.columns / columns : 1;
    for (let i = 0; i < down; i += 1) {
      for (let j = 0; j < across; j += 1) {
        const area = { row: to.area.row + i * rows, column: to.area.column + j * columns, rows, columns };
        this.#put(clipping, to.sheetId, area, what);
      }
    }
  }

  #clip({ sheetId, area }: SheetArea, what: Copied): Clipping {
    const { cells, validations, conditionalFormats } = this.parts;
    const each = <V>(read: (row: number, column: number) => V): V[][] =>
      Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_unused, j) => read(area.row + i, area.column + j)),
      );
    return {
      size: area,
      contents: each((row, column) => {
        const formula = what === "Values" ? undefined : cells.formula(sheetId, row, column);
        return formula === undefined ? cells.value(sheetId, row, column) : { formula };
      }),
      styles: each((row, column) => cells.style(sheetId, row, column)),
      validations: validations.within(sheetId, area),
      conditionalFormats: conditionalFormats.touching(sheetId, area),
    };
  }

  #put(clipping: Clipping, sheetId: string, area: Area, what: Copied): void {
    const { cells, validations, conditionalFormats, evaluation } = this.parts;
    const down = area.row - clipping.size.row;
    const right = area.column - clipping.size.column;
    const moved = (part: Area): Area => ({ ...part, row: part.row + down, column: part.column + right });
    if (what !== "Formats") {
      const contents = clipping.contents.map((line) =>
        line.map((content) =>
          typeof content === "object" && content !== null && "formula" in content
            ? { formula: evaluation.moved(content.formula, down, right) }
            : content,
        ),
      );
      cells.write(sheetId, area, contents);
    }
    if (what === "All" || what === "Formats") {
      cells.clearFormats(sheetId, area);
      cells.format(
        sheetId,
        area,
        (row, column) => clipping.styles[row - area.row]?.[column - area.column] ?? undefined,
      );
      conditionalFormats.clear(sheetId, area);
      for (const { areas, formula, style, stopIfTrue } of clipping.conditionalFormats) {
        const [first] = areas;
        const targets = areas.flatMap((held) => intersect(held, clipping.size) ?? []).map(moved);
        const [place] = targets;
        if (first === undefined || place === undefined) continue;
        const own = evaluation.moved(formula, place.row - first.row, place.column - first.column);
        const added = conditionalFormats.add(sheetId, place);
        conditionalFormats.change(added, { areas: targets, formula: own, style, stopIfTrue });
      }
    }
    if (what !== "All") return;
    validations.clear(sheetId, area);
    for (const { validation, areas } of clipping.validations)
      areas.forEach((part) => validations.set(sheetId, moved(part), validation));
  }
}
