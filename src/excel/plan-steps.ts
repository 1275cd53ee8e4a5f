import { holdsCell } from "../core/formulas/area";
import { isFormula } from "../core/formulas/cell-formula";
import type { CellBlock, ColumnPlan, RowPlan, SheetPlan, TablePlan, WorkbookPlan } from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { applyColumn, applyFormat, applyRow } from "./apply-format";
import { applyFormulas, applyProtection, applyValues, applyView } from "./apply-sheet";
import { applyConditionalFormats, applyValidation } from "./apply-validation";
import { bytesOf, cut, formulasAt } from "./cell-blocks";
import { putParts, utf8Length } from "./memory-steps";

/** Excel documents no name for "no style": this one draws a line above and below where the plan draws none. */
const PLAINEST_STYLE = "TableStyleLight1";

/** A piece of a plan that is put into one batch with others. Steps are applied in their order. */
export interface PlanStep {
  /** The sheet at work, for the progress bar. */
  readonly sheet: string;
  /** About how much the step adds to the request, in bytes. */
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

const BYTES_PER_SETTING = 400;

/**
 * The plan as steps. Their order is Excel's: a formula needs the sheets, tables and names that it mentions, a table
 * needs its headers and formulas, protection comes last. Charts and pages come after them: finish-sheets.ts.
 *
 * @param standing ids of custom XML parts that the plan's take the place of, by their namespaces
 */
export function stepsOf(plan: WorkbookPlan, standing: ReadonlyMap<string, string> = new Map()): PlanStep[] {
  return [
    ...plan.sheets.map(addSheet),
    ...plan.sheets.flatMap((sheet) => sheet.blocks.flatMap(cut).map((block) => valuesStep(sheet, block))),
    ...plan.sheets.flatMap(formatSteps),
    ...nameSteps(plan),
    ...plan.sheets.flatMap(tableSteps),
    ...plan.sheets.flatMap((sheet) =>
      sheet.blocks.flatMap(cut).flatMap((block) => formulaSteps(sheet, block, "beside")),
    ),
    ...plan.sheets.map(rulesStep),
    ...plan.sheets.map(viewStep),
    lastStep(plan, standing),
  ];
}

/** The steps that fill a sheet which stands already; charts and page come after them. */
export function fillSteps(plan: SheetPlan): PlanStep[] {
  const blocks = plan.blocks.flatMap(cut);
  return [
    ...blocks.map((block) => valuesStep(plan, block)),
    ...formatSteps(plan),
    ...tableSteps(plan),
    ...blocks.flatMap((block) => formulaSteps(plan, block, "beside")),
    rulesStep(plan),
    viewStep(plan),
  ];
}

function addSheet(plan: SheetPlan): PlanStep {
  return step(plan, 1, (context) => void context.workbook.worksheets.add(plan.name));
}

function formatSteps(plan: SheetPlan): PlanStep[] {
  const rows = runsOf(
    plan.rows,
    ({ row }) => row,
    ({ height }) => height,
  );
  const columns = runsOf(
    plan.columns,
    ({ column }) => column,
    ({ width }) => width,
  );
  return [
    step(plan, columns.length + rows.length, (context) => {
      const sheet = sheetOf(context, plan);
      columns.forEach(({ line, count }) => applyColumn(sheet, line, count));
      rows.forEach(({ line, count }) => applyRow(sheet, line, count));
    }),
    step(plan, plan.formats.length * 4 + plan.merges.length, (context) => {
      const sheet = sheetOf(context, plan);
      plan.formats.forEach((format) => applyFormat(sheet, format));
      plan.merges.forEach((area) => sheet.getRange(addressOf(area)).merge());
    }),
  ];
}

/** Runs of neighbouring rows or columns that are alike, so that a page of equal rows is one setting. */
function runsOf<Line extends RowPlan | ColumnPlan>(
  lines: readonly Line[],
  at: (line: Line) => number,
  size: (line: Line) => number | undefined,
): { readonly line: Line; readonly count: number }[] {
  const runs: { line: Line; count: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const follows = run && at(line) === at(run.line) + run.count;
    if (follows && size(line) === size(run.line) && line.hidden === run.line.hidden) run.count += 1;
    else runs.push({ line, count: 1 });
  }
  return runs;
}

function valuesStep(plan: SheetPlan, block: CellBlock): PlanStep {
  const bytes = bytesOf(block, (content) => !isFormula(content));
  return { ...step(plan, 1, (context) => applyValues(sheetOf(context, plan), block)), bytes };
}

/** Formulas within tables, or those beside them. */
function formulaSteps(plan: SheetPlan, whole: CellBlock, where: "within" | "beside"): PlanStep[] {
  const block = formulasAt(whole, (row, column) => {
    const within = plan.tables.some(({ area }) => holdsCell(area, { row, column }));
    return within === (where === "within");
  });
  if (block === null) return [];
  return [{ ...step(plan, 1, (context) => applyFormulas(sheetOf(context, plan), block)), bytes: bytesOf(block) }];
}

/** Formulas come before their table: written into one, Excel copies them over the column. */
function tableSteps(plan: SheetPlan): PlanStep[] {
  return [
    ...plan.blocks.flatMap(cut).flatMap((block) => formulaSteps(plan, block, "within")),
    ...plan.tables.map((table) => step(plan, 4, (context) => addTable(sheetOf(context, plan), table))),
  ];
}

export function addTable(sheet: Excel.Worksheet, table: TablePlan): void {
  // An address may mean the sheet that is shown; a range means its own.
  const added = sheet.tables.add(sheet.getRange(addressOf(table.area)), true);
  added.name = table.name;
  added.showFilterButton = table.filter;
  added.style = table.style ?? PLAINEST_STYLE;
  if (table.style === undefined) added.showBandedRows = false;
}

function nameSteps(plan: WorkbookPlan): PlanStep[] {
  const [first] = plan.sheets;
  if (!first) return [];
  return plan.names.map((name) =>
    step(first, 1, (context) => void context.workbook.names.add(name.name, name.formula)),
  );
}

function rulesStep(plan: SheetPlan): PlanStep {
  return step(plan, plan.validations.length * 3 + plan.conditionalFormats.length * 5, (context) => {
    const sheet = sheetOf(context, plan);
    plan.validations.forEach((validation) => applyValidation(sheet, validation));
    applyConditionalFormats(sheet, plan.conditionalFormats);
  });
}

function viewStep(plan: SheetPlan): PlanStep {
  return step(plan, 6, (context) => {
    const sheet = sheetOf(context, plan);
    applyView(sheet, plan);
    if (plan.protection) applyProtection(sheet, plan.protection);
  });
}

function lastStep(plan: WorkbookPlan, standing: ReadonlyMap<string, string>): PlanStep {
  const { activeSheet, customXml } = plan;
  return {
    sheet: activeSheet ?? "",
    bytes: customXml.reduce((sum, { xml }) => sum + utf8Length(xml), 0),
    apply: (context) => {
      putParts(context.workbook, customXml, standing);
      if (activeSheet !== undefined) context.workbook.worksheets.getItem(activeSheet).activate();
    },
  };
}

function step(plan: SheetPlan, settings: number, apply: PlanStep["apply"]): PlanStep {
  return { sheet: plan.name, bytes: settings * BYTES_PER_SETTING, apply };
}

function sheetOf(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  return context.workbook.worksheets.getItem(plan.name);
}
