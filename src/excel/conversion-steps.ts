import { holdsCell } from "../core/formulas/area";
import { isFormula } from "../core/formulas/cell-formula";
import type { SheetConversion, Conversion } from "../actions/workbook";
import type { TablePlan } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { applyFormat, applyRow } from "./apply-format";
import { applyConditionalFormats } from "./apply-validation";
import { bytesOf, runsOf, writeRun } from "./cell-runs";
import { whileOpen } from "./closed-sheets";
import { memoryStep, type StandingMemory } from "./memory-steps";
import { addTable, type PlanStep, stepsOf } from "./plan-steps";
import { anewSteps, chartsAnew } from "./anew-steps";
import { type Finish, finishOf, type PageToSet, pageOf } from "./finish-sheets";
import { aroundConditionalFormats, formatsOnlyIn, formatsOnMovedRows } from "./converted-look";
import { changeLines, withoutLines } from "./line-steps";

/** What stands in the workbook when steps are made. */
export interface Standing {
  /** The name of the sheet that is shown; undefined where Excel could not tell it. */
  readonly shown: string | undefined;
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly memory: StandingMemory;
  readonly found: readonly FoundSheet[];
}

export interface FoundSheet {
  readonly conversion: SheetConversion;
  readonly id: string;
  /** Null where the sheet is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** Ids of its tables by their names. */
  readonly tables: ReadonlyMap<string, string>;
  /** Ids of tables that are to become plain cells, and tables to be made. */
  readonly tablesOut: readonly string[];
  readonly tablesIn: readonly TablePlan[];
  /** Tables that get other rows. */
  readonly tablesResized: readonly TablePlan[];
  /** Only the plan's own conditional formats hold there, so that they can be replaced. */
  readonly replacesColours: boolean;
  /** Names of its charts, read where it is filled anew. */
  readonly charts: ReadonlySet<string>;
  /** The table is as large as with the rows or columns that come or go. */
  readonly hasLines: boolean;
}

/** Bytes of one setting in a request, about. */
const BYTES_PER_SETTING = 400;
/** Settings of a row or column that comes, about. */
const LINE_SETTINGS = 60;

/**
 * A conversion as steps. New sheets come first, since formulas mention them, and sheets go last: until then nothing is done
 * that could not be put back cell by cell.
 */
export function conversionSteps({ added, removed, names, memory }: Conversion, standing: Standing): PlanStep[] {
  const nothing = { names: [], customXml: [] };
  const { shown } = standing;
  return [
    ...(added.length > 0
      ? stepsOf({ sheets: added.filter(({ name }) => !standing.sheets.has(name)), ...nothing })
      : []),
    ...standing.found.flatMap(sheetSteps),
    step("", names.length + 1, ({ workbook }) => {
      for (const { name, after } of names) if (standing.names.has(name)) workbook.names.getItem(name).formula = after;
    }),
    memoryStep(memory, standing.memory),
    ...removed
      .filter(({ name }) => standing.sheets.has(name))
      .map(({ name }) => step(name, 1, ({ workbook }) => void workbook.worksheets.getItem(name).delete())),
    ...(shown === undefined || removed.some(({ name }) => name === shown)
      ? []
      : [step("", 1, ({ workbook }) => void workbook.worksheets.getItem(shown).activate())]),
  ];
}

/** What comes after the steps: charts of sheets that are new or filled anew, and pages. */
export function finishOfConversion({ added }: Conversion, { sheets, found }: Standing): Finish {
  const finish = finishOf(added.filter(({ name }) => !sheets.has(name)));
  return {
    charts: [...finish.charts, ...found.flatMap(chartsAnew)],
    pages: [...finish.pages, ...found.flatMap(({ conversion }) => pageAfter(conversion))],
  };
}

function pageAfter({ name, after, anew }: SheetConversion): PageToSet[] {
  if (anew) return pageOf(anew.after);
  const { printArea } = after;
  return printArea ? [{ sheet: name, set: (layout) => layout.setPrintArea(addressOf(printArea)) }] : [];
}

/** Values before tables and tables before formulas, as in an insert; each step with the protection lifted and put back. */
function sheetSteps(found: FoundSheet): PlanStep[] {
  const { id, protection, conversion, tablesOut, tablesIn, tablesResized, replacesColours } = found;
  const { name, before, after, lines, anew } = conversion;
  if (anew) return anewSteps(anew, found);
  const cells =
    lines === undefined || lines.come
      ? conversion.cells
      : conversion.cells.flatMap((cell) => withoutLines(cell, lines) ?? []);
  const open = (settings: number, change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): PlanStep =>
    step(name, settings, (context) => {
      whileOpen(context, { id, protection }, (sheet) => change(sheet, context));
    });
  const writes = (own: typeof cells): PlanStep[] =>
    runsOf(own).map((run) => ({ ...open(1, (sheet) => writeRun(sheet, run)), bytes: bytesOf(run) }));
  const isWithin = (cell: (typeof cells)[number]): boolean => tablesIn.some(({ area }) => holdsCell(area, cell));
  const cleared = [...formatsOnlyIn(before, after), ...formatsOnMovedRows(before, after)];
  const formats = formatsOnlyIn(after, before);
  const colours = replacesColours ? aroundConditionalFormats(before, after) : null;
  return [
    ...(lines ? [open(lines.at.length * LINE_SETTINGS, (sheet) => changeLines(sheet, lines))] : []),
    open(tablesOut.length, (_, { workbook }) =>
      tablesOut.forEach((table) => workbook.tables.getItem(table).convertToRange()),
    ),
    open(before.merges.length, (sheet) => before.merges.forEach((area) => sheet.getRange(addressOf(area)).unmerge())),
    ...writes(cells.filter((cell) => !isFormula(cell.after))),
    open(
      (cleared.length + formats.length) * 4 + before.rows.length + after.rows.length + after.merges.length,
      (sheet) => {
        cleared.forEach(({ area }) => sheet.getRange(addressOf(area)).clear("Formats"));
        formats.forEach((format) => applyFormat(sheet, format));
        after.merges.forEach((area) => sheet.getRange(addressOf(area)).merge());
        const kept = new Set(after.rows.map(({ row }) => row));
        before.rows
          .filter(({ row }) => !kept.has(row))
          .forEach(({ row }) => sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.autofitRows());
        after.rows.forEach((row) => applyRow(sheet, row, 1));
      },
    ),
    // Written into a table, Excel copies a formula over the column.
    ...writes(cells.filter((cell) => isFormula(cell.after) && isWithin(cell))),
    open((tablesIn.length + tablesResized.length) * 4, (sheet) => {
      tablesIn.forEach((table) => addTable(sheet, table));
      tablesResized.forEach(({ name, area }) => sheet.tables.getItem(name).resize(sheet.getRange(addressOf(area))));
    }),
    ...writes(cells.filter((cell) => isFormula(cell.after) && !isWithin(cell))),
    open(after.conditionalFormats.length * 5 + 2, (sheet) => {
      if (colours !== null) {
        sheet.getRange(addressOf(colours)).conditionalFormats.clearAll();
        applyConditionalFormats(sheet, after.conditionalFormats);
      }
    }),
  ];
}

function step(sheet: string, settings: number, apply: PlanStep["apply"]): PlanStep {
  return { sheet, bytes: settings * BYTES_PER_SETTING, apply };
}
