import type { InsertOptions } from "../actions/workbook";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { finishOf, finishSheets, type TellShortfall } from "./finish-sheets";
import { stepsOf, type PlanStep } from "./plan-steps";
import { runInExcel } from "./refusal";
import { replacedParts, takeAwaySurely, type WorkbookBefore } from "./take-away";

/** Excel on the web refuses requests above 5 MB; office.js adds to what a plan holds, so batches stay well below. */
const BYTES_PER_REQUEST = 2_000_000;

/**
 * Adds a plan to the workbook in one round trip per 2 MB, and two more for charts and pages. If anything is refused, in the middle of a batch too, or
 * the user cancels between two batches, every addition is taken away again before the promise rejects.
 *
 * @throws WorkbookRefusal "left-over" where the additions could not be taken away either
 */
export async function insertPlan(
  plan: WorkbookPlan,
  before: WorkbookBefore,
  tell: TellShortfall,
  options: InsertOptions = {},
): Promise<void> {
  const replaced = await replacedParts(plan, before);
  const batches = batchesOf(stepsOf(plan, before.parts));
  try {
    for (const [index, batch] of batches.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(index / batches.length, batch[0]?.sheet ?? "");
      await applyBatch(batch);
    }
    options.signal?.throwIfAborted();
    await finishSheets(finishOf(plan.sheets), tell);
  } catch (failure) {
    await takeAwaySurely(plan, before, replaced, failure);
    throw failure;
  }
  options.onProgress?.(1, plan.activeSheet ?? "");
}

/** Sends steps in one request; nothing is calculated between them. */
export function applyBatch(batch: readonly PlanStep[]): Promise<void> {
  return runInExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    batch.forEach((step) => step.apply(context));
    await context.sync();
  });
}

/** Cuts steps into requests that Excel takes, in their order. */
export function batchesOf(steps: readonly PlanStep[]): PlanStep[][] {
  const batches: PlanStep[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (bytes + step.bytes > BYTES_PER_REQUEST) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return batches;
}
