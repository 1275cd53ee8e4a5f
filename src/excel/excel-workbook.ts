import { isFormula } from "../core/formulas/cell-formula";
import { WorkbookRefusal } from "../actions/workbook";
import type {
  CellChange, GuardsTakenBack, InsertOptions, NamesInUse, Relabelling, SelectedCell, SheetArea, Shortfall, Conversion, UsedSheet, Workbook,
  WorkbookContents,
} from "../actions/workbook"; // prettier-ignore
import type { CellContent, CustomXmlPart, WorkbookPlan } from "../core/plan/workbook-plan";
import type { CellValue } from "../core/tables/cell";
import { isOurs } from "../core/record/memory";
import type { SheetGuards } from "../core/guards/restored-guards";
import type { Place, TableKind } from "../core/tables/table";
import { kindOfTable } from "../core/tables/table-name";
import { addressOf } from "./address";
import { cellContent, cellValue } from "./cell-content";
import { insertPlan } from "./insert-plan";
import { partIds, putParts } from "./memory-steps";
import { readContents, usedAreas } from "./read-contents";
import { askGuards, FOR_GUARDS, toldGuards } from "./read-guards";
import { relabelSheets } from "./relabel-sheets";
import { runInExcel } from "./refusal";
import { restoreGuards } from "./restore-guards";
import { convertSheets } from "./convert-sheets";
import { onSheetChanged } from "./sheet-changes";
import { withShownSheet } from "./shown-sheet";
import type { WorkbookBefore } from "./take-away";
import { askForTable, tableAsRead } from "./table-cells";
import { cellAt, writeCells } from "./write-cells";

/** The workbook that is open in Excel, through Office.js. */
export class ExcelWorkbook implements Workbook {
  private before: WorkbookBefore | null = null;
  private readonly shortfallListeners = new Set<(shortfall: Shortfall) => void>();

  async namesInUse(): Promise<NamesInUse> {
    return withShownSheet(async (context, shown) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      workbook.application.load("calculationMode");
      workbook.worksheets.load("items/id,items/name");
      shown?.load("id");
      workbook.tables.load("items/name");
      workbook.names.load("items/name");
      workbook.customXmlParts.load("items/id,items/namespaceUri");
      await context.sync();
      if (workbook.readOnly) throw new WorkbookRefusal("read-only", "The workbook is open for reading only.");
      if (workbook.protection.protected) {
        throw new WorkbookRefusal("structure-protected", "The workbook's structure is protected.");
      }
      const names = workbook.names.items.map((item) => item.name);
      const parts = partIds(workbook.customXmlParts);
      this.before = {
        shownSheetId: shown?.id,
        sheetIds: new Set(workbook.worksheets.items.map((sheet) => sheet.id)),
        names: new Set(names),
        parts,
      };
      return {
        sheets: workbook.worksheets.items.map((sheet) => sheet.name),
        tables: workbook.tables.items.map((table) => table.name),
        names,
        parts: [...parts.keys()],
        calculatesByItself: workbook.application.calculationMode === "Automatic",
      };
    });
  }

  async insert(plan: WorkbookPlan, options?: InsertOptions): Promise<void> {
    if (!this.before) await this.namesInUse();
    const { before } = this;
    if (!before) throw new Error("The workbook was not looked at before the insert.");
    this.before = null;
    await insertPlan(plan, before, this.tellShortfall, options);
  }

  async readWorkbook(asked: { readonly guards: readonly TableKind[] } = { guards: [] }): Promise<WorkbookContents> {
    return runInExcel(async (context) => {
      const { tables, customXmlParts, settings } = context.workbook;
      tables.load(`items/name${asked.guards.length > 0 ? FOR_GUARDS : ""}`);
      customXmlParts.load("items/id,items/namespaceUri");
      settings.load("items/key,items/value");
      await context.sync();
      const parts = customXmlParts.items
        .filter(({ namespaceUri }) => isOurs(namespaceUri))
        .map((part) => ({ namespace: part.namespaceUri, xml: part.getXml() }));
      const loaded = tables.items.filter((table) => kindOfTable(table.name) !== null).map(askForTable);
      const guards = tables.items.flatMap((table) => askGuards(table, asked.guards));
      if (loaded.length + parts.length > 0) await context.sync();
      const memory = {
        parts: parts.map(({ namespace, xml }) => ({ namespace, xml: xml.value })),
        settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
      };
      const standing = loaded
        .sort((a, b) => a.sheet.position - b.sheet.position || a.range.rowIndex - b.range.rowIndex)
        .map(tableAsRead);
      return { tables: standing, memory, guards: await toldGuards(guards, context) };
    });
  }

  async read(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    return runInExcel(async (context) => {
      const ranges = areas.map(({ sheet, area }) =>
        context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load("values"),
      );
      await context.sync();
      return ranges.map((range) => cellValues(range.values));
    });
  }

  write(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    return writeCells(changes);
  }

  async relabel(relabelling: Relabelling): Promise<void> {
    await relabelSheets(relabelling, this.tellShortfall);
  }

  async selection(): Promise<SelectedCell> {
    return runInExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas,values");
      const sheet = cell.worksheet.load("name");
      const tables = cell.getTables(false).load("items/name");
      await context.sync();
      const value = cell.values[0]?.[0] as unknown;
      const content = cellContent(cell.formulas[0]?.[0], value);
      return {
        place: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
        value: cellValue(value),
        formula: isFormula(content) ? content.formula : null,
        table: tables.items[0]?.name ?? null,
      };
    });
  }

  usedAreas(): Promise<readonly UsedSheet[]> {
    return usedAreas();
  }

  readContents(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
    return readContents(areas);
  }

  async convert(conversion: Conversion, options?: InsertOptions): Promise<void> {
    await convertSheets(conversion, this.tellShortfall, options);
  }

  async restoreGuards(guards: readonly SheetGuards[]): Promise<() => Promise<GuardsTakenBack>> {
    return restoreGuards(guards);
  }

  async keepParts(parts: readonly CustomXmlPart[]): Promise<void> {
    await runInExcel(async (context) => {
      const { workbook } = context;
      workbook.customXmlParts.load("items/id,items/namespaceUri");
      await context.sync();
      putParts(workbook, parts, partIds(workbook.customXmlParts));
      await context.sync();
    });
  }

  async select(place: Place): Promise<void> {
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem(place.sheet).activate();
      cellAt(context, place).select();
      await context.sync();
    });
  }

  async remove(sheets: readonly string[], names: readonly string[], parts: readonly string[]): Promise<void> {
    await runInExcel(async (context) => {
      const { workbook } = context;
      workbook.worksheets.load("items/name");
      workbook.names.load("items/name");
      workbook.customXmlParts.load("items/id,items/namespaceUri");
      await context.sync();
      workbook.customXmlParts.items
        .filter((item) => parts.includes(item.namespaceUri))
        .forEach((item) => item.delete());
      workbook.names.items.filter((item) => names.includes(item.name)).forEach((item) => item.delete());
      workbook.worksheets.items.filter((item) => sheets.includes(item.name)).forEach((item) => item.delete());
      await context.sync();
    });
  }

  onShortfall(listener: (shortfall: Shortfall) => void): () => void {
    this.shortfallListeners.add(listener);
    return () => void this.shortfallListeners.delete(listener);
  }

  private readonly tellShortfall = (shortfall: Shortfall): void => {
    this.shortfallListeners.forEach((listener) => listener(shortfall));
  };

  onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    return onSheetChanged(listener);
  }
}

function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map(cellValue));
}
