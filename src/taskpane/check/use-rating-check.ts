import { useCallback, useEffect, useRef, useState } from "react";
import type { ChangedSince, ChecksBefore } from "../../actions/changed-since";
import type { CheckOutcome } from "../../actions/check-ratings";
import type { Corrected, FoundIssue, Undo } from "../../actions/correct-issue";
import type { FoundFormula } from "../../actions/convert-formulas/found-formulas";
import type { CorrectionUndone } from "../../actions/undo-correction";
import type { Workbook } from "../../actions/workbook";
import type { Vocabulary } from "../../actions/plan-again";
import { useKept } from "../kept";
import type { ModelCatalogue } from "../model-catalogue";
import { type Task, useTask } from "../use-task";
import type * as CheckWork from "./check-work";

/** What the last correction did, until the next one. */
export type CorrectionReport =
  | { readonly kind: "corrected"; readonly issues: readonly FoundIssue[]; readonly result: Corrected }
  | { readonly kind: "undone"; readonly result: CorrectionUndone }
  /** So many formulas were entered again. */
  | { readonly kind: "entered"; readonly formulas: number };

export interface RatingCheck {
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  readonly checkedAt: Date | null;
  readonly task: Task;
  readonly report: CorrectionReport | null;
  readonly dismissReport: () => void;
  /** A check that the user asked for: it is compared with the one before, and the next one with it. */
  readonly check: () => Promise<void>;
  /** Looks again after something else was done that changes what a check finds. */
  readonly recheck: () => Promise<void>;
  readonly correct: (issues: readonly FoundIssue[]) => Promise<void>;
  readonly undo: (undo: Undo) => Promise<void>;
  /** Whose ratings were changed since the check that was the last when the pane was opened. */
  readonly changed: readonly ChangedSince[];
  /** Formulas that showed #NAME? at the last check that was asked for. */
  readonly stuck: readonly FoundFormula[];
  readonly enterAgain: () => Promise<void>;
  readonly live: boolean;
  readonly setLive: (live: boolean) => void;
}

/** The check of the ratings with its corrections; after the first check it goes on while people type. */
export function useRatingCheck(workbook: Workbook, catalogue: ModelCatalogue): RatingCheck {
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [checkedAt, setCheckedAt] = useState<Date | null>(null);
  const [report, setReport] = useState<CorrectionReport | null>(null);
  const [changed, setChanged] = useState<readonly ChangedSince[]>([]);
  const before = useRef<ChecksBefore>(new Map());
  const [stuck, setStuck] = useState<readonly FoundFormula[]>([]);
  const [live, setLive] = useKept<boolean>("check-while-typing", true, isBoolean, "always");
  const task = useTask();
  const { run, fail } = task;

  const show = useCallback((next: CheckOutcome) => {
    setOutcome(next);
    setCheckedAt(new Date());
    const rated = next.kind === "checked" ? next.rated : [];
    const remembered = new Set(rated.flatMap(({ template, before: check }) => (check ? [template.suffix] : [])));
    // A template that was taken away takes its line with it, also where another one has its place by now.
    setChanged((lines) => lines.filter(({ template }) => remembered.has(template.suffix)));
  }, []);
  const look = useCallback(
    async (asked: boolean) => {
      await run(async () => {
        setReport(null);
        const { checkRatings, checksBefore, changedSince, findStuckFormulas, keepCheck, vocabulary } =
          await checkTools(catalogue);
        const next = await checkRatings(workbook, vocabulary);
        show(next);
        const rated = asked && next.kind === "checked" ? next.rated : [];
        if (rated.length > 0) {
          before.current = checksBefore(rated, before.current);
          setChanged(changedSince(rated, before.current));
        }
        setStuck(await findStuckFormulas(workbook));
        await keepCheck(workbook, rated, new Date());
      });
    },
    [run, show, workbook, catalogue],
  );
  const check = useCallback(() => look(true), [look]);
  const recheck = useCallback(() => look(false), [look]);
  const correct = useCallback(
    async (issues: readonly FoundIssue[]) => {
      await run(async () => {
        const { checkRatings, correctIssues, vocabulary } = await checkTools(catalogue);
        const result = await correctIssues(workbook, issues);
        setReport({ kind: "corrected", issues, result });
        show(await checkRatings(workbook, vocabulary));
      });
    },
    [run, show, workbook, catalogue],
  );
  const undo = useCallback(
    async (corrections: Undo) => {
      await run(async () => {
        const { checkRatings, undoCorrection, vocabulary } = await checkTools(catalogue);
        setReport({ kind: "undone", result: await undoCorrection(workbook, corrections) });
        show(await checkRatings(workbook, vocabulary));
      });
    },
    [run, show, workbook, catalogue],
  );
  const enterAgain = useCallback(async () => {
    await run(async () => {
      const { enterAgain: enter, checkRatings, vocabulary } = await checkTools(catalogue);
      await enter(workbook, stuck);
      setReport({ kind: "entered", formulas: stuck.length });
      setStuck([]);
      show(await checkRatings(workbook, vocabulary));
    });
  }, [run, show, stuck, workbook, catalogue]);

  const watching = live && outcome !== null;
  useEffect(() => {
    if (!watching) return undefined;
    let wanted = true;
    let end: (() => Promise<void>) | undefined;
    checkTools(catalogue)
      .then(({ watchRatings, vocabulary }) => watchRatings(workbook, vocabulary, { onOutcome: show, onFault: fail }))
      .then((stop) => {
        end = stop;
        if (!wanted) stop().catch(fail);
      }, fail);
    return () => {
      wanted = false;
      end?.().catch(fail);
    };
  }, [watching, workbook, catalogue, show, fail]);

  const dismissReport = useCallback(() => setReport(null), []);
  return {
    outcome, checkedAt, task, report, dismissReport, check, recheck, correct, undo, changed, stuck, enterAgain, live, setLive,
  }; // prettier-ignore
}

/** The work of a check, with what it knows of models and of the words of the sheets. */
export async function checkTools(
  catalogue: ModelCatalogue,
): Promise<typeof CheckWork & { readonly vocabulary: Vocabulary }> {
  const work = await import("./check-work");
  return { ...work, vocabulary: { texts: work.PLAN_TEXTS, shippedModel: work.shippedModels(catalogue) } };
}

function isBoolean(found: unknown): found is boolean {
  return typeof found === "boolean";
}
