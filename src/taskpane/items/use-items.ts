import { useCallback, useRef, useState } from "react";
import type { ItemChanged, ItemUndo, WantedChange } from "../../actions/change-items/change-items";
import type { ItemUndone } from "../../actions/change-items/undo-items";
import type { Vocabulary } from "../../actions/plan-again";
import type { TemplateInWorkbook } from "../../actions/templates-in-workbook";
import { isCancelled } from "../fault";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";
import type * as ItemsWork from "./items-work";

/** Where adding an item, or taking one away, stands. */
export type ItemsStage =
  | { readonly kind: "none" | "cancelled" }
  /** Ratings would go: the user is asked first. */
  | { readonly kind: "asks"; readonly wanted: WantedChange; readonly item: string; readonly ratings: number }
  | { readonly kind: "working"; readonly share: number; readonly sheet: string }
  | { readonly kind: "done"; readonly outcome: ItemChanged; readonly item: string }
  | { readonly kind: "undone"; readonly outcome: ItemUndone };

export interface ItemsTask {
  readonly stage: ItemsStage;
  readonly change: (wanted: WantedChange, item: string) => Promise<void>;
  /** Takes an item away, after asking where it has ratings. The code may be that of one of its scales or parts. */
  readonly remove: (isOf: (template: TemplateInWorkbook) => boolean, code: string) => Promise<void>;
  readonly undo: (made: Extract<ItemsStage, { readonly kind: "done" }>, undo: ItemUndo) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const NONE: ItemsStage = { kind: "none" };

/**
 * Adds items and takes them away with progress and cancel, and takes that back.
 *
 * @param changed what follows when the workbook was changed, as a check
 */
export function useItems({ run }: Task, changed: () => Promise<void>): ItemsTask {
  const { workbook, catalogue, language } = usePane();
  const [stage, setStage] = useState<ItemsStage>(NONE);
  const abort = useRef<AbortController | null>(null);

  const work = useCallback(
    // Undoing that fails or is cancelled leaves the change made, so it can be undone again.
    async (done: (tools: Tools) => Promise<ItemsStage>, otherwise: ItemsStage | null = null) => {
      let worked = false;
      await run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind: "working", share: 0, sheet: "" });
        const onProgress = (share: number, sheet: string): void =>
          setStage((now) => (now.kind === "working" ? { ...now, share, sheet } : now));
        try {
          const tools = await import("./items-work");
          const vocabulary = { texts: tools.PLAN_TEXTS, shippedModel: tools.shippedModels(catalogue) };
          const next = await done({ ...tools, vocabulary, options: { signal: controller.signal, onProgress } });
          setStage(next);
          worked = next.kind !== "asks";
        } catch (error) {
          setStage(otherwise ?? (isCancelled(error) ? { kind: "cancelled" } : NONE));
          if (!isCancelled(error)) throw error;
        }
      });
      if (worked) await changed();
    },
    [run, catalogue, changed],
  );
  const change = useCallback(
    (wanted: WantedChange, item: string) =>
      work(async ({ changeItems, vocabulary, options }) => {
        return { kind: "done", outcome: await changeItems(workbook, wanted, vocabulary, options), item };
      }),
    [work, workbook],
  );
  const remove = useCallback(
    (isOf: (template: TemplateInWorkbook) => boolean, code: string) =>
      work(async ({ changeItems, itemsToChange, vocabulary, options }) => {
        const found = (await itemsToChange(workbook, vocabulary)).find(({ template }) => isOf(template));
        if (found === undefined) return NONE;
        const has = "items" in found ? found.items.find(({ codes }) => codes.has(code)) : undefined;
        const item = has === undefined ? code : `${has.code} ${has.name[language]}`;
        const wanted = { kind: "remove", suffix: found.template.suffix, code: has?.code ?? code } as const;
        if (has !== undefined && has.ratings > 0) return { kind: "asks", wanted, item, ratings: has.ratings };
        return { kind: "done", outcome: await changeItems(workbook, wanted, vocabulary, options), item };
      }),
    [work, workbook, language],
  );
  const undo = useCallback(
    (made: Extract<ItemsStage, { readonly kind: "done" }>, undone: ItemUndo) =>
      work(async ({ undoItems, options }) => {
        return { kind: "undone", outcome: await undoItems(workbook, undone, options) };
      }, made),
    [work, workbook],
  );
  const cancel = useCallback(() => abort.current?.abort(), []);
  const dismiss = useCallback(() => setStage(NONE), []);
  return { stage, change, remove, undo, cancel, dismiss };
}

type Tools = typeof ItemsWork & {
  readonly vocabulary: Vocabulary;
  readonly options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number, sheet: string) => void;
  };
};
