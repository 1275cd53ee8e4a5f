import type { CellContent } from "../../../core/plan/workbook-plan";
import { areaAddress, contains, intersect } from "../../book/address";
import { Refusal } from "../../book/refusal";
import type { SheetArea } from "../../book/sheet-state";
import type { Table } from "../../book/tables";
import { typedValue } from "../../book/typed-value";
import { ApiClass, type ApiObject, type Scalar, readOnly } from "../api-class";
import { type Argument, type Arguments, flag, invalid, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { eventMethods } from "./event-methods";
import { notFound, range, rangeOf } from "./range-class";
import { officeValue } from "./range-values";
import { worksheetClass } from "./worksheet-class";

const tableOf = (id: string, host: ExcelHost): Table => host.book.tables.get(id);

const look = (key: "filter" | "bandedRows"): Scalar<string> => ({
  get: (id, host) => host.book.tables.look(tableOf(id, host))[key],
  set: (id, value, host) => {
    host.requireUnprotected(tableOf(id, host).sheetId);
    host.book.tables.look(tableOf(id, host))[key] = flag(value);
  },
});

/** The table's body; a table without rows keeps one empty row, as in Excel. */
const bodyOf = ({ area }: Table): Table["area"] => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

interface ColumnOf {
  readonly table: string;
  readonly index: number;
}

const columnClass = new ApiClass<ColumnOf>({
  name: "TableColumn",
  identity: ({ index }) => String(index + 1),
  scalars: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: ({ table, index }, host) => host.book.tables.headers(tableOf(table, host))[index],
      set: ({ table, index }, value, host) => {
        const { sheetId, area } = tableOf(table, host);
        const cell = { row: area.row, column: area.column + index, rows: 1, columns: 1 };
        host.requireOpenCells(sheetId, cell);
        host.book.cells.write(sheetId, cell, [[text(value)]]);
      },
    },
  },
  methods: {
    GetRange: ({ table, index }, _args, host) => {
      const { sheetId, area } = tableOf(table, host);
      return range(sheetId, { ...area, column: area.column + index, columns: 1 });
    },
    GetDataBodyRange: ({ table, index }, _args, host) => {
      const known = tableOf(table, host);
      return range(known.sheetId, { ...bodyOf(known), column: known.area.column + index, columns: 1 });
    },
  },
});

const columnAt = (table: string, key: Argument, host: ExcelHost): ApiObject | null => {
  const headers = host.book.tables.headers(tableOf(table, host));
  const byName = headers.findIndex((header) => header.toLowerCase() === text(key).toLowerCase());
  const index = byName >= 0 ? byName : Number(text(key)) - 1;
  return Number.isInteger(index) && index >= 0 && index < headers.length ? columnClass.of({ table, index }) : null;
};

const columnsClass = new ApiClass<string>({
  name: "TableColumnCollection",
  scalars: { Count: readOnly((id, host) => tableOf(id, host).area.columns) },
  items: (table, host) =>
    tableOf(table, host).area.columns > 0
      ? Array.from({ length: tableOf(table, host).area.columns }, (_, index) => columnClass.of({ table, index }))
      : [],
  byIdentity: (table, args, host) => columnAt(table, args.any(0), host) ?? notFound(),
  methods: {
    GetItem: (table, args, host) => columnAt(table, args.any(0), host) ?? notFound(),
    GetItemOrNullObject: (table, args, host) => columnAt(table, args.any(0), host),
    GetItemAt: (table, args, host) => columnAt(table, args.number(0) + 1, host) ?? notFound(),
    GetCount: (table, _args, host) => tableOf(table, host).area.columns,
  },
});

interface RowOf {
  readonly table: string;
  readonly index: number;
}

const rowClass = new ApiClass<RowOf>({
  name: "TableRow",
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: readOnly(({ table, index }, host) => {
      const { sheetId, area } = tableOf(table, host);
      const row = area.row + 1 + index;
      return [
        Array.from({ length: area.columns }, (_, j) =>
          officeValue(host.book.cells.value(sheetId, row, area.column + j)),
        ),
      ];
    }),
  },
  methods: {
    GetRange: ({ table, index }, _args, host) => {
      const { sheetId, area } = tableOf(table, host);
      return range(sheetId, { ...area, row: area.row + 1 + index, rows: 1 });
    },
  },
});

/** Adds rows at the end. Rows in the middle would move cells below the table, which is not played. */
function addRows(id: string, args: Arguments, host: ExcelHost): ApiObject {
  const table = tableOf(id, host);
  const { sheetId, area } = table;
  host.requireUnprotected(sheetId);
  const index = args.optionalNumber(0);
  if (index !== undefined && index !== area.rows - 1)
    throw new Refusal("NotImplemented", "Rows are added at the end only.");
  const given = args.any(1);
  const lines = Array.isArray(given)
    ? Array.isArray(given[0])
      ? given
      : [given]
    : [Array.from({ length: area.columns }, () => null)];
  const contents = (lines as readonly (readonly Argument[])[]).map((line) => {
    if (line.length !== area.columns) return invalid();
    return line.map((value): CellContent | undefined => {
      if (value === null || value === undefined) return undefined;
      if (typeof value === "number" || typeof value === "boolean") return value;
      return typedValue(text(value), "General").content;
    });
  });
  const added = { ...area, row: area.row + area.rows, rows: contents.length };
  const isFree = Array.from({ length: added.rows }, (_, i) => i).every((i) =>
    Array.from({ length: added.columns }, (_, j) => j).every(
      (j) => host.book.cells.value(sheetId, added.row + i, added.column + j) === null,
    ),
  );
  if (!isFree) throw new Refusal("InvalidOperation", `The cells ${areaAddress(added)} below the table are not empty.`);
  host.book.tables.resize(table, { ...area, rows: area.rows + added.rows });
  host.book.cells.write(sheetId, added, contents);
  return rowClass.of({ table: id, index: area.rows - 1 });
}

