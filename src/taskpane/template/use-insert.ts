import { useCallback, useRef, useState } from "react";
import type { Inserted } from "../../actions/insert-template";
import type { TemplateChoices } from "../../core/plan/template-choices";
import { isCancelled } from "../fault";
import { usePane } from "../pane-context";
import { type Task, useTask } from "../use-task";

/** Where an insert stands. */
export type InsertStage =
  | { readonly kind: "form"; readonly said: "undone" | "cancelled" | null }
  | { readonly kind: "inserting"; readonly share: number; readonly sheet: string | null; readonly cancelling: boolean }
  /** `edited`: sheets that hold new entries, about which the user is being asked. */
  | { readonly kind: "done"; readonly inserted: Inserted; readonly edited: readonly string[] | null };

export interface InsertTask {
  readonly stage: InsertStage;
  readonly task: Task;
  readonly insert: (choices: TemplateChoices) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: (evenIfEdited: boolean) => Promise<void>;
  readonly keep: () => void;
  readonly startAgain: () => void;
}

const FORM: InsertStage = { kind: "form", said: null };

/** Inserts a template with progress and cancel, and takes it out again. */
export function useInsert(): InsertTask {
  const { workbook } = usePane();
  const [stage, setStage] = useState<InsertStage>(FORM);
  const task = useTask();
  const { run } = task;
  const abort = useRef<AbortController | null>(null);

  const insert = useCallback(
    (choices: TemplateChoices) =>
      run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind: "inserting", share: 0, sheet: null, cancelling: false });
        try {
          const { insertTemplate, PLAN_TEXTS } = await import("./insert-work");
          const inserted = await insertTemplate(workbook, choices, PLAN_TEXTS[choices.language], {
            signal: controller.signal,
            onProgress: (share, sheet) =>
              setStage((now) => (now.kind === "inserting" ? { ...now, share, sheet } : now)),
          });
          setStage({ kind: "done", inserted, edited: null });
        } catch (error) {
          setStage(isCancelled(error) ? { kind: "form", said: "cancelled" } : FORM);
          if (!isCancelled(error)) throw error;
        }
      }),
    [run, workbook],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setStage((now) => (now.kind === "inserting" ? { ...now, cancelling: true } : now));
  }, []);

  const plan = stage.kind === "done" ? stage.inserted.plan : null;
  const undo = useCallback(
    (evenIfEdited: boolean) =>
      run(async () => {
        if (plan === null) return;
        const { undoInsert } = await import("./insert-work");
        const undone = await undoInsert(workbook, plan, { evenIfEdited });
        if (undone.kind === "removed") setStage({ kind: "form", said: "undone" });
        else setStage((now) => (now.kind === "done" ? { ...now, edited: undone.sheets } : now));
      }),
    [run, workbook, plan],
  );

  const keep = useCallback(() => setStage((now) => (now.kind === "done" ? { ...now, edited: null } : now)), []);
  const startAgain = useCallback(() => setStage(FORM), []);
  return { stage, task, insert, cancel, undo, keep, startAgain };
}
