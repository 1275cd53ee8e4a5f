import type { CompetencyModel } from "../../core/model/competency-model";
import { areaOfPlans } from "../../core/plan/plan-area";
import { SHEETS } from "../../core/plan/sheet-registry";
import type { SheetKind } from "../../core/plan/template-names";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { memoryChange } from "../../core/record/memory";
import { recordOf } from "../../core/record/record-of-plan";
import type { TemplateRecord } from "../../core/record/template-record";
import type { TableKind } from "../../core/tables/table";
import { movedNames } from "../in-place/moved-names";
import { movedTable } from "../in-place/moved-table";
import { namesNow } from "../in-place/names-now";
import { areaAround } from "../in-place/planned-cells";
import { readSheets } from "../in-place/shown-cells";
import type { PlanAgain, Vocabulary } from "../plan-again";
import { tableOf, type TemplateInWorkbook } from "../templates-in-workbook";
import type { Conversion, SheetArea, SheetConversion, TableLines, Workbook } from "../workbook";
import { calculatedSheet } from "./calculated-sheet";
import { enteredSheet } from "./entered-sheet";
import type { ItemStays } from "./item-stays";
import { codesOfItem } from "./items-on-sheets";

/** An item that comes or goes, and the template's model then. */
export interface ItemChange {
  readonly code: string;
  readonly come: boolean;
  readonly model: CompetencyModel;
}

export type PreparedChange =
  | { readonly kind: "ready"; readonly conversion: Conversion; readonly record: TemplateRecord }
  | { readonly kind: "stays"; readonly why: ItemStays };

/** The sheets that people fill in and that have rows or columns of items. */
const WITH_LINES: Readonly<Partial<Record<SheetKind, { readonly table: TableKind; readonly of: TableLines["of"] }>>> = {
  dictionary: { table: "model", of: "rows" },
  profile: { table: "profile", of: "rows" },
  ratings: { table: "ratings", of: "columns" },
};

interface Kept {
  readonly kind: SheetKind;
  readonly old: SheetPlan;
  readonly next: SheetPlan;
}

/**
 * Works out what adds an item to a template, or takes it away, in place. Sheets that people fill in keep everything that
 * stands beside the item; calculated ones are filled anew.
 *
 * @param open names of all sheets of the workbook
 */
export async function prepareChange(
  workbook: Workbook,
  template: TemplateInWorkbook,
  again: PlanAgain,
  { code, come, model }: ItemChange,
  open: readonly string[],
  { texts }: Vocabulary,
): Promise<PreparedChange> {
  const { language } = again.record.expected;
  const names = namesNow(template, again, texts[language].sheets, open);
  const before = again.plan(language, texts[language], names.sheets);
  const after = again.plan(language, texts[language], names.sheets, { model });
  const kept = again.kinds.flatMap((kind): Kept[] => {
    const [old, next] = [before, after].map(({ sheets }) => sheets.find(({ name }) => name === names.sheets[kind]));
    return old && next && !names.gone.has(kind) ? [{ kind, old, next }] : [];
  });
  const stays = (why: ItemStays): PreparedChange => ({ kind: "stays", why });
  const gone = again.kinds.find(
    (kind) => kind !== "dictionary" && names.gone.has(kind) && SHEETS[kind].tables.length > 0,
  );
  if (gone !== undefined) return stays({ kind: "sheet-gone", sheet: names.sheets[gone] });
  const other = otherSheet(kept) ?? sheetOfOnePlan(before.sheets, after.sheets);
  if (other !== null) return stays({ kind: "other-sheet", sheet: other });
  const moved = movedTable(template, before.sheets);
  if (moved !== null) return stays({ kind: "table-differs", table: moved });

  const changing = kept.filter(({ kind, old, next }) => WITH_LINES[kind] || !isSame(old, next));
  const contents = await readSheets(
    workbook,
    changing.map((one) => areaToRead(one, template)),
  );
  const codes = codesOfItem(come ? model : again.model, code);
  const sheets: SheetConversion[] = [];
  for (const { kind, old, next } of changing) {
    const standing = contents.get(old.name) ?? [];
    const lines = WITH_LINES[kind];
    if (lines === undefined) {
      const { conversion, changed, occupied } = calculatedSheet(old, next, standing);
      if (changed.length > 0) return stays({ kind: "changed", places: changed });
      if (occupied.length > 0) return stays({ kind: "occupied", places: occupied });
      sheets.push(conversion);
      continue;
    }
    const table = tableOf(template, lines.table);
    if (table === undefined) continue;
    const [wide, narrow] = come ? [next, old] : [old, next];
    const entered = enteredSheet({ of: lines.of, come, wide, narrow, table, codes, contents: standing });
    if (entered === null) return stays({ kind: "table-differs", table: lines.table });
    sheets.push(entered);
  }
  const record = recordOf(after, { ...again.choices(language), model }, template.cycle);
  const memory = memoryChange(template.memory, { templates: [{ suffix: template.suffix, record }] });
  // What people fill in comes first: the calculated sheets read it.
  const inOrder = [...sheets.filter(({ anew }) => !anew), ...sheets.filter(({ anew }) => anew)];
  return {
    kind: "ready",
    record,
    conversion: { sheets: inOrder, added: [], removed: [], names: movedNames(before, after), memory },
  };
}

/** A sheet on which people enter something that does not stand in rows or columns of items, and that yet would change. */
function otherSheet(kept: readonly Kept[]): string | null {
  const found = kept.find(({ kind, old, next }) => {
    if (SHEETS[kind].content !== "entered") return hasInput(old) && !isSame(old, next);
    const lines = WITH_LINES[kind];
    if (lines === undefined) return !isSame(old, next);
    if (lines.of === "columns") return false;
    return old.tables.some(({ area }, index) => area.columns !== next.tables[index]?.area.columns);
  });
  return found?.old.name ?? null;
}

/** People enter something on the sheet, although it is calculated. */
function hasInput({ anchors = [] }: SheetPlan): boolean {
  return anchors.some(({ holds }) => "input" in holds);
}

function sheetOfOnePlan(before: readonly SheetPlan[], after: readonly SheetPlan[]): string | null {
  const has = (sheets: readonly SheetPlan[], name: string): boolean => sheets.some((sheet) => sheet.name === name);
  const found = before.find(({ name }) => !has(after, name)) ?? after.find(({ name }) => !has(before, name));
  return found?.name ?? null;
}

/** Whether two plans put the same on a sheet; what is printed or remembered of it aside. */
function isSame(old: SheetPlan, next: SheetPlan): boolean {
  const said = ({ blocks, tables, validations, conditionalFormats, charts }: SheetPlan): string =>
    JSON.stringify([blocks, tables, validations, conditionalFormats, charts]);
  return said(old) === said(next);
}

function areaToRead({ kind, old, next }: Kept, template: TemplateInWorkbook): SheetArea {
  const lines = WITH_LINES[kind];
  if (lines === undefined) return { sheet: old.name, area: areaOfPlans([old, next]) };
  const table = tableOf(template, lines.table);
  const planned = areaAround([old]);
  const rows = (table?.place.row ?? 0) + (table?.rows.length ?? 0);
  const columns = (table?.place.column ?? 0) + (table?.rows[0]?.length ?? 0);
  const area = { ...planned, rows: Math.max(planned.rows, rows), columns: Math.max(planned.columns, columns) };
  return { sheet: old.name, area };
}
