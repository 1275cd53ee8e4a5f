import type { GuardedRows, TableGuards } from "../core/guards/standing-guards";
import type { Area, ValidationRule } from "../core/plan/workbook-plan";
import { kindOfTable } from "../core/tables/table-name";
import type { TableKind } from "../core/tables/table";
import { addressOf } from "./address";

/** What else to load of tables before their guards can be asked for. */
export const FOR_GUARDS = ",items/columns/items/index,items/worksheet/name,items/worksheet/protection/protected";

const AREA = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** A column of cells that allow the same is told at once; of others the parts are asked, and the parts of those. */
const PARTS = 8;

/** The guards of a table, asked for in one batch with others; Excel answers with the next round trip. */
export interface AskedGuards {
  readonly table: string;
  readonly sheet: string;
  readonly body: Excel.Range;
  readonly columns: readonly Excel.DataValidation[];
  /** Null where the sheet is protected: it does not look for cells with conditional formats. */
  readonly marked: Excel.RangeAreas | null;
}

/** @param table loaded with FOR_GUARDS; nothing is asked of tables of other kinds */
export function askGuards(table: Excel.Table, kinds: readonly TableKind[]): readonly AskedGuards[] {
  const kind = kindOfTable(table.name);
  if (kind === null || !kinds.includes(kind)) return [];
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  return [
    {
      table: table.name,
      sheet: table.worksheet.name,
      body,
      columns: table.columns.items.map((_, index) => body.getColumn(index).dataValidation.load("type,rule,prompt")),
      marked: table.worksheet.protection.protected
        ? null
        : body.getSpecialCellsOrNullObject("ConditionalFormats").load(AREA),
    },
  ];
}

/** The guards that were asked for. A few more round trips where cells of a column differ in what they allow. */
export async function toldGuards(
  asked: readonly AskedGuards[],
  context: Excel.RequestContext,
): Promise<readonly TableGuards[]> {
  const parts = asked.flatMap(({ sheet, body, columns }) =>
    columns.map((validation, index): Part[] => [
      {
        sheet,
        area: { row: body.rowIndex, column: body.columnIndex + index, rows: body.rowCount, columns: 1 },
        validation,
      },
    ]),
  );
  const columns = await splitUp(parts, context);
  let next = 0;
  return asked.map((one) => ({
    table: one.table,
    columns: one.columns.map(() => joined((columns[next++] ?? []).map(guardedRows))),
    marked: one.marked === null ? null : areasOf(one.marked),
  }));
}

interface Part {
  readonly sheet: string;
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/** Columns whose parts allow the same each. */
async function splitUp(
  columns: readonly (readonly Part[])[],
  context: Excel.RequestContext,
): Promise<readonly (readonly Part[])[]> {
  if (!columns.some((parts) => parts.some(isMixed))) return columns;
  const { worksheets } = context.workbook;
  const smaller = columns.map((parts) =>
    parts.flatMap((part) => {
      if (!isMixed(part)) return [part];
      const { sheet, area } = part;
      const rows = Math.ceil(area.rows / PARTS);
      return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index): Part => {
        const own = { ...area, row: area.row + index * rows, rows: Math.min(rows, area.rows - index * rows) };
        const { dataValidation } = worksheets.getItem(sheet).getRange(addressOf(own));
        return { sheet, area: own, validation: dataValidation.load("type,rule,prompt") };
      });
    }),
  );
  await context.sync();
  return splitUp(smaller, context);
}

function isMixed({ area, validation }: Part): boolean {
  return area.rows > 1 && (validation.type === "Inconsistent" || validation.type === "MixedCriteria");
}

function guardedRows({ area, validation }: Part): GuardedRows {
  // Excel gives null for what is not the same on all cells.
  const prompt = validation.prompt as Excel.DataValidationPrompt | null;
  const title = prompt?.showPrompt === true ? prompt.title : "";
  return { rows: area.rows, rule: ruleOf(validation), prompt: title === "" ? null : title };
}

/** Rows below one another that allow the same, together. */
function joined(all: readonly GuardedRows[]): readonly GuardedRows[] {
  const together: GuardedRows[] = [];
  for (const { rows, ...guards } of all) {
    const last = together.at(-1);
    const { rows: above = 0, ...before } = last ?? {};
    if (JSON.stringify(before) === JSON.stringify(guards))
      together[together.length - 1] = { ...guards, rows: above + rows };
    else together.push({ ...guards, rows });
  }
  return together;
}

function ruleOf({ type, rule }: Excel.DataValidation): ValidationRule | "none" | "other" {
  if (type === "None") return "none";
  if (rule.list) {
    const source = String(rule.list.source);
    return source.startsWith("=") ? { type: "listOf", formula: source } : { type: "list", values: source.split(",") };
  }
  const limits = rule.wholeNumber ?? rule.decimal;
  if (limits?.operator === "Between") {
    const [minimum, maximum] = [Number(limits.formula1), Number(limits.formula2)];
    return { type: rule.wholeNumber ? "whole" : "decimal", minimum, maximum };
  }
  if (rule.date?.operator === "Between")
    return { type: "date", minimum: String(rule.date.formula1), maximum: String(rule.date.formula2) };
  return rule.custom ? { type: "custom", formula: String(rule.custom.formula) } : "other";
}

function areasOf(found: Excel.RangeAreas): readonly Area[] {
  if (found.isNullObject) return [];
  return found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  });
}
