import type { Calculator } from "../formulas/calculator";
import type { FormulaCell } from "../formulas/formula-cell";
import { oneCell } from "./address";
import type { EventSource } from "./events";

/** Tells where a formula begins to depend on itself. Such formulas show 0, and Excel warns of them when they appear. */
export function watchCircles(events: EventSource, { circular }: Calculator): void {
  let known: ReadonlySet<FormulaCell> = new Set();
  events.on("calculated", () => {
    const now = new Set([...circular].filter(({ fillsCell }) => fillsCell));
    const first = [...now].find((formula) => !known.has(formula));
    known = now;
    if (first) events.tell("circular", { sheetId: first.sheet, area: oneCell(first.row, first.column) });
  });
}
