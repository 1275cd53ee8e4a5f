import { useCallback, useEffect, useState } from "react";
import { type ResultsOutcome, showResults } from "../../actions/show-results";
import { watchResults } from "../../actions/watch-results";
import { usePane } from "../pane-context";
import { type Task, useTask } from "../use-task";

export interface Results {
  /** Null until they were computed first. */
  readonly outcome: ResultsOutcome | null;
  readonly task: Task;
  readonly update: () => Promise<void>;
}

/** Everybody's results: computed when the place is opened, and again after every change while it is seen. */
export function useResults(): Results {
  const { workbook, place } = usePane();
  const task = useTask();
  const { run, fail, dismiss } = task;
  const [outcome, setOutcome] = useState<ResultsOutcome | null>(null);
  const update = useCallback(() => run(async () => setOutcome(await showResults(workbook))), [run, workbook]);
  const isSeen = place === "results";
  useEffect(() => {
    if (!isSeen) return undefined;
    void update();
    let wanted = true;
    let end: (() => Promise<void>) | undefined;
    const show = (next: ResultsOutcome): void => {
      setOutcome(next);
      dismiss();
    };
    watchResults(workbook, { onOutcome: show, onFault: fail }).then((stop) => {
      end = stop;
      if (!wanted) stop().catch(fail);
    }, fail);
    return () => {
      wanted = false;
      end?.().catch(fail);
    };
  }, [isSeen, update, workbook, fail, dismiss]);
  return { outcome, task, update };
}
