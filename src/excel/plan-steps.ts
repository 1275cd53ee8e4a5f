import { isFormula } from "../core/formulas/cell-formula";
import type {
  CellBlock,
  CellContent,
  ColumnPlan,
  RowPlan,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from "../core/plan/workbook-plan";
import { addressOf } from "./address";
import { applyColumn, applyFormat, applyRow } from "./apply-format";
import { applyFormulas, applyProtection, applyValues, applyView } from "./apply-sheet";
import { applyConditionalFormats, applyValidation } from "./apply-validation";
import { utf8Length } from "./memory-steps";

/** A piece of a plan that is put into one batch with others. Steps are applied in their order. */
export interface PlanStep {
  /** The sheet at work, for the progress bar. */
  readonly sheet: string;
  /** About how much the step adds to the request, in bytes. */
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

const BYTES_PER_SETTING = 400;
/** Large blocks are cut here, so that no step alone makes a request too large. */
const LARGEST_BLOCK = 500_000;

/**
 * The plan as steps. Their order is Excel's: a formula needs the sheets, tables and names that it mentions, a table
 * needs its headers, protection comes last. Charts and pages come after them: finish-sheets.ts.
 *
 * @param standing ids of custom XML parts that the plan's take the place of, by their namespaces
 */
export function stepsOf(plan: WorkbookPlan, standing: ReadonlyMap<string, string> = new Map()): PlanStep[] {
  return [
    ...plan.sheets.map(addSheet),
    ...plan.sheets.flatMap((sheet) => sheet.blocks.flatMap(cut).map((block) => valuesStep(sheet, block))),
    ...plan.sheets.flatMap(formatSteps),
    ...plan.sheets.flatMap((sheet) => sheet.tables.map((table) => tableStep(sheet, table))),
    ...nameSteps(plan),
    ...plan.sheets.flatMap((sheet) => sheet.blocks.flatMap(cut).map((block) => formulasStep(sheet, block))),
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
    ...plan.tables.map((table) => tableStep(plan, table)),
    ...blocks.map((block) => formulasStep(plan, block)),
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

function formulasStep(plan: SheetPlan, block: CellBlock): PlanStep {
  const bytes = block.cells.some((row) => row.some(isFormula)) ? bytesOf(block, isFormula) : 0;
  return { ...step(plan, 1, (context) => applyFormulas(sheetOf(context, plan), block)), bytes };
}

function tableStep(plan: SheetPlan, table: TablePlan): PlanStep {
  return step(plan, 4, (context) => addTable(sheetOf(context, plan), table));
}

export function addTable(sheet: Excel.Worksheet, table: TablePlan): void {
  const added = sheet.tables.add(addressOf(table.area), true);
  added.name = table.name;
  added.showFilterButton = table.filter;
  added.style = table.style ?? "";
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
      const parts = context.workbook.customXmlParts;
      for (const { namespace, xml } of customXml) {
        const id = standing.get(namespace);
        if (id === undefined) parts.add(xml);
        else parts.getItem(id).setXml(xml);
      }
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

/** What a block adds to a request: what is not sent goes as null. */
function bytesOf({ cells }: CellBlock, isSent: (content: CellContent) => boolean = () => true): number {
  const sent = cells.map((row) => row.map((content) => (isSent(content) ? content : null)));
  return utf8Length(JSON.stringify(sent));
}

function cut(block: CellBlock): CellBlock[] {
  const bytes = bytesOf(block);
  if (bytes <= LARGEST_BLOCK || block.cells.length < 2) return [block];
  const rows = Math.max(1, Math.floor((block.cells.length * LARGEST_BLOCK) / bytes));
  const parts: CellBlock[] = [];
  for (let from = 0; from < block.cells.length; from += rows) {
    parts.push({ row: block.row + from, column: block.column, cells: block.cells.slice(from, from + rows) });
  }
  return parts;
}
