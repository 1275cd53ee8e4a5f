import { type InsertOptions, reversedConversion, type Conversion, WorkbookRefusal } from "../actions/workbook";
import type { Area } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { applyBatch, batchesOf } from "./insert-plan";
import { closeAgain, protectionOf, tryProtection } from "./closed-sheets";
import { finishSheets, type TellShortfall } from "./finish-sheets";
import { putBackSurely } from "./put-back";
import { withShownSheet } from "./shown-sheet";
import { type Standing, conversionSteps, finishOfConversion } from "./conversion-steps";
import { aroundConditionalFormats } from "./converted-look";
import { loadMemory, standingMemory } from "./memory-steps";

/**
 * Puts other formulas, values and sheets into the workbook: one round trip to look at what stands there, one more where
 * sheets are protected, then one per 2 MB, and one each for charts and pages. If anything is refused, in the middle of a batch too, or the user cancels, everything is put back before the
 * promise rejects.
 *
 * @throws WorkbookRefusal "half-changed" where what was changed could not be put back either
 */
export async function convertSheets(
  conversion: Conversion,
  tell: TellShortfall,
  options: InsertOptions = {},
): Promise<void> {
  const before = await look(conversion);
  await tryProtection(before.found);
  const batches = batchesOf(conversionSteps(conversion, before));
  const begun = new Set<string>();
  try {
    for (const [index, batch] of batches.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(index / batches.length, batch[0]?.sheet ?? "");
      batch.forEach(({ sheet }) => begun.add(sheet));
      await applyBatch(batch);
    }
    options.signal?.throwIfAborted();
    await finishSheets(finishOfConversion(conversion, before), tell);
  } catch (failure) {
    await putBackSurely(() => putBack(conversion, before, begun, tell), failure);
    throw failure;
  }
  options.onProgress?.(1, "");
}

/**
 * As much of a conversion as was done may be there: what stands now says what there is to take back.
 *
 * @param begun the sheets of the steps that were tried
 */
async function putBack(
  conversion: Conversion,
  before: Standing,
  begun: ReadonlySet<string>,
  tell: TellShortfall,
): Promise<void> {
  await closeAgain(before.found);
  const back = reversedConversion(conversion);
  const now = await look(back);
  const removed = back.removed.filter(({ name }) => !before.sheets.has(name));
  const found = now.found.flatMap((sheet, index) => {
    const was = before.found[index];
    if (was === undefined) return sheet;
    const { anew, lines, name } = sheet.conversion;
    if (anew && !begun.has(name)) return [];
    // Nothing else is done on a sheet before its lines have come or gone.
    if (lines && sheet.hasLines === lines.come) return [];
    return {
      ...sheet,
      protection: was.protection,
      replacesColours: was.replacesColours,
      tablesOut: [...sheet.tables].filter(([name]) => !was.tables.has(name)).map(([, id]) => id),
    };
  });
  const standing = { ...now, shown: before.shown, found };
  for (const batch of batchesOf(conversionSteps({ ...back, removed }, standing))) await applyBatch(batch);
  await finishSheets(finishOfConversion(back, standing), tell);
}

async function look({ sheets }: Conversion): Promise<Standing> {
  return withShownSheet(async (context, shown) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    shown?.load("name");
    workbook.names.load("items/name");
    loadMemory(workbook);
    const loaded = sheets.map((conversion) => {
      const worksheet = workbook.worksheets.getItem(conversion.name).load("id");
      worksheet.protection.load("protected,options");
      worksheet.tables.load("items/id,items/name");
      const resized = conversion.after.tables.filter(({ name }) =>
        conversion.before.tables.some((table) => table.name === name),
      );
      const rows = resized.map(({ name }) => worksheet.tables.getItemOrNullObject(name).getRange().load("rowHidden"));
      const around = aroundConditionalFormats(conversion.before, conversion.after);
      const colours = around && worksheet.getRange(addressOf(around)).conditionalFormats.getCount();
      const { lines, anew } = conversion;
      const changing = lines && worksheet.tables.getItem(lines.name).getRange().load("rowCount,columnCount,rowHidden");
      if (changing && lines.of === "rows") rows.push(changing);
      if (anew) worksheet.charts.load("items/name");
      return { conversion, worksheet, colours, resized, rows, changing };
    });
    await context.sync();
    // Excel says null where some rows are hidden and some are not.
    if (loaded.some(({ rows }) => rows.some((range) => !range.isNullObject && range.rowHidden !== false)))
      throw new WorkbookRefusal("rows-hidden", "Rows of a table that is to be resized are hidden.");
    return {
      shown: shown?.name,
      sheets: new Set(workbook.worksheets.items.map(({ name }) => name)),
      names: new Set(workbook.names.items.map(({ name }) => name)),
      memory: standingMemory(workbook),
      found: loaded.map(({ conversion, worksheet, colours, resized, changing }) => {
        const tables = new Map(worksheet.tables.items.map(({ id, name }) => [name, id]));
        return {
          conversion,
          id: worksheet.id,
          protection: protectionOf(worksheet.protection),
          tables,
          tablesOut: conversion.before.tables.flatMap((table) =>
            resized.some(({ name }) => name === table.name) ? [] : (tables.get(table.name) ?? []),
          ),
          tablesResized: resized.filter(({ name }) => tables.has(name)),
          tablesIn: conversion.after.tables.filter(({ name }) => !tables.has(name)),
          replacesColours: colours?.value === conversion.before.conditionalFormats.length,
          charts: new Set(conversion.anew ? worksheet.charts.items.map(({ name }) => name) : []),
          hasLines: changing !== undefined && isAsLargeAs(changing, conversion.lines?.table),
        };
      }),
    };
  });
}

function isAsLargeAs({ rowCount, columnCount }: Excel.Range, area: Area | undefined): boolean {
  return rowCount === area?.rows && columnCount === area.columns;
}
