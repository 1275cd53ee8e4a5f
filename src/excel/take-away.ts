import { WorkbookRefusal } from "../actions/workbook";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { ADDING_SHEETS, placeOf, runInExcel } from "./refusal";

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

/** What a failed insert may have added. */
interface Added {
  /** Of the names of the sheets as they stand, in their order, those that the insert may have added. */
  readonly sheets: (standing: readonly string[]) => readonly string[];
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
}

/** What the custom XML parts hold that the plan's take the place of, by their ids. */
export async function replacedParts(
  plan: WorkbookPlan,
  { parts }: WorkbookBefore,
): Promise<ReadonlyMap<string, string>> {
  const ids = plan.customXml.flatMap(({ namespace }) => parts.get(namespace) ?? []);
  if (ids.length === 0) return new Map();
  return runInExcel(async (context) => {
    const found = ids.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
    await context.sync();
    return new Map(found.map(({ id, xml }) => [id, xml.value]));
  });
}

/**
 * Takes away what an insert had added when it failed.
 *
 * @throws WorkbookRefusal "left-over" where that does not succeed either
 */
export async function takeAwaySurely(
  plan: WorkbookPlan,
  before: WorkbookBefore,
  replaced: ReadonlyMap<string, string>,
  failure: unknown,
): Promise<void> {
  const refusals: unknown[] = [failure];
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await takeAway(addedUntil(plan, failure), before, replaced);
    } catch (refusal) {
      refusals.push(refusal);
    }
  }
  const cause = new AggregateError(refusals, refusals.map(String).join("\n"));
  throw new WorkbookRefusal("left-over", "What was added could not be taken away.", { cause });
}

/** What of a plan may have been added. Names and memory come after the sheets, and tell nobody whose they are. */
function addedUntil({ sheets, names, customXml }: WorkbookPlan, failure: unknown): Added {
  const planned = sheets.map(({ name }) => name);
  const place = failure instanceof WorkbookRefusal && failure.reason === "added-meanwhile" ? placeOf(failure) : "";
  if (place === ADDING_SHEETS) return { sheets: (standing) => begunLast(planned, standing), names: [], namespaces: [] };
  if (place !== "") return { sheets: () => planned, names: [], namespaces: [] };
  return {
    sheets: () => planned,
    names: names.map(({ name }) => name),
    namespaces: customXml.map(({ namespace }) => namespace),
  };
}

/** Sheets come last when they are added: those that another window added under these names stand before ours. */
function begunLast(planned: readonly string[], standing: readonly string[]): readonly string[] {
  for (let count = planned.length - 1; count > 0; count -= 1) {
    const begun = planned.slice(0, count);
    if (standing.slice(-count).every((name, index) => name === begun[index])) return begun;
  }
  return [];
}

async function takeAway(added: Added, before: WorkbookBefore, replaced: ReadonlyMap<string, string>): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    // The plan may have shown one of its own sheets by now.
    const shown = worksheets.items.find((sheet) => sheet.id === before.shownSheetId);
    shown?.activate();
    const addedNames = new Set(added.names);
    names.items
      .filter((name) => addedNames.has(name.name) && !before.names.has(name.name))
      .forEach((name) => name.delete());
    const addedSheets = new Set(added.sheets(worksheets.items.map((sheet) => sheet.name)));
    worksheets.items
      .filter((sheet) => addedSheets.has(sheet.name) && !before.sheetIds.has(sheet.id))
      .forEach((sheet) => sheet.delete());
    const planned = new Set(added.namespaces);
    for (const part of customXmlParts.items.filter(({ namespaceUri }) => planned.has(namespaceUri))) {
      const xml = replaced.get(part.id);
      if (xml !== undefined) part.setXml(xml);
      else if (!before.parts.has(part.namespaceUri)) part.delete();
    }
    await context.sync();
  });
}
