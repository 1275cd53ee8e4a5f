import { holdsCell } from "../../src/core/formulas/area";
import { isFormula } from "../../src/core/formulas/cell-formula";
import {
  type CellChange, type GuardsTakenBack, type InsertOptions, type NamesInUse, type RefusalReason, type Relabelling, type SelectedCell, type SheetArea, type Shortfall, type Conversion, type SheetConversion, type TableLines, type UsedSheet, type Workbook, type WorkbookContents, WorkbookRefusal,
} from "../../src/actions/workbook"; // prettier-ignore
import { areaOfPlans } from "../../src/core/plan/plan-area";
import type { Area, CellContent, CustomXmlPart, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import type { SheetGuards } from "../../src/core/guards/restored-guards";
import type { Place, SheetTable, TableKind } from "../../src/core/tables/table";
import { changeMemory } from "./change-memory";
import { MemoryGuards } from "./memory-guards";

interface MemoryTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook in memory that does what the port promises, calculates nothing, and writes down what it was asked. */
export class MemoryWorkbook implements Workbook {
  readonly sheets = new Map<string, Map<string, CellContent>>();
  readonly tables: MemoryTable[] = [];
  readonly names = new Set<string>();
  /** Custom XML parts by their namespaces. */
  readonly parts = new Map<string, string>();
  /** Office's settings, where earlier versions kept what the workbook remembers. */
  readonly settings = new Map<string, unknown>();
  readonly guards = new MemoryGuards();
  /** Cells that were selected, the last one active. */
  readonly selected: Place[] = [];
  calculatesByItself = true;
  private readonly listeners = new Set<(sheet: string) => void>();
  /** Who is told what Excel left out. */
  readonly shortfalls = new Set<(shortfall: Shortfall) => void>();
  private refusals: unknown[] = [];
  private pause: Promise<void> | null = null;

  /** A workbook with the content of a file. */
  static async open(plan: WorkbookPlan): Promise<MemoryWorkbook> {
    const workbook = new MemoryWorkbook();
    await workbook.insert(plan);
    return workbook;
  }

  /** The next calls that reach the workbook are refused, or end with the bug given. */
  refuseNext(...reasons: readonly (RefusalReason | Error)[]): void {
    this.refusals = reasons.map((one) => (one instanceof Error ? one : new WorkbookRefusal(one, `refused: ${one}`)));
  }

  /** Inserts wait after every sheet until the function returned is called. */
  holdInserts(): () => void {
    let release = (): void => undefined;
    this.pause = new Promise((resolve) => (release = resolve));
    return () => {
      release();
      this.pause = null;
    };
  }

  /** As a person types: listeners are told. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.cells(sheet).set(key(row, column), value);
    this.tell(sheet);
  }

  onShortfall(listener: (shortfall: Shortfall) => void): () => void {
    this.shortfalls.add(listener);
    return () => void this.shortfalls.delete(listener);
  }

  tell(sheet: string): void {
    this.listeners.forEach((listener) => listener(sheet));
  }

  value(sheet: string, row: number, column: number): CellValue {
    const content = this.cells(sheet).get(key(row, column));
    return isFormula(content) ? (content.result ?? null) : (content ?? null);
  }

  /** Position of a table's cell by the code of its column; row 1 is the first below the header. */
  place(table: string, row: number, code: string): Place {
    const found = this.tables.find(({ name }) => name === table);
    if (!found) throw new Error(`There is no table ${table}.`);
    const { sheet, area } = found;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const header = this.value(sheet, area.row, column);
      if (typeof header === "string" && header.split(" ")[0] === code) return { sheet, row: area.row + row, column };
    }
    throw new Error(`${table} has no column ${code}.`);
  }

  typeInto(table: string, row: number, code: string, value: CellValue): void {
    const { sheet, row: at, column } = this.place(table, row, code);
    this.type(sheet, at, column, value);
  }

  async namesInUse(): Promise<NamesInUse> {
    await this.reach();
    return {
      sheets: [...this.sheets.keys()],
      tables: this.tables.map(({ name }) => name),
      names: [...this.names],
      parts: [...this.parts.keys()],
      calculatesByItself: this.calculatesByItself,
    };
  }

  async insert(plan: WorkbookPlan, options?: InsertOptions): Promise<void> {
    await this.reach();
    const added: string[] = [];
    for (const [index, sheet] of plan.sheets.entries()) {
      options?.onProgress?.(index / plan.sheets.length, sheet.name);
      if (this.pause) await this.pause;
      if (options?.signal?.aborted) {
        added.forEach((name) => this.sheets.delete(name));
        throw new DOMException("The insert was cancelled.", "AbortError");
      }
      const cells = new Map<string, CellContent>();
      for (const { row, column, cells: rows } of sheet.blocks) {
        rows.forEach((contents, down) =>
          contents.forEach((content, right) => cells.set(key(row + down, column + right), content)),
        );
      }
      this.sheets.set(sheet.name, cells);
      added.push(sheet.name);
    }
    for (const { name: sheet, tables } of plan.sheets) {
      this.tables.push(...tables.map(({ name, area }) => ({ name, sheet, area })));
    }
    this.guards.insert(plan.sheets);
    plan.names.forEach(({ name }) => this.names.add(name));
    plan.customXml.forEach(({ namespace, xml }) => this.parts.set(namespace, xml));
  }

  async readWorkbook(asked: { readonly guards: readonly TableKind[] } = { guards: [] }): Promise<WorkbookContents> {
    await this.reach();
    const parts = [...this.parts].map(([namespace, xml]) => ({ namespace, xml }));
    const tables = this.standingTables();
    const memory = { parts, settings: Object.fromEntries(this.settings) };
    return { tables, memory, guards: this.guards.read(tables, asked.guards) };
  }

  async restoreGuards(guards: readonly SheetGuards[]): Promise<() => Promise<GuardsTakenBack>> {
    await this.reach();
    return this.guards.restore(guards, () => this.reach());
  }

  private standingTables(): readonly SheetTable[] {
    return this.tables
      .filter(({ sheet }) => this.sheets.has(sheet))
      .map(({ name, sheet, area }) => ({
        name,
        place: { sheet, row: area.row, column: area.column },
        rows: this.rows({ sheet, area }),
        below: this.rows({ sheet, area: { ...area, row: area.row + area.rows, rows: 40 } }),
      }));
  }

  async read(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    await this.reach();
    return areas.map((area) => this.rows(area));
  }

  async write(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    await this.reach();
    return changes.map(({ place, content }) => {
      const cells = this.cells(place.sheet);
      const at = key(place.row, place.column);
      const before = cells.get(at) ?? null;
      cells.set(at, content);
      this.tell(place.sheet);
      return { place, content: before };
    });
  }

  async relabel({ sheets, memory }: Relabelling): Promise<void> {
    await this.reach();
    const renamed = new Map(sheets.map(({ before, after }) => [before.name, after.name]));
    for (const { before, after, cells } of sheets) {
      this.guards.relabel(before.name, after.name, after.validations);
      const standing = this.cells(before.name);
      for (const { row, column, before: expected, after } of cells) {
        const now = standing.get(key(row, column)) ?? null;
        if (isFormula(expected) ? isFormula(now) : now === expected) standing.set(key(row, column), after);
      }
    }
    const all = [...this.sheets];
    this.sheets.clear();
    for (const [name, cells] of all) this.sheets.set(renamed.get(name) ?? name, cells);
    this.tables.forEach((table, index) => {
      this.tables[index] = { ...table, sheet: renamed.get(table.sheet) ?? table.sheet };
    });
    changeMemory(this, memory);
  }

  /** The last cell selected; the first of the first sheet until one is. */
  async selection(): Promise<SelectedCell> {
    await this.reach();
    const place = this.selected.at(-1) ?? { sheet: [...this.sheets.keys()][0] ?? "", row: 0, column: 0 };
    const content = this.cells(place.sheet).get(key(place.row, place.column)) ?? null;
    return {
      place,
      value: this.value(place.sheet, place.row, place.column),
      formula: isFormula(content) ? content.formula : null,
      table: this.tables.find(({ sheet, area }) => sheet === place.sheet && holdsCell(area, place))?.name ?? null,
    };
  }

  async usedAreas(): Promise<readonly UsedSheet[]> {
    await this.reach();
    return [...this.sheets].map(([sheet, cells]) => {
      const used = [...cells].filter(([, content]) => content !== null).map(([at]) => at.split(",").map(Number));
      const rows = used.map(([row = 0]) => row);
      const columns = used.map(([, column = 0]) => column);
      const area = { row: 0, column: 0, rows: Math.max(...rows) + 1, columns: Math.max(...columns) + 1 };
      return { sheet, id: `{${sheet}}`, area: used.length === 0 ? null : area };
    });
  }

  async readContents(areas: readonly SheetArea[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
    await this.reach();
    return areas.map(({ sheet, area }) =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => this.cells(sheet).get(key(area.row + row, area.column + column)) ?? null,
        ),
      ),
    );
  }

  async convert({ sheets, added, removed, names, memory }: Conversion, options?: InsertOptions): Promise<void> {
    await this.reach();
    options?.signal?.throwIfAborted();
    await this.insert({ sheets: added, names: [], customXml: [] });
    for (const { name, before, after, cells, lines, anew } of sheets) {
      if (lines?.come) this.changeLines(name, lines);
      for (const { row, column, after: content } of cells) this.cells(name).set(key(row, column), content);
      if (lines && !lines.come) this.changeLines(name, lines);
      if (anew) this.fillAnew(anew);
      const gone = new Set(before.tables.map((table) => table.name));
      this.tables.splice(0, Infinity, ...this.tables.filter((table) => !gone.has(table.name)));
      this.tables.push(...after.tables.map((table) => ({ name: table.name, sheet: name, area: table.area })));
    }
    names.forEach(({ name }) => this.names.add(name));
    changeMemory(this, memory);
    await this.remove(
      removed.map(({ name }) => name),
      [],
      [],
    );
  }

  /** Lines that go are left in the cells until then, so that cells are counted with them. */
  private changeLines(sheet: string, { name, of, come, table, at }: TableLines): void {
    const moved = new Map<string, CellContent>();
    for (const [standing, content] of this.cells(sheet)) {
      const [row = 0, column = 0] = standing.split(",").map(Number);
      const line = of === "rows" ? row : column;
      const beside = of === "rows" && (column < table.column || column >= table.column + table.columns);
      if (!beside && !come && at.includes(line)) continue;
      const before = at.filter((one) => one < line).length;
      const by = beside ? 0 : come ? at.reduce((shift, one) => (one <= line + shift ? shift + 1 : shift), 0) : -before;
      moved.set(of === "rows" ? key(row + by, column) : key(row, column + by), content);
    }
    this.sheets.set(sheet, moved);
    this.tables.forEach((one, index) => {
      if (one.name !== name) return;
      const area = come ? table : { ...table, [of]: table[of] - at.length };
      this.tables[index] = { ...one, area };
    });
  }

  private fillAnew({ before, after }: NonNullable<SheetConversion["anew"]>): void {
    const { rows, columns } = areaOfPlans([before, after]);
    const cells = this.cells(after.name);
    for (const at of [...cells.keys()]) {
      const [row = 0, column = 0] = at.split(",").map(Number);
      if (row < rows && column < columns) cells.delete(at);
    }
    for (const { row, column, cells: lines } of after.blocks)
      lines.forEach((contents, down) =>
        contents.forEach((content, right) => cells.set(key(row + down, column + right), content)),
      );
    const own = new Set([...before.tables, ...after.tables].map(({ name }) => name));
    this.tables.splice(0, Infinity, ...this.tables.filter(({ name }) => !own.has(name)));
    this.tables.push(...after.tables.map(({ name, area }) => ({ name, sheet: after.name, area })));
  }

  async keepParts(parts: readonly CustomXmlPart[]): Promise<void> {
    await this.reach();
    parts.forEach(({ namespace, xml }) => this.parts.set(namespace, xml));
  }

  async select(place: Place): Promise<void> {
    await this.reach();
    this.cells(place.sheet);
    this.selected.push(place);
  }

  async remove(sheets: readonly string[], names: readonly string[], parts: readonly string[]): Promise<void> {
    await this.reach();
    sheets.forEach((name) => this.sheets.delete(name));
    this.tables.splice(0, Infinity, ...this.tables.filter(({ sheet }) => this.sheets.has(sheet)));
    names.forEach((name) => this.names.delete(name));
    parts.forEach((namespace) => this.parts.delete(namespace));
  }

  async onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  get listening(): boolean {
    return this.listeners.size > 0;
  }

  private async reach(): Promise<void> {
    await Promise.resolve();
    if (this.refusals.length > 0) throw this.refusals.shift();
  }

  private cells(sheet: string): Map<string, CellContent> {
    const cells = this.sheets.get(sheet);
    if (!cells) throw new WorkbookRefusal("sheet-gone", `There is no sheet ${sheet}.`);
    return cells;
  }

  private rows({ sheet, area }: SheetArea): CellValue[][] {
    this.cells(sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => this.value(sheet, area.row + row, area.column + column)),
    );
  }
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
