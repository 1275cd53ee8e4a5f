import { useCallback, useEffect, useState } from "react";
import type { CheckOutcome } from "../../actions/check-ratings";
import type { Corrected, FoundIssue, Undo } from "../../actions/correct-issue";
import type { CorrectionUndone } from "../../actions/undo-correction";
import type { Workbook } from "../../actions/workbook";
import { useKept } from "../kept";
import { type Task, useTask } from "../use-task";

/** What the last correction did, until the next one. */
export type CorrectionReport =
  | { readonly kind: "corrected"; readonly issues: readonly FoundIssue[]; readonly result: Corrected }
  | { readonly kind: "undone"; readonly result: CorrectionUndone };

export interface RatingCheck {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  readonly checkedAt: Date | null;
  readonly task: Task;
  readonly report: CorrectionReport | null;
  readonly dismissReport: () => void;
  readonly check: () => Promise<void>;
  readonly correct: (issues: readonly FoundIssue[]) => Promise<void>;
  readonly undo: (undo: Undo) => Promise<void>;
  readonly live: boolean;
  readonly setLive: (live: boolean) => void;
}

/** The check of the ratings with its corrections; after the first check it goes on while people type. */
export function useRatingCheck(workbook: Workbook): RatingCheck {
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [checkedAt, setCheckedAt] = useState<Date | null>(null);
  const [report, setReport] = useState<CorrectionReport | null>(null);
  const [live, setLive] = useKept<boolean>("check-while-typing", true, isBoolean, "always");
  const task = useTask();
  const { run, fail } = task;

  const show = useCallback((next: CheckOutcome) => {
    setOutcome(next);
    setCheckedAt(new Date());
  }, []);
  const check = useCallback(async () => {
    await run(async () => {
      setReport(null);
      const { checkRatings } = await import("./check-work");
      show(await checkRatings(workbook));
    });
  }, [run, show, workbook]);
  const correct = useCallback(
    async (issues: readonly FoundIssue[]) => {
      await run(async () => {
        const { checkRatings, correctIssues } = await import("./check-work");
        const result = await correctIssues(workbook, issues);
        setReport({ kind: "corrected", issues, result });
        show(await checkRatings(workbook));
      });
    },
    [run, show, workbook],
  );
  const undo = useCallback(
    async (corrections: Undo) => {
      await run(async () => {
        const { checkRatings, undoCorrection } = await import("./check-work");
        setReport({ kind: "undone", result: await undoCorrection(workbook, corrections) });
        show(await checkRatings(workbook));
      });
    },
    [run, show, workbook],
  );

  const watching = live && outcome !== null;
  useEffect(() => {
    if (!watching) return undefined;
    let wanted = true;
    let end: (() => Promise<void>) | undefined;
    import("./check-work")
      .then(({ watchRatings }) => watchRatings(workbook, { onOutcome: show, onFault: fail }))
      .then((stop) => {
        end = stop;
        if (!wanted) stop().catch(fail);
      }, fail);
    return () => {
      wanted = false;
      end?.().catch(fail);
    };
  }, [watching, workbook, show, fail]);

  const dismissReport = useCallback(() => setReport(null), []);
  return { outcome, checkedAt, task, report, dismissReport, check, correct, undo, live, setLive };
}

function isBoolean(found: unknown): found is boolean {
  return typeof found === "boolean";
}
