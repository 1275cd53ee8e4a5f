import { MAX_COLUMNS, MAX_ROWS } from "../../core/formulas/address";
import type { Nullable, Worksheet } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService } from "@univerjs/engine-formula";
import type { Place } from "../formulas/bound-formula";
import type { Surroundings } from "../formulas/calculator";
import type { FormulaFunction } from "../formulas/formula-function";
import { FUNCTIONS } from "../formulas/functions";
import { parse } from "../formulas/parse";
import type { Node } from "../formulas/syntax";
import { tableReference } from "../formulas/table-reference";
import { Area, type FormulaError } from "../formulas/values";
import { intersect } from "./address";
import { type Engine, toArea } from "./engine";
import { gridFunction } from "./grid-functions";
import type { Tables } from "./tables";

/** Days from the serial number 0 to the beginning of Unix time. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** What formulas need to know of the open workbook besides its cells. */
export class GridSurroundings implements Surroundings {
  readonly #functions = new Map<string, FormulaFunction | undefined>();
  #sheets: Map<string, string> | undefined;
  #tables: Map<string, { area: Area; headers: readonly string[] }> | undefined;
  #names: Map<string, Node> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly tables: () => Tables,
    /** The add-in's functions, by full name in capitals. */
    private readonly addIn: (name: string) => FormulaFunction | undefined,
  ) {}

  /** Sheets, names or tables changed. */
  lookAnew(): void {
    this.#sheets = undefined;
    this.#tables = undefined;
    this.#names = undefined;
  }

  sheet(name: string): string | undefined {
    this.#sheets ??= new Map(
      this.engine.workbook.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]),
    );
    return this.#sheets.get(name.toLowerCase());
  }

  name(name: string): Node | undefined {
    this.#names ??= this.#readNames();
    return this.#names.get(name.toLowerCase());
  }

  table(name: string, rest: string, place: Place): Area | FormulaError | undefined {
    this.#tables ??= this.#readTables();
    const table = this.#tables.get(name.toLowerCase());
    return table && tableReference(table, rest, place);
  }

  function(name: string): FormulaFunction | undefined {
    const own = FUNCTIONS.get(name) ?? this.addIn(name);
    if (own) return own;
    if (!this.#functions.has(name)) {
      this.#functions.set(name, gridFunction(this.engine.injector.get(IFunctionService), name));
    }
    return this.#functions.get(name);
  }

  area(text: string, sheet: string): Area | undefined {
    const node = parse(text);
    const held = node?.kind === "name" ? this.name(node.name) : node;
    if (held?.kind !== "reference") return undefined;
    const id = held.sheet === undefined ? sheet : this.sheet(held.sheet);
    if (id === undefined) return undefined;
    return new Area(id, held.row, held.column, held.lastRow - held.row + 1, held.lastColumn - held.column + 1);
  }

  isHidden(sheet: string, row: number): boolean {
    return this.#worksheet(sheet)?.getRowVisible(row) === false;
  }

  now(): number {
    const now = new Date();
    return (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY + UNIX_EPOCH;
  }

  hasRoom({ sheet, row, column, rows, columns }: Area): boolean {
    if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return false;
    const area = { row, column, rows, columns };
    if (
      this.tables()
        .onSheet(sheet)
        .some((table) => intersect(table.area, area))
    )
      return false;
    return !this.#worksheet(sheet)
      ?.getMergeData()
      .some((merge) => intersect(toArea(merge), area));
  }

  #worksheet(sheet: string): Nullable<Worksheet> {
    return this.engine.workbook.getSheetBySheetId(sheet);
  }

  #readNames(): Map<string, Node> {
    const names = new Map<string, Node>();
    const known = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    for (const { name, formulaOrRefString } of Object.values(known)) {
      const node = parse(formulaOrRefString);
      if (node) names.set(name.toLowerCase(), node);
    }
    return names;
  }

  #readTables(): Map<string, { area: Area; headers: readonly string[] }> {
    const tables = this.tables();
    // A sheet that was deleted goes before its tables do.
    const there = tables.all().filter(({ sheetId }) => this.#worksheet(sheetId));
    return new Map(
      there.map((table) => {
        const { row, column, rows, columns } = table.area;
        return [
          table.name.toLowerCase(),
          { area: new Area(table.sheetId, row, column, rows, columns), headers: tables.headers(table) },
        ];
      }),
    );
  }
}
