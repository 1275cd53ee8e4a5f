import { useCallback, useRef, useState } from "react";
import type { Vocabulary } from "../actions/plan-again";
import { isCancelled } from "./fault";
import type { ModelCatalogue } from "./model-catalogue";
import { usePane } from "./pane-context";
import type { Task } from "./use-task";

/** Where work on the sheets stands while it has no outcome. */
export type WorkStage =
  | { readonly kind: "none" | "cancelled" }
  | { readonly kind: "working"; readonly share: number; readonly sheet: string };

/** What is loaded when the work begins: words of the sheets and models, beside the actions themselves. */
interface Loaded {
  readonly PLAN_TEXTS: Vocabulary["texts"];
  readonly shippedModels: (catalogue: ModelCatalogue) => Vocabulary["shippedModel"];
}

interface Tools {
  readonly vocabulary: Vocabulary;
  readonly options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number, sheet: string) => void;
  };
}

export interface SheetWork<Actions, Stage> {
  readonly stage: WorkStage | Stage;
  /** @param otherwise the stage after a failure or cancel, where something is left to be undone */
  readonly work: (done: (tools: Actions & Tools) => Promise<WorkStage | Stage>, otherwise?: Stage) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const NONE: WorkStage = { kind: "none" };

/**
 * Work that changes sheets in place, with progress and cancel.
 *
 * @param load fetches the actions; the same function at every call
 * @param changed what follows when the work is done, as a check; not after a mere question
 */
export function useSheetWork<Actions extends Loaded, Stage extends { readonly kind: string }>(
  { run }: Task,
  load: () => Promise<Actions>,
  changed: () => Promise<void>,
): SheetWork<Actions, Stage> {
  const { catalogue } = usePane();
  const [stage, setStage] = useState<WorkStage | Stage>(NONE);
  const abort = useRef<AbortController | null>(null);

  const work = useCallback<SheetWork<Actions, Stage>["work"]>(
    async (done, otherwise) => {
      let worked = false;
      await run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind: "working", share: 0, sheet: "" });
        const onProgress = (share: number, sheet: string): void =>
          setStage((now) => (now.kind === "working" ? { kind: "working", share, sheet } : now));
        try {
          const actions = await load();
          const vocabulary = { texts: actions.PLAN_TEXTS, shippedModel: actions.shippedModels(catalogue) };
          const next = await done({ ...actions, vocabulary, options: { signal: controller.signal, onProgress } });
          setStage(next);
          worked = next.kind !== "asks";
        } catch (error) {
          setStage(otherwise ?? (isCancelled(error) ? { kind: "cancelled" } : NONE));
          if (!isCancelled(error)) throw error;
        }
      });
      if (worked) await changed();
    },
    [run, load, catalogue, changed],
  );
  const cancel = useCallback(() => abort.current?.abort(), []);
  const dismiss = useCallback(() => setStage(NONE), []);
  return { stage, work, cancel, dismiss };
}
