import { useCallback, useState } from "react";
import type { GuardsRestored } from "../../actions/guards/restore-guards";
import type { SheetArea } from "../../actions/workbook";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";
import { checkTools } from "./use-rating-check";

/** What came of restoring drop-downs and marks, until the next time. */
export type RestoringStage =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly outcome: GuardsRestored }
  /** `left`: areas that changed since and stayed. */
  | { readonly kind: "undone"; readonly left: readonly SheetArea[] };

export interface Restoring {
  readonly stage: RestoringStage;
  readonly restore: () => Promise<void>;
  readonly undo: (restored: Extract<GuardsRestored, { readonly kind: "restored" }>) => Promise<void>;
  readonly dismiss: () => void;
}

const NONE: RestoringStage = { kind: "none" };

/** Restores what pasting took from cells, and takes that back; each is followed by a check. */
export function useRestoring({ run }: Task, check: () => Promise<void>): Restoring {
  const { workbook, catalogue } = usePane();
  const [stage, setStage] = useState<RestoringStage>(NONE);
  const work = useCallback(
    async (done: () => Promise<RestoringStage>) => {
      let worked = false;
      await run(async () => {
        setStage(await done());
        worked = true;
      });
      if (worked) await check();
    },
    [run, check],
  );
  const restore = useCallback(
    () =>
      work(async () => {
        const { restoreGuards, vocabulary } = await checkTools(catalogue);
        return { kind: "done", outcome: await restoreGuards(workbook, vocabulary) };
      }),
    [work, workbook, catalogue],
  );
  const undo = useCallback(
    (restored: Extract<GuardsRestored, { readonly kind: "restored" }>) =>
      work(async () => ({ kind: "undone", left: (await restored.undo()).leftAlone })),
    [work],
  );
  const dismiss = useCallback(() => setStage(NONE), []);
  return { stage, restore, undo, dismiss };
}
