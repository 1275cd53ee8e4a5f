import { restoredGuards } from "../../core/guards/restored-guards";
import { GUARDED_TABLES } from "../../core/guards/standing-guards";
import type { Vocabulary } from "../plan-again";
import { templatesIn } from "../templates-in-workbook";
import type { GuardsTakenBack, Workbook } from "../workbook";
import { lostInTemplate } from "./lost-in-template";

export type GuardsRestored =
  | {
      readonly kind: "restored";
      readonly cells: number;
      /**
       * Takes it back: drop-downs, limits, fills and number formats become what they were, and the marks that came go. A
       * fill that was not the same on all cells of an area stays restored. Areas whose guards went since are left alone.
       */
      readonly undo: () => Promise<GuardsTakenBack>;
    }
  /** Every cell has its guards. */
  | { readonly kind: "nothing-lost" };

/**
 * Puts the drop-downs, limits and marks that pasting took away back on the cells of every template, with their fill and
 * number format. What is typed stays, and so do conditional formats of the user's own: marks come only where there are none.
 *
 * @throws WorkbookRefusal where the workbook does not take it: then everything is as it was.
 */
export async function restoreGuards(workbook: Workbook, vocabulary: Vocabulary): Promise<GuardsRestored> {
  const contents = await workbook.readWorkbook({ guards: GUARDED_TABLES });
  const lost = await Promise.all(
    templatesIn(contents).map((template) => lostInTemplate(template, contents.guards, vocabulary)),
  );
  const guards = lost.flatMap(restoredGuards);
  if (guards.length === 0) return { kind: "nothing-lost" };
  const undo = await workbook.restoreGuards(guards);
  const cells = lost.flat().reduce((sum, { area }) => sum + area.rows, 0);
  return { kind: "restored", cells, undo };
}
