import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Area } from "../../core/plan/workbook-plan";
import { contains, intersect, sameArea } from "./address";
import type { Cells } from "./cells";
import { type Engine, toArea, toRange } from "./engine";
import { Refusal } from "./refusal";
import type { TableLook } from "./sheet-state";
import type { Sheets } from "./sheets";

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
}

/** Excel's own table styles. */
const STYLE = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** What may be a table's or a defined name. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export function isName(text: string): boolean {
  return NAME.test(text) && !/^[A-Z]{1,3}\d+$/i.test(text) && !/^(R|C|R\d*C\d*)$/i.test(text);
}

/** The workbook's tables. Header cells hold texts that are unique in their table, as in Excel. */
export class Tables {
  readonly #manager: TableManager;
  #count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly cells: () => Cells,
    private readonly isNameTaken: (name: string) => boolean,
    private readonly mergesOf: (sheetId: string) => readonly Area[],
  ) {
    this.#manager = engine.injector.get(TableManager);
  }

  all(): Table[] {
    const order = this.sheets.ids();
    return this.#manager
      .getTableList(this.engine.unitId)
      .map(({ id, name, subUnitId, range }) => ({ id, name, sheetId: subUnitId, area: toArea(range) }))
      .sort(
        (a, b) =>
          order.indexOf(a.sheetId) - order.indexOf(b.sheetId) ||
          a.area.row - b.area.row ||
          a.area.column - b.area.column,
      );
  }

  onSheet(sheetId: string): Table[] {
    return this.all().filter((table) => table.sheetId === sheetId);
  }

  find(nameOrId: string): Table | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.all().find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
  }

  /** @throws Refusal ItemNotFound */
  get(id: string): Table {
    const table = this.find(id);
    if (!table) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }

  at(sheetId: string, row: number, column: number): Table | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.onSheet(sheetId).find((table) => contains(table.area, cell));
  }

  look(table: Table): TableLook {
    const looks = this.sheets.state(table.sheetId).tables;
    let look = looks.get(table.id);
    if (!look) {
      look = { style: "TableStyleMedium2", filter: true, bandedRows: true };
      looks.set(table.id, look);
    }
    return look;
  }

  /** Makes a table of an area whose first row is the header. Empty header cells get Excel's names, equal ones a number. */
  add(sheetId: string, area: Area, name?: string): Table {
    const taken = [...this.onSheet(sheetId).map((table) => table.area), ...this.mergesOf(sheetId)];
    if (taken.some((held) => intersect(held, area))) {
      throw new Refusal("MergedRangeConflict", "A table can't overlap with another table or merged cells.");
    }
    const body = area.rows > 1 ? area : { ...area, rows: 2 };
    const chosen = name ?? this.#freeName();
    this.#requireFreeName(chosen);
    this.engine.makeRoom(sheetId, body);
    this.#count += 1;
    const id = `{${(0x20000000 + this.#count).toString(16).toUpperCase()}-0002-0000-0000-000000000000}`;
    this.engine.run(AddSheetTableMutation, {
      subUnitId: sheetId,
      tableId: id,
      name: chosen,
      range: this.#range(sheetId, body),
      header: this.#settleHeader(sheetId, body),
      options: {},
    });
    return this.get(id);
  }

  /** @throws Refusal InvalidArgument for a style that Excel does not have */
  setStyle(table: Table, style: string): void {
    if (!STYLE.test(style)) throw new Refusal("InvalidArgument", "There is no table style of that name.");
    this.look(table).style = style;
  }

  rename(table: Table, name: string): void {
    if (name === table.name) return;
    if (name.toLowerCase() !== table.name.toLowerCase()) this.#requireFreeName(name);
    this.engine.run(SetSheetTableMutation, { subUnitId: table.sheetId, tableId: table.id, config: { name } });
  }

  resize(table: Table, area: Area): void {
    if (sameArea(table.area, area)) return;
    const look = this.look(table);
    this.engine.makeRoom(table.sheetId, area);
    if (area.columns === table.area.columns && area.column === table.area.column) {
      const config = { updateRange: { newRange: this.#range(table.sheetId, area) } };
      this.engine.run(SetSheetTableMutation, { subUnitId: table.sheetId, tableId: table.id, config });
      return;
    }
    // Univer keeps a table's columns as they were made: other columns need the table anew, under its own id.
    this.engine.run(DeleteSheetTableMutation, { subUnitId: table.sheetId, tableId: table.id });
    this.engine.run(AddSheetTableMutation, {
      subUnitId: table.sheetId,
      tableId: table.id,
      name: table.name,
      range: this.#range(table.sheetId, area),
      header: this.#settleHeader(table.sheetId, area),
      options: {},
    });
    this.sheets.state(table.sheetId).tables.set(table.id, look);
  }

  /** The cells stay. */
  remove(table: Table): void {
    this.engine.run(DeleteSheetTableMutation, { subUnitId: table.sheetId, tableId: table.id });
    this.sheets.state(table.sheetId).tables.delete(table.id);
  }

  /** Header texts as the cells show them. */
  headers(table: Table): string[] {
    return Array.from({ length: table.area.columns }, (_, index) =>
      this.cells().text(table.sheetId, table.area.row, table.area.column + index),
    );
  }

  /** After cells changed: columns of touched header rows get their new names. */
  noteChange(sheetId: string, changed: Area): void {
    for (const table of this.onSheet(sheetId)) {
      if (!intersect({ ...table.area, rows: 1 }, changed)) continue;
      const names = this.#settleHeader(sheetId, table.area);
      const known = this.#manager.getTableById(this.engine.unitId, table.id);
      const titleMap = new Map<string, number>();
      names.forEach((displayName, index) => {
        const column = known?.getTableColumnByIndex(index);
        if (column) column.displayName = displayName;
        titleMap.set(displayName, index);
      });
      this.engine.run(SetSuperTableMutation, {
        tableName: table.name,
        reference: { sheetId, range: toRange(table.area), titleMap },
      });
    }
  }

  #settleHeader(sheetId: string, area: Area): string[] {
    const cells = this.cells();
    const taken = new Set<string>();
    return Array.from({ length: area.columns }, (_, index) => {
      const column = area.column + index;
      const shown = cells.text(sheetId, area.row, column);
      let name = shown === "" ? `Column${index + 1}` : shown;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${shown || "Column"}${number}`;
      taken.add(name.toLowerCase());
      const isText = typeof cells.value(sheetId, area.row, column) === "string";
      if (name !== shown || !isText) cells.write(sheetId, { row: area.row, column, rows: 1, columns: 1 }, [[name]]);
      return name;
    });
  }

  #range(sheetId: string, area: Area): ReturnType<typeof toRange> & { unitId: string; sheetId: string } {
    return { ...toRange(area), unitId: this.engine.unitId, sheetId };
  }

  #freeName(): string {
    let number = 1;
    while (this.find(`Table${number}`) || this.isNameTaken(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  #requireFreeName(name: string): void {
    if (!isName(name)) throw new Refusal("InvalidArgument", "The name is no valid name of a table.");
    if (this.find(name) || this.isNameTaken(name)) {
      throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }
}
