import { useCallback, useState } from "react";
import type { FoundTemplates } from "../../actions/recognise/find-templates";
import type { Recognised } from "../../actions/recognise/recognise-templates";
import type { CompetencyModel } from "../../core/model/competency-model";
import { usePane } from "../pane-context";
import { openedModel, type FileTrouble } from "../template/opened-model";
import { type Task, useTask } from "../use-task";

/** Where recognising stands. */
export type RecognitionStage =
  | { readonly kind: "start" }
  /** `trouble`: the model file that was opened cannot be used, or none of the templates was made from it. */
  | { readonly kind: "found"; readonly found: FoundTemplates; readonly trouble: FileTrouble | "other-model" | null }
  | { readonly kind: "made"; readonly recognised: Recognised }
  | { readonly kind: "undone" };

export interface Recognition {
  readonly stage: RecognitionStage;
  readonly task: Task;
  readonly look: () => Promise<void>;
  /** Looks again with a model of the user's. */
  readonly openModel: (file: File) => Promise<void>;
  readonly make: (found: FoundTemplates) => Promise<void>;
  readonly undo: (recognised: Recognised) => Promise<void>;
  readonly startAgain: () => void;
}

const START: RecognitionStage = { kind: "start" };

/** Looks for templates that lost their tables or their record, makes these again, and takes that back. */
export function useRecognition(onChanged: () => void): Recognition {
  const { workbook, catalogue } = usePane();
  const [stage, setStage] = useState<RecognitionStage>(START);
  const task = useTask();
  const { run } = task;

  const find = useCallback(
    async (model: CompetencyModel | null): Promise<FoundTemplates> => {
      const { findTemplates, PLAN_TEXTS, shippedModels } = await import("./recognise-work");
      const known = { texts: PLAN_TEXTS, shippedModel: shippedModels(catalogue), shippedIds: catalogue.ids };
      return findTemplates(workbook, known, model);
    },
    [workbook, catalogue],
  );
  const look = useCallback(
    () => run(async () => setStage({ kind: "found", found: await find(null), trouble: null })),
    [run, find],
  );
  const openModel = useCallback(
    (file: File) =>
      run(async () => {
        const opened = await openedModel(file);
        if ("kind" in opened) {
          setStage((now) => (now.kind === "found" ? { ...now, trouble: opened } : now));
          return;
        }
        const found = await find(opened.model);
        const fits = found.templates.some(({ model }) => model?.from === "file");
        setStage({ kind: "found", found, trouble: fits ? null : "other-model" });
      }),
    [run, find],
  );
  const make = useCallback(
    (found: FoundTemplates) =>
      run(async () => {
        const { recogniseTemplates } = await import("./recognise-work");
        setStage({ kind: "made", recognised: await recogniseTemplates(workbook, found) });
        onChanged();
      }),
    [run, workbook, onChanged],
  );
  const undo = useCallback(
    (recognised: Recognised) =>
      run(async () => {
        const { undoRecognition } = await import("./recognise-work");
        await undoRecognition(workbook, recognised);
        setStage({ kind: "undone" });
        onChanged();
      }),
    [run, workbook, onChanged],
  );
  const startAgain = useCallback(() => setStage(START), []);
  return { stage, task, look, openModel, make, undo, startAgain };
}
