import { useCallback } from "react";
import type { RoomMade, RoomOptions } from "../../actions/make-room/make-room";
import type { Place } from "../../core/tables/table";
import { usePane } from "../pane-context";
import { useSheetWork, type WorkStage } from "../use-sheet-work";
import type { Task } from "../use-task";
import type * as RoomWork from "./room-work";

type RoomOutcome =
  | { readonly kind: "done"; readonly outcome: RoomMade }
  /** `left`: cells that were changed since and stayed. */
  | { readonly kind: "undone"; readonly left: readonly Place[] };

export interface RoomTask {
  readonly stage: WorkStage | RoomOutcome;
  readonly make: (how?: Pick<RoomOptions, "replacesFormulas">) => Promise<void>;
  readonly undo: (made: RoomMade) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const load = (): Promise<typeof RoomWork> => import("./room-work");

/** Makes room for more people with progress and cancel, and takes it back; each is followed by a check. */
export function useRoom(task: Task, check: () => Promise<void>): RoomTask {
  const { workbook } = usePane();
  const { stage, work, cancel, dismiss } = useSheetWork<typeof RoomWork, RoomOutcome>(task, load, check);

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
          if (made.conversion === null) return { kind: "none" };
          return { kind: "undone", left: (await undoConversion(workbook, made.conversion, options)).left };
        },
        { kind: "done", outcome: made },
      ),
    [work, workbook],
  );
  return { stage, make, undo, cancel, dismiss };
}
