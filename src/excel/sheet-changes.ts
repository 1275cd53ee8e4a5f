import { WorkbookRefusal } from "../actions/workbook";
import { runInExcel } from "./refusal";

/** Milliseconds until names are asked for again where Excel did not tell them, as while the next cell is edited. */
const AGAIN = 1_000;

/**
 * Calls back with the name of a sheet whenever cells of it changed; returns what ends it. Excel's events give ids: a name
 * that is known is told at once, and again if it turns out that the sheet has another one by now.
 */
export async function onSheetChanged(tell: (sheet: string) => void): Promise<() => Promise<void>> {
  let names: ReadonlyMap<string, string> = new Map();
  /** Ids of sheets that changed since names were asked for, each with the name that was told. */
  let changed = new Map<string, string | undefined>();
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const ask = async (): Promise<void> => {
    if (asking || ended) return;
    asking = true;
    while (changed.size > 0) {
      const asked = changed;
      changed = new Map();
      try {
        names = await sheetNames();
      } catch (refusal) {
        asking = false;
        if (!(refusal instanceof WorkbookRefusal)) throw refusal;
        changed = new Map([...asked, ...changed]);
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), AGAIN);
        return;
      }
      for (const [id, told] of asked) {
        const name = names.get(id);
        if (name !== undefined && name !== told && !ended) tell(name);
      }
    }
    asking = false;
  };

  const registered = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handler = worksheets.onChanged.add(async ({ worksheetId }) => {
      const known = names.get(worksheetId);
      if (known !== undefined) tell(known);
      changed.set(worksheetId, known);
      await ask();
    });
    await context.sync();
    names = namesOf(worksheets);
    return handler;
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    await Excel.run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}

function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return runInExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return namesOf(worksheets);
  });
}

function namesOf({ items }: Excel.WorksheetCollection): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
