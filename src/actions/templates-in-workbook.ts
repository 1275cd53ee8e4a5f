import type { TemplateChoices } from "../core/plan/template-choices";
import type { ExpectedTemplate } from "../core/ratings/expected-template";
import { cycleCode } from "../core/record/cycle-code";
import { type RememberedTemplate, rememberedTemplate, type WorkbookMemory } from "../core/record/memory";
import type { TemplateRecord } from "../core/record/template-record";
import type { SheetTable, TableKind } from "../core/tables/table";
import { kindOfTable, tableSuffix } from "../core/tables/table-name";
import { expectedFromTables } from "./expected-from-tables";
import { type Workbook, type WorkbookContents, WorkbookRefusal } from "./workbook";

/** A template as it stands in the workbook now. */
export interface TemplateInWorkbook {
  /** The ending of its tables' names: "" for the first template, "_2" for the second. */
  readonly suffix: string;
  readonly tables: readonly SheetTable[];
  /** A short code that no other template of the workbook has, see cycleCode. */
  readonly cycle: string;
  /** The workbook holds no other template. */
  readonly isOnly: boolean;
  /** What was remembered at the insert; null where the workbook lost it or it cannot be read. */
  readonly record: TemplateRecord | null;
  /** Whether there is a record, and why it is not read. */
  readonly remembered: RememberedTemplate["kind"];
  readonly expected: ExpectedTemplate;
  /** All that the workbook remembers, for changing it. */
  readonly memory: WorkbookMemory;
}

/** Reads every template of the workbook with its tables, in the order of the sheets. Empty when there is none. */
export async function readTemplates(workbook: Workbook): Promise<readonly TemplateInWorkbook[]> {
  return templatesIn(await workbook.readWorkbook());
}

/**
 * A template as it stands now: what was read earlier may have been converted or taken away since.
 *
 * @throws WorkbookRefusal "sheet-gone" where it is no longer there
 */
export async function templateNow(workbook: Workbook, suffix: string): Promise<TemplateInWorkbook> {
  const template = (await readTemplates(workbook)).find((one) => one.suffix === suffix);
  if (template === undefined) throw new WorkbookRefusal("sheet-gone", "The template is not in the workbook.");
  return template;
}

/** The templates of a workbook as it was read. */
export function templatesIn({ tables, memory }: WorkbookContents): readonly TemplateInWorkbook[] {
  const suffixes = [...new Set(tables.map(({ name }) => tableSuffix(name)))].sort();
  const cycles: string[] = [];
  return suffixes.map((suffix) => {
    const own = tables.filter(({ name }) => tableSuffix(name) === suffix);
    const remembered = rememberedTemplate(memory, suffix);
    const record = remembered.kind === "read" ? remembered.record : null;
    const expected = record?.expected ?? expectedFromTables(own);
    const cycle = cycleCode(cycleOf(record), suffix, cycles);
    cycles.push(cycle);
    const isOnly = suffixes.length === 1;
    return { suffix, tables: own, cycle, isOnly, record, remembered: remembered.kind, expected, memory };
  });
}

/** The code that the template was given, else what it was inserted with. */
function cycleOf(record: TemplateRecord | null): TemplateChoices["cycle"] {
  const inserted = record?.choices?.cycle ?? { name: "", date: "" };
  return record?.cycle ? { ...inserted, name: record.cycle } : inserted;
}

/** The sheets with tables that people enter: every recalculation changes the results, and a syllabus is only read. */
export function enteredSheets(templates: readonly TemplateInWorkbook[]): readonly string[] {
  const isEntered = ({ name }: SheetTable): boolean => !NOT_ENTERED.has(kindOfTable(name));
  return [...new Set(templates.flatMap(({ tables }) => tables.filter(isEntered).map(({ place }) => place.sheet)))];
}

const NOT_ENTERED: ReadonlySet<TableKind | null> = new Set<TableKind>(["results", "syllabus"]);

/** A table of a template by its kind; undefined where it is gone. */
export function tableOf(template: TemplateInWorkbook, kind: TableKind): SheetTable | undefined {
  return template.tables.find(({ name }) => kindOfTable(name) === kind);
}
