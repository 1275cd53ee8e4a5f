import type { ExpectedTemplate } from "../core/ratings/expected-template";
import type { SheetTable, TableKind } from "../core/tables/table";
import { expectedFromTables } from "./expected-from-tables";
import { kindOfTable, parseRecord, tableSuffix, TEMPLATE_SETTING, type TemplateRecord } from "./template-record";
import type { Workbook } from "./workbook";

/** A template as it stands in the workbook now. */
export interface TemplateInWorkbook {
  /** The ending of its tables' names: "" for the first template, "_2" for the second. */
  readonly suffix: string;
  readonly tables: readonly SheetTable[];
  /** What was remembered at the insert; null where the workbook lost it. */
  readonly record: TemplateRecord | null;
  readonly expected: ExpectedTemplate;
}

/** Reads every template of the workbook with its tables, in the order of the sheets. Empty when there is none. */
export async function readTemplates(workbook: Workbook): Promise<readonly TemplateInWorkbook[]> {
  const tables = await workbook.readTables();
  const suffixes = [...new Set(tables.map(({ name }) => tableSuffix(name)))].sort();
  return Promise.all(
    suffixes.map(async (suffix) => {
      const own = tables.filter(({ name }) => tableSuffix(name) === suffix);
      const record = parseRecord(await workbook.readSetting(TEMPLATE_SETTING + suffix));
      return { suffix, tables: own, record, expected: record?.expected ?? expectedFromTables(own) };
    }),
  );
}

/** A table of a template by its kind; undefined where it is gone. */
export function tableOf(template: TemplateInWorkbook, kind: TableKind): SheetTable | undefined {
  return template.tables.find(({ name }) => kindOfTable(name) === kind);
}
