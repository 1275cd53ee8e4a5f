import { useCallback, useRef, useState } from "react";
import type { RoomMade, RoomOptions } from "../../actions/make-room/make-room";
import type { Vocabulary } from "../../actions/plan-again";
import type { Place } from "../../core/tables/table";
import { isCancelled } from "../fault";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";
import type * as RoomWork from "./room-work";

/** Where making room stands. */
export type RoomStage =
  | { readonly kind: "none" | "cancelled" }
  | { readonly kind: "working"; readonly share: number; readonly sheet: string }
  | { readonly kind: "done"; readonly outcome: RoomMade }
  /** `left`: cells that were changed since and stayed. */
  | { readonly kind: "undone"; readonly left: readonly Place[] };

export interface RoomTask {
  readonly stage: RoomStage;
  readonly make: (how?: Pick<RoomOptions, "replacesFormulas">) => Promise<void>;
  readonly undo: (made: RoomMade) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const NONE: RoomStage = { kind: "none" };

/** Makes room for more people with progress and cancel, and takes it back; each is followed by a check. */
export function useRoom(task: Task, check: () => Promise<void>): RoomTask {
  const { workbook, catalogue } = usePane();
  const [stage, setStage] = useState<RoomStage>(NONE);
  const abort = useRef<AbortController | null>(null);
  const { run } = task;

  const work = useCallback(
    // Undoing that fails or is cancelled leaves the room made, so it can be undone again.
    async (done: (tools: Tools) => Promise<RoomStage>, otherwise: RoomStage | null = null) => {
      let worked = false;
      await run(async () => {
        const controller = new AbortController();
        abort.current = controller;
        setStage({ kind: "working", share: 0, sheet: "" });
        const onProgress = (share: number, sheet: string): void =>
          setStage((now) => (now.kind === "working" ? { ...now, share, sheet } : now));
        try {
          const tools = await import("./room-work");
          const vocabulary = { texts: tools.PLAN_TEXTS, shippedModel: tools.shippedModels(catalogue) };
          const next = await done({ ...tools, vocabulary, options: { signal: controller.signal, onProgress } });
          setStage(next);
          worked = true;
        } catch (error) {
          setStage(otherwise ?? (isCancelled(error) ? { kind: "cancelled" } : NONE));
          if (!isCancelled(error)) throw error;
        }
      });
      if (worked) await check();
    },
    [run, catalogue, check],
  );
  const make = useCallback(
    (how: Pick<RoomOptions, "replacesFormulas"> = {}) =>
      work(async ({ makeRoom, vocabulary, options }) => {
        return { kind: "done", outcome: await makeRoom(workbook, vocabulary, { ...options, ...how }) };
      }),
    [work, workbook],
  );
  const undo = useCallback(
    (made: RoomMade) =>
      work(
        async ({ undoConversion, options }) => {
          if (made.conversion === null) return NONE;
          return { kind: "undone", left: (await undoConversion(workbook, made.conversion, options)).left };
        },
        { kind: "done", outcome: made },
      ),
    [work, workbook],
  );
  const cancel = useCallback(() => abort.current?.abort(), []);
  const dismiss = useCallback(() => setStage(NONE), []);
  return { stage, make, undo, cancel, dismiss };
}

type Tools = typeof RoomWork & {
  readonly vocabulary: Vocabulary;
  readonly options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number, sheet: string) => void;
  };
};
