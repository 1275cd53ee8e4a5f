import { isFormula } from "../../core/formulas/cell-formula";
import { holdsCell } from "../../core/formulas/area";
import type { Area, CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import type { Place } from "../../core/tables/table";
import { lookBetween, plannedCells } from "../in-place/planned-cells";
import { isBlank, isSpilledInto, spillsIn } from "../in-place/standing-cells";
import { sameContent } from "../same-formula";
import type { SheetConversion } from "../workbook";

type Contents = readonly (readonly CellContent[])[];

export interface CalculatedSheet {
  readonly conversion: SheetConversion;
  /** Cells that should hold something of the sheet's own and hold something else. */
  readonly changed: readonly Place[];
  /** Cells that should be blank and are not. */
  readonly occupied: readonly Place[];
}

/**
 * What fills a calculated sheet anew. Whoever is picked on it stays picked.
 *
 * @param contents what the sheet holds, from its first cell on
 */
export function calculatedSheet(before: SheetPlan, after: SheetPlan, contents: Contents): CalculatedSheet {
  const planned = plannedCells(before);
  const spills = spillsIn(contents);
  const picked = picksOf(before);
  const changed: Place[] = [];
  const occupied: Place[] = [];
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      const own = planned.get(`${String(row)},${String(column)}`) ?? null;
      if (isSpilledInto(spills, row, column) || sameContent(content, own)) return;
      if (isFormula(own) && (isFormula(content) || isBlank(content))) return;
      if (picked.some((area) => holdsCell(area, { row, column }))) return;
      (own === null || own === "" ? occupied : changed).push({ sheet: before.name, row, column });
    }),
  );
  const picks = picked.map((area) => blockAt(area, contents));
  const moved = picksOf(after).flatMap(({ row, column }, index) => {
    const pick = picks[index];
    return pick === undefined ? [] : [{ ...pick, row, column }];
  });
  // What an earlier version did not put there does not come when the change is undone.
  const stood = before.blocks.filter(({ isNew, row, column }) => !isNew || !isBlank(contents[row]?.[column] ?? null));
  return {
    changed,
    occupied,
    conversion: {
      name: before.name,
      ...lookBetween(before, before),
      cells: [],
      anew: {
        before: { ...before, blocks: [...stood, ...picks] },
        after: { ...after, blocks: [...after.blocks, ...moved] },
      },
    },
  };
}

function picksOf({ anchors = [] }: SheetPlan): readonly Area[] {
  return anchors.filter(({ holds }) => "pick" in holds).map(({ area }) => area);
}

function blockAt({ row, column, rows, columns }: Area, contents: Contents): SheetPlan["blocks"][number] {
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => contents[row + down]?.[column + right] ?? null),
  );
  return { row, column, cells };
}
