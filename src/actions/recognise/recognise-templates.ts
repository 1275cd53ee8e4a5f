import type { SheetPlan, TablePlan } from "../../core/plan/workbook-plan";
import { memoryChange } from "../../core/record/memory";
import { TABLE_NAMES, type TableKind } from "../../core/tables/table";
import { type Conversion, reversedConversion, type SheetLook, type Workbook } from "../workbook";
import type { FoundTemplates } from "./find-templates";

/** Their rows belong together, so that they have no filter buttons. */
const UNFILTERED: readonly TableKind[] = ["profile", "raters", "rules"];

/** What was made, for taking it back. */
export type Recognised = Conversion;

/**
 * Makes the tables of templates that were found, and lets the workbook remember them. Cells stay as they are.
 *
 * @throws WorkbookRefusal when the workbook does not take it: then everything is as it was.
 */
export async function recogniseTemplates(
  workbook: Workbook,
  { templates, memory }: FoundTemplates,
): Promise<Recognised> {
  const tables = templates.flatMap(({ suffix, tables: found }) =>
    found.map(({ kind, sheet, area }) => ({
      sheet,
      table: { name: TABLE_NAMES[kind] + suffix, area, filter: !UNFILTERED.includes(kind) } satisfies TablePlan,
    })),
  );
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const recognised: Recognised = {
    sheets: sheets.map((name) => ({
      name,
      before: lookWith([]),
      after: lookWith(tables.filter(({ sheet }) => sheet === name).map(({ table }) => table)),
      cells: [],
    })),
    added: [],
    removed: [],
    names: [],
    memory: memoryChange(memory, {
      templates: templates.flatMap(({ suffix, record }) => (record === null ? [] : [{ suffix, record }])),
    }),
  };
  await workbook.convert(recognised);
  return recognised;
}

/**
 * Takes tables and memory away again; cells stay as they are.
 *
 * @throws WorkbookRefusal when the workbook does not take it: then everything is as it was.
 */
export async function undoRecognition(workbook: Workbook, recognised: Recognised): Promise<void> {
  await workbook.convert(reversedConversion(recognised));
}

function lookWith(tables: SheetPlan["tables"]): SheetLook {
  return { rows: [], formats: [], tables, conditionalFormats: [], merges: [], printArea: null };
}
