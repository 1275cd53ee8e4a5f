import { useCallback, useRef } from "react";
import type { ItemChanged, ItemUndo, WantedChange } from "../../actions/change-items/change-items";
import type { ItemUndone } from "../../actions/change-items/undo-items";
import type { TemplateInWorkbook } from "../../actions/templates-in-workbook";
import { usePane } from "../pane-context";
import { useSheetWork, type WorkStage } from "../use-sheet-work";
import type { Task } from "../use-task";
import type * as ItemsWork from "./items-work";

type ItemsOutcome =
  /** Ratings would go: the user is asked first. */
  | { readonly kind: "asks"; readonly wanted: WantedChange; readonly item: string; readonly ratings: number }
  | ItemsDone
  /** `earlier`: the change before, which can be undone now. */
  | { readonly kind: "undone"; readonly outcome: ItemUndone; readonly earlier: ItemsDone | null };

export interface ItemsDone {
  readonly kind: "done";
  readonly outcome: ItemChanged;
  readonly item: string;
  /** The change before, which can be undone after this one was. */
  readonly earlier: ItemsDone | null;
}

export interface ItemsTask {
  readonly stage: ItemsStage;
  readonly change: (wanted: WantedChange, item: string) => Promise<void>;
  /** Takes an item away, after asking where it has ratings. The code may be that of one of its scales or parts. */
  readonly remove: (isOf: (template: TemplateInWorkbook) => boolean, code: string) => Promise<void>;
  readonly undo: (made: ItemsDone, undo: ItemUndo) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Where adding an item, or taking one away, stands. */
export type ItemsStage = WorkStage | ItemsOutcome;

const load = (): Promise<typeof ItemsWork> => import("./items-work");

/**
 * Adds items and takes them away with progress and cancel, and takes that back.
 *
 * @param changed what follows when the workbook was changed, as a check
 */
export function useItems(task: Task, changed: () => Promise<void>): ItemsTask {
  const { workbook, language } = usePane();
  const { stage, work, cancel, dismiss } = useSheetWork<typeof ItemsWork, ItemsOutcome>(task, load, changed);

  // The last change that stands, with those before it.
  const standing = useRef<ItemsDone | null>(null);
  const done = useCallback((outcome: ItemChanged, item: string): ItemsDone => {
    const made: ItemsDone = { kind: "done", outcome, item, earlier: standing.current };
    if (outcome.kind === "changed") standing.current = made;
    return made;
  }, []);

  const change = useCallback(
    (wanted: WantedChange, item: string) =>
      work(async ({ changeItems, vocabulary, options }) =>
        done(await changeItems(workbook, wanted, vocabulary, options), item),
      ),
    [work, workbook, done],
  );
  const remove = useCallback(
    (isOf: (template: TemplateInWorkbook) => boolean, code: string) =>
      work(async ({ changeItems, itemsToChange, vocabulary, options }) => {
        const found = (await itemsToChange(workbook, vocabulary)).find(({ template }) => isOf(template));
        if (found === undefined) return { kind: "none" };
        const has = "items" in found ? found.items.find(({ codes }) => codes.has(code)) : undefined;
        const item = has === undefined ? code : `${has.code} ${has.name[language]}`;
        const wanted = { kind: "remove", suffix: found.template.suffix, code: has?.code ?? code } as const;
        if (has !== undefined && has.ratings > 0) return { kind: "asks", wanted, item, ratings: has.ratings };
        return done(await changeItems(workbook, wanted, vocabulary, options), item);
      }),
    [work, workbook, language, done],
  );
  const undo = useCallback(
    (made: ItemsDone, undone: ItemUndo) =>
      work(async ({ undoItems, options }) => {
        const outcome = await undoItems(workbook, undone, options);
        if (outcome.kind !== "undone") return { kind: "undone", outcome, earlier: null };
        standing.current = made.earlier;
        return { kind: "undone", outcome, earlier: made.earlier };
      }, made),
    [work, workbook],
  );
  return { stage, change, remove, undo, cancel, dismiss };
}
