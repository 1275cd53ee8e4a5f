import { WorkbookRefusal, type InsertOptions } from "../actions/workbook";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { finishOf, finishSheets, type TellShortfall } from "./finish-sheets";
import { stepsOf, type PlanStep } from "./plan-steps";
import { runInExcel } from "./refusal";

/** Excel on the web refuses requests above 5 MB; office.js adds to what a plan holds, so batches stay well below. */
const BYTES_PER_REQUEST = 2_000_000;

/** Pauses before the attempts to clean up, in milliseconds: what stopped the insert is often over soon. */
export const PAUSES = [0, 500, 2000];

/** What the workbook held before, by which a failed insert tells its own additions from the user's. */
export interface WorkbookBefore {
  /** Undefined where Excel could not tell it. */
  readonly shownSheetId: string | undefined;
  readonly sheetIds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Ids of its custom XML parts by their namespaces. */
  readonly parts: ReadonlyMap<string, string>;
}

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

/** What the custom XML parts hold that the plan's take the place of, by their ids. */
async function replacedParts(plan: WorkbookPlan, { parts }: WorkbookBefore): Promise<ReadonlyMap<string, string>> {
  const ids = plan.customXml.flatMap(({ namespace }) => parts.get(namespace) ?? []);
  if (ids.length === 0) return new Map();
  return runInExcel(async (context) => {
    const found = ids.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
    await context.sync();
    return new Map(found.map(({ id, xml }) => [id, xml.value]));
  });
}

async function takeAwaySurely(
  plan: WorkbookPlan,
  before: WorkbookBefore,
  replaced: ReadonlyMap<string, string>,
  failure: unknown,
): Promise<void> {
  const refusals: unknown[] = [failure];
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await takeAway(plan, before, replaced);
    } catch (refusal) {
      refusals.push(refusal);
    }
  }
  const cause = new AggregateError(refusals, refusals.map(String).join("\n"));
  throw new WorkbookRefusal("left-over", "What was added could not be taken away.", { cause });
}

async function takeAway(
  plan: WorkbookPlan,
  before: WorkbookBefore,
  replaced: ReadonlyMap<string, string>,
): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    // The plan may have shown one of its own sheets by now.
    const shown = worksheets.items.find((sheet) => sheet.id === before.shownSheetId);
    shown?.activate();
    const added = new Set(plan.sheets.map((sheet) => sheet.name));
    const addedNames = new Set(plan.names.map((name) => name.name));
    names.items
      .filter((name) => addedNames.has(name.name) && !before.names.has(name.name))
      .forEach((name) => name.delete());
    worksheets.items
      .filter((sheet) => added.has(sheet.name) && !before.sheetIds.has(sheet.id))
      .forEach((sheet) => sheet.delete());
    const planned = new Set(plan.customXml.map(({ namespace }) => namespace));
    for (const part of customXmlParts.items.filter(({ namespaceUri }) => planned.has(namespaceUri))) {
      const xml = replaced.get(part.id);
      if (xml !== undefined) part.setXml(xml);
      else if (!before.parts.has(part.namespaceUri)) part.delete();
    }
    await context.sync();
  });
}
