import { useCallback, useRef, useState } from "react";
import type { Vocabulary } from "../../actions/change-language";
import type { FormulasTurned } from "../../actions/turn-formulas/turn-formulas";
import type { TurnPreview, TurnRequest } from "../../actions/turn-formulas/prepare-turn";
import type { Place } from "../../core/tables/table";
import { isCancelled } from "../fault";
import { usePane } from "../pane-context";
import type { CatalogueEntry } from "../template/catalogue-entry";
import { type Task, useTask } from "../use-task";
import type * as FormulasWork from "./formulas-work";

export type Turned = Extract<FormulasTurned, { readonly kind: "turned" }>;

/** Where turning formulas stands. */
export type TurnStage =
  | { readonly kind: "form"; readonly said: "cancelled" | null }
  | {
      readonly kind: "looking" | "turning";
      readonly share: number;
      readonly sheet: string;
      readonly cancelling: boolean;
    }
  /** `isNew`: the workbook changed after an earlier preview. `models`: names of models by their ids, as far as known. */
  | {
      readonly kind: "preview";
      readonly preview: TurnPreview;
      readonly isNew: boolean;
      readonly models: Readonly<Record<string, string>>;
    }
  | { readonly kind: "turned"; readonly turned: Turned }
  /** `left`: cells that were changed since and stayed. */
  | { readonly kind: "undone"; readonly left: readonly Place[] };

export interface TurnTask {
  readonly stage: TurnStage;
  readonly task: Task;
  readonly look: (request: TurnRequest) => Promise<void>;
  readonly turn: (request: TurnRequest, shown: TurnPreview) => Promise<void>;
  readonly undo: (turned: Turned) => Promise<void>;
  readonly cancel: () => void;
  readonly startAgain: () => void;
}

const FORM: TurnStage = { kind: "form", said: null };

/** Looks at what a turn would change, makes it with progress and cancel, and takes it back. */
export function useTurnFormulas(): TurnTask {
  const { workbook, catalogue, language } = usePane();
  const [stage, setStage] = useState<TurnStage>(FORM);
  const task = useTask();
  const { run } = task;
  const abort = useRef<AbortController | null>(null);

  const work = useCallback(
    // Undoing that fails or is cancelled leaves the workbook turned, so it can be undone again.
    (kind: "looking" | "turning", done: (tools: Tools) => Promise<TurnStage>, otherwise: TurnStage | null = null) =>
      run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind, share: 0, sheet: "", cancelling: false });
        try {
          const tools = await import("./formulas-work");
          const next = await done({
            ...tools,
            vocabulary: { texts: tools.PLAN_TEXTS, modelOf: tools.shippedModels(catalogue) },
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

  // Without the list the templates go by the ids of their models.
  const modelNames = useCallback(
    async ({ templates }: TurnPreview): Promise<Readonly<Record<string, string>>> => {
      if (templates.length === 0) return {};
      const entries = (await catalogue.entries().catch(() => [])) as readonly CatalogueEntry[];
      return Object.fromEntries(entries.map(({ id, name }) => [id, name[language]]));
    },
    [catalogue, language],
  );

  const look = useCallback(
    (request: TurnRequest) =>
      work("looking", async ({ prepareTurn, vocabulary, options }) => {
        const { preview } = await prepareTurn(workbook, request, vocabulary, options);
        return { kind: "preview", preview, isNew: false, models: await modelNames(preview) };
      }),
    [work, workbook, modelNames],
  );
  const turn = useCallback(
    (request: TurnRequest, shown: TurnPreview) =>
      work("turning", async ({ turnFormulas, vocabulary, options }) => {
        const outcome = await turnFormulas(workbook, request, shown, vocabulary, options);
        if (outcome.kind === "turned") return { kind: "turned", turned: outcome };
        const { preview } = outcome;
        return { kind: "preview", preview, isNew: true, models: await modelNames(preview) };
      }),
    [work, workbook, modelNames],
  );
  const undo = useCallback(
    (turned: Turned) =>
      work(
        "turning",
        async ({ undoTurn, options }) => {
          const { left } = await undoTurn(workbook, turned.turning, options);
          return { kind: "undone", left };
        },
        { kind: "turned", turned },
      ),
    [work, workbook],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    setStage((now) => ("cancelling" in now ? { ...now, cancelling: true } : now));
  }, []);
  const startAgain = useCallback(() => setStage(FORM), []);
  return { stage, task, look, turn, undo, cancel, startAgain };
}

type Tools = typeof FormulasWork & {
  readonly vocabulary: Vocabulary;
  readonly options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number, sheet: string) => void;
  };
};
