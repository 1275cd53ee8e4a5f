import { isFormula } from "../../core/formulas/cell-formula";
import type { Area, CellFormula } from "../../core/plan/workbook-plan";
import type { CellValue } from "../../core/tables/cell";
import type { Place } from "../../core/tables/table";
import { usesAddIn } from "../add-in-formula";
import { type ReadOptions, requestsFor } from "../in-place/read-requests";
import { isSpilledInto, spillsIn } from "../in-place/standing-cells";
import type { UsedSheet, Workbook } from "../workbook";

/** A formula that needs the add-in, as it stands in the workbook. */
export interface FoundFormula {
  readonly place: Place;
  readonly content: CellFormula;
  /** The cell, or what the formula spills over. */
  readonly area: Area;
  /** What the area shows. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Every formula of the workbook that needs the add-in. One request per 50,000 cells in use; the progress is the share of
 * them that is read.
 *
 * @throws an AbortError after a cancel
 */
export async function findFormulas(
  workbook: Workbook,
  used: readonly UsedSheet[],
  { onProgress, signal }: ReadOptions = {},
): Promise<readonly FoundFormula[]> {
  const requests = requestsFor(used.flatMap(({ sheet, area }) => (area === null ? [] : [{ sheet, area }])));
  const found: Omit<FoundFormula, "values">[] = [];
  for (const [index, areas] of requests.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / requests.length, areas[0]?.sheet ?? "");
    const contents = await workbook.readContents(areas);
    areas.forEach(({ sheet, area }, which) => {
      const lines = contents[which] ?? [];
      const spills = spillsIn(lines);
      lines.forEach((line, down) =>
        line.forEach((content, right) => {
          const [row, column] = [area.row + down, area.column + right];
          if (!isFormula(content) || !usesAddIn(content) || isSpilledInto(spills, row, column)) return;
          found.push({
            place: { sheet, row, column },
            content,
            area: content.area ?? { row, column, rows: 1, columns: 1 },
          });
        }),
      );
    });
  }
  const spilling = found.filter(({ content }) => content.area !== undefined);
  const values =
    spilling.length === 0 ? [] : await workbook.read(spilling.map(({ place, area }) => ({ sheet: place.sheet, area })));
  const spilled = new Map(spilling.map((one, index) => [one, values[index] ?? []]));
  return found.map((one) => ({ ...one, values: spilled.get(one) ?? [[one.content.result ?? null]] }));
}
