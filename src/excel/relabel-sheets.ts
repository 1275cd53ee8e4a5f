import { isFormula } from "../core/formulas/cell-formula";
import type { CellRelabelling, ChartWords, Relabelling, SheetRelabelling, SheetWords } from "../actions/workbook";
import { reversedMemory } from "../core/record/memory";
import { addressOf } from "./address";
import { applyColumn, applyRow } from "./apply-format";
import { applyFooter } from "./apply-sheet";
import { applyValidation } from "./apply-validation";
import { cellContent } from "./cell-content";
import { closeAgain, type GuardedSheet, protectionOf, tryProtection, whileOpen } from "./closed-sheets";
import { boundsOf, bytesOf, runsOf, writeRun } from "./cell-runs";
import { finishSheets, type PageToSet, type TellShortfall } from "./finish-sheets";
import { applyBatch, batchesOf } from "./insert-plan";
import { loadMemory, memoryStep, standingMemory, type StandingMemory } from "./memory-steps";
import type { PlanStep } from "./plan-steps";
import { putBackSurely } from "./put-back";
import { runInExcel } from "./refusal";

/** A sheet as it was found, with what is to change on it. */
interface FoundSheet extends GuardedSheet {
  readonly before: SheetWords;
  readonly after: SheetWords;
  /** The cells that still hold what they should; `before` is what they hold. */
  readonly cells: readonly CellRelabelling[];
  /** Names of the charts that are still there, with those of their series. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Bytes of one setting in a request, about. */
const BYTES_PER_SETTING = 400;

/**
 * Gives sheets other words: one round trip to look at what stands there, one more where sheets are protected, then one per
 * 2 MB, and one for the footers. If anything is refused, in the middle of a batch too, everything is put back before the
 * promise rejects.
 *
 * @throws WorkbookRefusal "half-changed" where what was changed could not be put back either
 */
export async function relabelSheets({ sheets, memory }: Relabelling, tell: TellShortfall): Promise<void> {
  const { found, standing } = await look(sheets);
  await tryProtection(found);
  try {
    await apply([...found.flatMap(rename), ...found.flatMap(wordSteps), memoryStep(memory, standing)]);
  } catch (failure) {
    const back = found.map(reversed);
    await putBackSurely(async () => {
      await closeAgain(found);
      const { standing: now } = await look([]);
      await apply([...back.flatMap(rename), ...back.flatMap(wordSteps), memoryStep(reversedMemory(memory), now)]);
    }, failure);
    throw failure;
  }
  await finishSheets({ charts: [], pages: found.flatMap(footer) }, tell);
}

async function look(
  sheets: readonly SheetRelabelling[],
): Promise<{ readonly found: readonly FoundSheet[]; readonly standing: StandingMemory }> {
  return runInExcel(async (context) => {
    loadMemory(context.workbook);
    const loaded = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.before.name).load("id");
      worksheet.protection.load("protected,options");
      const runs = runsOf(sheet.cells).map((cells) => ({
        cells,
        range: worksheet.getRange(addressOf(boundsOf(cells))).load("formulas,values"),
      }));
      const charts = sheet.before.charts.map(({ chart }) => {
        const item = worksheet.charts.getItemOrNullObject(chart).load("name");
        item.series.load("items/name");
        return item;
      });
      return { sheet, worksheet, runs, charts };
    });
    await context.sync();
    const found = loaded.map(({ sheet, worksheet, runs, charts }) => ({
      id: worksheet.id,
      protection: protectionOf(worksheet.protection),
      before: sheet.before,
      after: sheet.after,
      cells: runs.flatMap(({ cells, range }) => stillThere(cells, range)),
      charts: new Map(
        charts.flatMap((chart) =>
          chart.isNullObject ? [] : [[chart.name, chart.series.items.map(({ name }) => name)] as const],
        ),
      ),
    }));
    return { found, standing: standingMemory(context.workbook) };
  });
}

/** The cells of a range that hold what they should, with just what they hold. */
function stillThere(cells: readonly CellRelabelling[], range: Excel.Range): readonly CellRelabelling[] {
  const { row: top, column: left } = boundsOf(cells);
  return cells.flatMap((cell) => {
    const [row, column] = [cell.row - top, cell.column - left];
    const now = cellContent(range.formulas[row]?.[column], range.values[row]?.[column]);
    const stands = isFormula(cell.before) ? isFormula(now) : now === cell.before;
    return stands ? [{ ...cell, before: now }] : [];
  });
}

function reversed(sheet: FoundSheet): FoundSheet {
  return {
    ...sheet,
    before: sheet.after,
    after: sheet.before,
    cells: sheet.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
  };
}

function rename({ id, before, after }: FoundSheet): PlanStep[] {
  if (before.name === after.name) return [];
  return [
    {
      sheet: before.name,
      bytes: BYTES_PER_SETTING,
      apply: (context) => {
        context.workbook.worksheets.getItem(id).name = after.name;
      },
    },
  ];
}

/** Everything that changes on a sheet, each step with its protection lifted and put back. */
function wordSteps(found: FoundSheet): PlanStep[] {
  const { after } = found;
  const step = (bytes: number, change: (sheet: Excel.Worksheet) => void): PlanStep => ({
    sheet: after.name,
    bytes,
    apply: (context) => whileOpen(context, found, change),
  });
  const { columns, rows, validations } = after;
  const settings = columns.length + rows.length + validations.length * 3 + after.charts.length * 4;
  return [
    ...runsOf(found.cells).map((cells) => step(bytesOf(cells), (sheet) => writeRun(sheet, cells))),
    step(settings * BYTES_PER_SETTING, (sheet) => {
      columns.forEach((column) => applyColumn(sheet, column, 1));
      rows.forEach((row) => applyRow(sheet, row, 1));
      validations.forEach((validation) => applyValidation(sheet, validation));
      after.charts.forEach((chart, index) => nameSeries(sheet, found, found.before.charts[index], chart));
    }),
  ];
}

function footer({ after: { name, footer: words } }: FoundSheet): PageToSet[] {
  return words ? [{ sheet: name, set: (layout) => applyFooter(layout, words) }] : [];
}

/** A series that the user named keeps its name. */
function nameSeries(
  sheet: Excel.Worksheet,
  { charts }: FoundSheet,
  before: ChartWords | undefined,
  { chart, series }: ChartWords,
): void {
  const names = charts.get(chart);
  if (names === undefined || before === undefined) return;
  const own = new Set([...before.series, ...series]);
  series.forEach((name, index) => {
    const now = names[index];
    if (now !== undefined && own.has(now)) sheet.charts.getItem(chart).series.getItemAt(index).name = name;
  });
}

async function apply(steps: readonly PlanStep[]): Promise<void> {
  for (const batch of batchesOf(steps)) await applyBatch(batch);
}
