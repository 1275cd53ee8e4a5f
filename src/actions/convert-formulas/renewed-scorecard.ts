import type { CellContent, SheetPlan } from "../../core/plan/workbook-plan";
import { sameContent } from "../same-formula";
import { lookBetween, plannedCells } from "../in-place/planned-cells";
import { isSpilledInto, spillsIn } from "../in-place/standing-cells";
import type { CellRelabelling, SheetConversion } from "../workbook";

/**
 * What makes the Scorecard of an earlier version, which calculates by itself, one that reads the hidden sheet: every cell
 * of the protected sheet is as planned then, whatever formula it held, but for the person who is picked. Charts, colours
 * and widths stay.
 *
 * @param contents the sheet from its first cell on
 */
export function renewedScorecard(page: SheetPlan, contents: readonly (readonly CellContent[])[]): SheetConversion {
  const planned = plannedCells(page);
  const spills = spillsIn(contents);
  const picker = page.anchors?.find(({ holds }) => "pick" in holds)?.area;
  const cells = new Map<string, CellRelabelling>();
  const change = (row: number, column: number, before: CellContent): void => {
    const key = `${String(row)},${String(column)}`;
    const after = planned.get(key) ?? null;
    const isPicked = row === picker?.row && column === picker.column;
    if (!isPicked && !sameContent(before, after)) cells.set(key, { row, column, before, after });
  };
  for (const key of planned.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    change(row, column, contents[row]?.[column] ?? null);
  }
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      change(row, column, isSpilledInto(spills, row, column) ? null : content);
    }),
  );
  return { name: page.name, ...lookBetween(page, page), cells: [...cells.values()] };
}
