import { useState } from "react";
import type { ExampleInserted, ExampleUndo } from "../../actions/insert-example";
import type { FunctionEntry } from "../../core/library/function-entry";
import type { Place } from "../../core/tables/table";
import { usePane } from "../pane-context";
import { type Task, useTask } from "../use-task";

/** What became of the last insert or of taking it back. */
export type ExampleReport =
  ExampleInserted | { readonly kind: "undone"; readonly place: Place; readonly complete: boolean };

/** Inserting the example of a function, with what the page tells of it. */
export interface ExampleInserting {
  readonly task: Task;
  readonly report: ExampleReport | null;
  readonly insert: () => void;
  readonly undo: (undo: ExampleUndo) => void;
  readonly dismiss: () => void;
}

/** @param formula The example in the user's words. */
export function useExample(entry: FunctionEntry, formula: string): ExampleInserting {
  const { workbook } = usePane();
  const task = useTask();
  const [report, setReport] = useState<ExampleReport | null>(null);
  const insert = (): void =>
    void task.run(async () => {
      setReport(null);
      const { insertExample } = await import("./functions-work");
      setReport(await insertExample(workbook, entry, formula));
    });
  const undo = (change: ExampleUndo): void =>
    void task.run(async () => {
      const { undoExample } = await import("./functions-work");
      setReport({ kind: "undone", place: change.before.place, complete: await undoExample(workbook, change) });
    });
  return { task, report, insert, undo, dismiss: () => setReport(null) };
}