const rowsClass = new ApiClass<string>({
  name: "TableRowCollection",
  scalars: { Count: readOnly((id, host) => tableOf(id, host).area.rows - 1) },
  items: (table, host) =>
    Array.from({ length: tableOf(table, host).area.rows - 1 }, (_, index) => rowClass.of({ table, index })),
  methods: {
    Add: addRows,
    GetItemAt: (table, args, host) => {
      const index = args.number(0);
      return index >= 0 && index < tableOf(table, host).area.rows - 1 ? rowClass.of({ table, index }) : notFound();
    },
    GetCount: (table, _args, host) => tableOf(table, host).area.rows - 1,
  },
});

/** Excel's Table, named by its id. */
export const tableClass: ApiClass<string> = new ApiClass<string>({
  name: "Table",
  identity: (id) => id,
  scalars: {
    Id: readOnly((id) => id),
    Name: {
      get: (id, host) => tableOf(id, host).name,
      set: (id, value, host) => {
        host.requireUnprotected(tableOf(id, host).sheetId);
        host.book.tables.rename(tableOf(id, host), text(value));
      },
    },
    Style: {
      get: (id, host) => host.book.tables.look(tableOf(id, host)).style,
      set: (id, value, host) => {
        host.requireUnprotected(tableOf(id, host).sheetId);
        host.book.tables.setStyle(tableOf(id, host), text(value));
      },
    },
    ShowFilterButton: look("filter"),
    ShowBandedRows: look("bandedRows"),
    ShowHeaders: readOnly(() => true),
    ShowTotals: readOnly(() => false),
  },
  objects: {
    Worksheet: (id, host) => worksheetClass.of(tableOf(id, host).sheetId),
    Columns: (id) => columnsClass.of(id),
    Rows: (id) => rowsClass.of(id),
  },
  methods: {
    ...eventMethods("DataChanged", "SelectionChanged"),
    GetRange: (id, _args, host) => range(tableOf(id, host).sheetId, tableOf(id, host).area),
    GetHeaderRowRange: (id, _args, host) => range(tableOf(id, host).sheetId, { ...tableOf(id, host).area, rows: 1 }),
    GetDataBodyRange: (id, _args, host) => range(tableOf(id, host).sheetId, bodyOf(tableOf(id, host))),
    Resize: (id, args, host) => {
      const table = tableOf(id, host);
      host.requireUnprotected(table.sheetId);
      const place = rangeOf(args.any(0), host.book.sheets.activeId, host);
      if (place.sheetId !== table.sheetId) return invalid();
      host.book.resizeTable(table, place.area);
    },
    ConvertToRange: (id, _args, host) => {
      const { sheetId, area } = tableOf(id, host);
      host.requireUnprotected(sheetId);
      host.book.tables.remove(tableOf(id, host));
      return range(sheetId, area);
    },
    Delete: (id, _args, host) => {
      const table = tableOf(id, host);
      host.requireUnprotected(table.sheetId);
      host.book.tables.remove(table);
      host.book.cells.clearContents(table.sheetId, table.area);
    },
  },
});

/** Tables of one sheet, or of the workbook when no sheet is given. */
export const tablesClass: ApiClass<string | null> = new ApiClass<string | null>({
  name: "TableCollection",
  scalars: { Count: readOnly((sheetId, host) => among(sheetId, host).length) },
  items: (sheetId, host) => among(sheetId, host).map((table) => tableClass.of(table.id)),
  byIdentity: (sheetId, args, host) => find(sheetId, args, host) ?? notFound(),
  methods: {
    ...eventMethods("DataChanged", "Added", "Deleted"),
    Add: (sheetId, args, host) => {
      // An address without a sheet means the one that is shown, whoever is asked.
      const place = rangeOf(args.any(0), host.book.sheets.activeId, host);
      if (sheetId !== null && place.sheetId !== sheetId) return invalid();
      host.requireUnprotected(place.sheetId);
      if (!args.flag(1)) throw new Refusal("NotImplemented", "Tables are made of areas that have headers.");
      return tableClass.of(host.book.tables.add(place.sheetId, place.area).id);
    },
    GetItem: (sheetId, args, host) => find(sheetId, args, host) ?? notFound(),
    GetItemOrNullObject: (sheetId, args, host) => find(sheetId, args, host),
    GetItemAt: (sheetId, args, host) => {
      const table = among(sheetId, host)[args.number(0)];
      return table ? tableClass.of(table.id) : notFound();
    },
    GetCount: (sheetId, _args, host) => among(sheetId, host).length,
  },
});

/** Tables that share cells with an area, or lie in it as a whole. */
export const tablesTouching = new ApiClass<SheetArea & { readonly whole: boolean }>({
  name: "TableScopedCollection",
  items: ({ sheetId, area, whole }, host) =>
    host.book.tables
      .onSheet(sheetId)
      .filter((table) => (whole ? contains(area, table.area) : intersect(area, table.area)))
      .map(({ id }) => tableClass.of(id)),
});

function among(sheetId: string | null, host: ExcelHost): Table[] {
  return sheetId === null ? host.book.tables.all() : host.book.tables.onSheet(sheetId);
}

function find(sheetId: string | null, args: Arguments, host: ExcelHost): ApiObject | null {
  const table = host.book.tables.find(args.text(0));
  return table && (sheetId === null || table.sheetId === sheetId) ? tableClass.of(table.id) : null;
}
