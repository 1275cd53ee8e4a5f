import type { GuardsTakenBack, SheetArea } from "../actions/workbook";
import type { RestoredCells, SheetGuards } from "../core/guards/restored-guards";
import { holdsCell } from "../core/formulas/area";
import { addressOf } from "./address";
import { applyFormat } from "./apply-format";
import { applyConditionalFormats, applyValidation } from "./apply-validation";
import { closeAgain, type GuardedSheet, protectionOf, tryProtection, whileOpen } from "./closed-sheets";
import { putBackSurely } from "./put-back";
import { runInExcel } from "./refusal";

/** A sheet as it was before its guards were restored. */
interface SheetBefore extends GuardedSheet {
  readonly guards: SheetGuards;
  readonly cells: readonly CellsBefore[];
}

interface CellsBefore {
  readonly restored: RestoredCells;
  readonly validation: Pick<Excel.DataValidation, "type" | "rule" | "prompt" | "errorAlert" | "ignoreBlanks">;
  readonly numberFormat: Excel.Range["numberFormat"];
  /** Null where the cells differ. */
  readonly fill: string | null;
}

const NO_FILL = "#FFFFFF";

/**
 * Puts guards back on cells and returns what takes it back.
 *
 * @throws WorkbookRefusal "half-changed" where what was changed could not be put back either
 */
export async function restoreGuards(guards: readonly SheetGuards[]): Promise<() => Promise<GuardsTakenBack>> {
  const before = await look(guards);
  await tryProtection(before);
  let marks: ReadonlySet<string> = new Set();
  try {
    marks = await runInExcel(async (context) => {
      const added = before.flatMap((sheet) => restoreOn(sheet, context));
      await context.sync();
      return new Set(added.map(({ id }) => id));
    });
  } catch (failure) {
    await putBackSurely(() => putBack(before), failure);
    throw failure;
  }
  return () => takeBack(before, marks);
}

async function look(guards: readonly SheetGuards[]): Promise<readonly SheetBefore[]> {
  return runInExcel(async (context) => {
    const loaded = guards.map((own) => {
      const sheet = context.workbook.worksheets.getItem(own.sheet).load("id");
      sheet.protection.load("protected,options");
      const cells = own.cells.map((restored) => {
        const range = sheet.getRange(addressOf(restored.area)).load("numberFormat,format/fill/color");
        return { restored, range, validation: range.dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks") };
      });
      return { own, sheet, cells };
    });
    await context.sync();
    return loaded.map(({ own, sheet, cells }) => ({
      guards: own,
      id: sheet.id,
      protection: protectionOf(sheet.protection),
      cells: cells.map(({ restored, range, validation }) => ({
        restored,
        validation: validation.toJSON() as CellsBefore["validation"],
        numberFormat: range.numberFormat,
        fill: range.format.fill.color as string | null,
      })),
    }));
  });
}

/** @returns the marks that were added, loaded with their ids */
function restoreOn({ guards, id, protection }: SheetBefore, context: Excel.RequestContext): Excel.ConditionalFormat[] {
  const added: Excel.ConditionalFormat[] = [];
  whileOpen(context, { id, protection }, (sheet) => {
    for (const { area, validation, format } of guards.cells) {
      if (validation !== null) {
        // A new rule would keep the prompt of the one before.
        sheet.getRange(addressOf(area)).dataValidation.clear();
        applyValidation(sheet, validation);
      }
      applyFormat(sheet, format);
    }
    added.push(...applyConditionalFormats(sheet, guards.marks).map((mark) => mark.load("id")));
  });
  return added;
}

/** The restoring failed half way: what it added is on cells that had no mark. */
async function putBack(before: readonly SheetBefore[]): Promise<void> {
  await closeAgain(before);
  await runInExcel(async (context) => {
    for (const sheet of before) {
      whileOpen(context, sheet, (worksheet) => {
        sheet.cells.forEach((cells) => cellsBack(worksheet, cells));
        for (const { area } of sheet.guards.marks) worksheet.getRange(addressOf(area)).conditionalFormats.clearAll();
      });
    }
    await context.sync();
  });
}

async function takeBack(before: readonly SheetBefore[], marks: ReadonlySet<string>): Promise<GuardsTakenBack> {
  return runInExcel(async (context) => {
    const found = before.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      worksheet.protection.load("protected,options");
      return {
        sheet,
        standing: worksheet.protection,
        cells: sheet.cells.map((cells) => {
          const range = worksheet.getRange(addressOf(cells.restored.area));
          return { cells, validation: range.dataValidation.load("type") };
        }),
        marks: sheet.guards.marks.map(({ area }) => ({
          area,
          formats: worksheet.getRange(addressOf(area)).conditionalFormats.load("items/id"),
        })),
      };
    });
    await context.sync();
    const leftAlone: SheetArea[] = [];
    for (const { sheet, standing, cells, marks: restored } of found) {
      const own = new Set(restored.flatMap(({ formats }) => formats.items.filter(({ id }) => marks.has(id))));
      const gone = restored.filter(({ formats }) => !formats.items.some(({ id }) => marks.has(id)));
      whileOpen(context, { id: sheet.id, protection: protectionOf(standing) }, (worksheet) => {
        for (const { cells: former, validation } of cells) {
          const { area } = former.restored;
          const changed = former.restored.validation !== null && isUnruled(validation);
          if (changed || gone.some((mark) => holdsCell(mark.area, area)))
            leftAlone.push({ sheet: sheet.guards.sheet, area });
          else cellsBack(worksheet, former);
        }
        const ids = new Map([...own].map((format) => [format.id, format]));
        ids.forEach((format) => format.delete());
      });
    }
    await context.sync();
    return { leftAlone };
  });
}

function isUnruled({ type }: Excel.DataValidation): boolean {
  return type === "None" || type === "MixedCriteria" || type === "Inconsistent";
}

function cellsBack(sheet: Excel.Worksheet, { restored, validation, numberFormat, fill }: CellsBefore): void {
  const range = sheet.getRange(addressOf(restored.area));
  if (restored.validation !== null) {
    range.dataValidation.clear();
    if (validation.type !== "None") {
      range.dataValidation.rule = validation.rule;
      range.dataValidation.prompt = validation.prompt;
      range.dataValidation.errorAlert = validation.errorAlert;
      range.dataValidation.ignoreBlanks = validation.ignoreBlanks;
    }
  }
  range.numberFormat = numberFormat;
  if (fill === NO_FILL) range.format.fill.clear();
  else if (fill !== null) range.format.fill.color = fill;
}
