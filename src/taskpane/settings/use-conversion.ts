import { useCallback, useRef, useState } from "react";
import type { Vocabulary } from "../../actions/plan-again";
import type { ConversionOutcome } from "../../actions/convert-formulas/convert-formulas";
import type { ConversionPreview, ConversionRequest } from "../../actions/convert-formulas/prepare-conversion";
import type { Place } from "../../core/tables/table";
import { isCancelled } from "../fault";
import { usePane } from "../pane-context";
import { type Task, useTask } from "../use-task";
import type * as FormulasWork from "./formulas-work";

export type Converted = Extract<ConversionOutcome, { readonly kind: "converted" }>;

/** Where conversion formulas stands. */
export type ConversionStage =
  | { readonly kind: "form"; readonly said: "cancelled" | null }
  | {
      readonly kind: "looking" | "conversion";
      readonly share: number;
      readonly sheet: string;
      readonly cancelling: boolean;
    }
  /** `isNew`: the workbook changed after an earlier preview. */
  | { readonly kind: "preview"; readonly preview: ConversionPreview; readonly isNew: boolean }
  | { readonly kind: "converted"; readonly converted: Converted }
  /** `left`: cells that were changed since and stayed. */
  | { readonly kind: "undone"; readonly left: readonly Place[] };

export interface ConversionTask {
  readonly stage: ConversionStage;
  readonly task: Task;
  readonly look: (request: ConversionRequest) => Promise<void>;
  readonly convert: (request: ConversionRequest, shown: ConversionPreview) => Promise<void>;
  readonly undo: (converted: Converted) => Promise<void>;
  readonly cancel: () => void;
  readonly startAgain: () => void;
}

const FORM: ConversionStage = { kind: "form", said: null };

/** Looks at what a conversion would change, makes it with progress and cancel, and takes it back. */
export function useConversion(): ConversionTask {
  const { workbook, catalogue } = usePane();
  const [stage, setStage] = useState<ConversionStage>(FORM);
  const task = useTask();
  const { run } = task;
  const abort = useRef<AbortController | null>(null);

  const work = useCallback(
    // Undoing that fails or is cancelled leaves the workbook converted, so it can be undone again.
    (
      kind: "looking" | "conversion",
      done: (tools: Tools) => Promise<ConversionStage>,
      otherwise: ConversionStage | null = null,
    ) =>
      run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind, share: 0, sheet: "", cancelling: false });
        try {
          const tools = await import("./formulas-work");
          const next = await done({
            ...tools,
            vocabulary: { texts: tools.PLAN_TEXTS, shippedModel: tools.shippedModels(catalogue) },
            options: {
              signal: controller.signal,
              onProgress: (share, sheet) => setStage((now) => (now.kind === kind ? { ...now, share, sheet } : now)),
            },
          });
          setStage(next);
        } catch (error) {
          setStage(otherwise ?? (isCancelled(error) ? { kind: "form", said: "cancelled" } : FORM));
          if (!isCancelled(error)) throw error;
        }
      }),
    [run, catalogue],
  );

  const look = useCallback(
    (request: ConversionRequest) =>
      work("looking", async ({ prepareConversion, vocabulary, options }) => {
        const { preview } = await prepareConversion(workbook, request, vocabulary, options);
        return { kind: "preview", preview, isNew: false };
      }),
    [work, workbook],
  );
  const convert = useCallback(
    (request: ConversionRequest, shown: ConversionPreview) =>
      work("conversion", async ({ convertFormulas, vocabulary, options }) => {
        const outcome = await convertFormulas(workbook, request, shown, vocabulary, options);
        if (outcome.kind === "converted") return { kind: "converted", converted: outcome };
        return { kind: "preview", preview: outcome.preview, isNew: true };
      }),
    [work, workbook],
  );
  const undo = useCallback(
    (converted: Converted) =>
      work(
        "conversion",
        async ({ undoConversion, options }) => {
          const { left } = await undoConversion(workbook, converted.conversion, options);
          return { kind: "undone", left };
        },
        { kind: "converted", converted },
      ),
    [work, workbook],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    setStage((now) => ("cancelling" in now ? { ...now, cancelling: true } : now));
  }, []);
  const startAgain = useCallback(() => setStage(FORM), []);
  return { stage, task, look, convert, undo, cancel, startAgain };
}

type Tools = typeof FormulasWork & {
  readonly vocabulary: Vocabulary;
  readonly options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number, sheet: string) => void;
  };
};
