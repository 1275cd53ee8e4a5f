import { MAX_COLUMNS, MAX_ROWS } from "../../../core/formulas/address";
import type { Area } from "../../../core/plan/workbook-plan";
import { areaAddress, cover, intersect, parseReference, quotedSheetName, requireArea } from "../../book/address";
import type { CellShift } from "../../book/shifted-areas";
import { Refusal } from "../../book/refusal";
import { COPIED } from "../../book/cell-copy";
import { ApiClass, type ApiObject, readOnly } from "../api-class";
import { notPlayed } from "../api-error";
import { type Argument, type Arguments, flag, invalid, isApiObject, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { conditionalFormatsClass } from "./conditional-format-classes";
import { dataValidationClass } from "./data-validation-class";
import { specialCells } from "./range-areas-class";
import { rangeFormatClass } from "./range-format-classes";
import { type Range, grid, officeValue, shaped, valueType, writeContents } from "./range-values";
import { tablesTouching } from "./table-classes";
import { worksheetClass } from "./worksheet-class";

export const range = (sheetId: string, area: Area): ApiObject => rangeClass.of({ sheetId, area: requireArea(area) });

/** A range that an argument names: another range, or an address on the sheet. */
export function rangeOf(value: Argument, sheetId: string, host: ExcelHost): Range {
  if (isApiObject(value)) return value.targetOf(rangeClass) ?? invalid();
  const { sheet, area } = parseReference(text(value)) ?? namedArea(text(value), host) ?? invalid();
  if (sheet === undefined) return { sheetId, area };
  return { sheetId: host.book.sheets.find(sheet) ?? invalid(), area };
}

function namedArea(name: string, host: ExcelHost): { sheet?: string; area: Area } | undefined {
  const known = host.book.names.find(name);
  const place = known ? host.book.names.area(known) : undefined;
  if (place) return { sheet: host.book.sheets.name(place.sheetId), area: place.area };
  const table = host.book.tables.find(name);
  if (!table) return undefined;
  const { area } = table;
  return { sheet: host.book.sheets.name(table.sheetId), area: { ...area, row: area.row + 1, rows: area.rows - 1 } };
}

const moved = ({ sheetId, area }: Range, change: Partial<Area>): ApiObject => range(sheetId, { ...area, ...change });

const usedPart = ({ sheetId, area }: Range, valuesOnly: boolean, host: ExcelHost): ApiObject | null => {
  const used = host.book.cells.used(sheetId, valuesOnly);
  const shared = used && intersect(used, area);
  return shared ? range(sheetId, shared) : null;
};

const intersection = (self: Range, args: Arguments, host: ExcelHost): ApiObject | null => {
  const other = rangeOf(args.any(0), self.sheetId, host);
  const shared = other.sheetId === self.sheetId ? intersect(self.area, other.area) : undefined;
  return shared ? range(self.sheetId, shared) : null;
};

const spillFrom = ({ sheetId, area }: Range, host: ExcelHost): ApiObject | null => {
  if (area.rows * area.columns > 1) throw new Refusal("InvalidArgument", "The range must be one cell.");
  const spill = host.book.cells.spills(sheetId).find(({ row, column }) => row === area.row && column === area.column);
  return spill ? range(sheetId, spill) : null;
};

/** Excel's Range: an area of one sheet. */
export const rangeClass: ApiClass<Range> = new ApiClass<Range>({
  name: "Range",
  scalars: {
    Address: readOnly(
      ({ sheetId, area }, host) => `${quotedSheetName(host.book.sheets.name(sheetId))}!${areaAddress(area)}`,
    ),
    AddressLocal: readOnly(
      ({ sheetId, area }, host) => `${quotedSheetName(host.book.sheets.name(sheetId))}!${areaAddress(area)}`,
    ),
    CellCount: readOnly(({ area }) => area.rows * area.columns),
    ColumnCount: readOnly(({ area }) => area.columns),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnHidden: {
      get: ({ sheetId, area }, host) =>
        same(area.columns, (index) => host.book.layout.isColumnHidden(sheetId, area.column + index)),
      set: ({ sheetId, area }, value, host) => {
        host.requireUnprotected(sheetId, "allowFormatColumns");
        host.book.layout.hideColumns(sheetId, area, flag(value));
      },
    },
    RowHidden: {
      get: ({ sheetId, area }, host) =>
        same(area.rows, (index) => host.book.layout.isRowHidden(sheetId, area.row + index)),
      set: ({ sheetId, area }, value, host) => {
        host.requireUnprotected(sheetId, "allowFormatRows");
        host.book.layout.hideRows(sheetId, area, flag(value));
      },
    },
    Values: {
      get: (self, host) => grid(self, host, (...at) => officeValue(host.book.cells.value(...at))),
      set: writeContents,
    },
    Formulas: {
      get: (self, host) =>
        grid(self, host, (...at) => host.book.cells.formula(...at) ?? officeValue(host.book.cells.value(...at))),
      set: writeContents,
    },
    Text: readOnly((self, host) => grid(self, host, (...at) => host.book.cells.text(...at))),
    ValueTypes: readOnly((self, host) => grid(self, host, (...at) => valueType(host.book.cells.value(...at)))),
    NumberFormat: {
      get: (self, host) => grid(self, host, (...at) => host.book.cells.numberFormat(...at)),
      set: (self, value, host) => {
        host.requireUnprotected(self.sheetId, "allowFormatCells");
        const at = shaped(self, value);
        host.formatCells(self, (row, column) => {
          const pattern = at(row - self.area.row, column - self.area.column);
          return pattern === null || pattern === undefined ? undefined : { n: { pattern: text(pattern) } };
        });
      },
    },
    HasSpill: readOnly(({ sheetId, area }, host) =>
      host.book.cells.spills(sheetId).some((spill) => spill.row === area.row && spill.column === area.column),
    ),
  },
  objects: {
    Worksheet: ({ sheetId }) => worksheetClass.of(sheetId),
    Format: (self) => rangeFormatClass.of(self),
    DataValidation: (self) => dataValidationClass.of(self),
    ConditionalFormats: (self) => conditionalFormatsClass.of(self),
  },
  methods: {
    GetCell: ({ sheetId, area }, args) =>
      range(sheetId, { row: area.row + args.number(0), column: area.column + args.number(1), rows: 1, columns: 1 }),
    GetRow: (self, args) => moved(self, { row: self.area.row + args.number(0), rows: 1 }),
    GetColumn: (self, args) => moved(self, { column: self.area.column + args.number(0), columns: 1 }),
    GetLastRow: (self) => moved(self, { row: self.area.row + self.area.rows - 1, rows: 1 }),
    GetLastColumn: (self) => moved(self, { column: self.area.column + self.area.columns - 1, columns: 1 }),
    GetLastCell: ({ sheetId, area }) =>
      range(sheetId, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetOffsetRange: (self, args) =>
      moved(self, { row: self.area.row + args.number(0), column: self.area.column + args.number(1) }),
    GetResizedRange: (self, args) =>
      moved(self, { rows: self.area.rows + args.number(0), columns: self.area.columns + args.number(1) }),
    GetAbsoluteResizedRange: (self, args) => moved(self, { rows: args.number(0), columns: args.number(1) }),
    GetBoundingRect: ({ sheetId, area }, args, host) =>
      range(sheetId, cover(area, rangeOf(args.any(0), sheetId, host).area)),
    GetEntireColumn: (self) => moved(self, { row: 0, rows: MAX_ROWS }),
    GetEntireRow: (self) => moved(self, { column: 0, columns: MAX_COLUMNS }),
    GetIntersection: (self, args, host) => intersection(self, args, host) ?? notFound(),
    GetIntersectionOrNullObject: intersection,
    GetUsedRange: (self, args, host) => usedPart(self, args.flag(0), host) ?? moved(self, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, args, host) => usedPart(self, args.flag(0), host),
    GetSpillingToRange: (self, _args, host) => spillFrom(self, host) ?? notFound(),
    GetSpillingToRangeOrNullObject: (self, _args, host) => spillFrom(self, host),
    Select: ({ sheetId, area }, _args, host) => {
      host.book.selections.select(sheetId, area);
    },
    Clear: (self, args, host) => {
      clear(self, oneOf(["All", "Formats", "Contents", "Hyperlinks"], args.any(0) ?? "All"), host);
    },
    Insert: async (self, args, host) => {
      const of = oneOf(["Down", "Right"], args.any(0)) === "Down" ? "rows" : "columns";
      await shift(self, { of, come: true }, host);
      return rangeClass.of(self);
    },
    Delete: (self, args, host) => {
      const of = oneOf(["Up", "Left"], args.any(0)) === "Up" ? "rows" : "columns";
      return shift(self, { of, come: false }, host);
    },
    CopyFrom: (self, args, host) => {
      if (args.flag(2) || args.flag(3)) notPlayed("Range", "copyFrom(skipBlanks, transpose)");
      const what = oneOf(COPIED, args.any(1) ?? "All");
      if (what === "All" || what === "Formats") host.requireUnprotected(self.sheetId, "allowFormatCells");
      if (what !== "Formats") host.requireOpenCells(self.sheetId, self.area);
      host.book.copy.paste(rangeOf(args.any(0), self.sheetId, host), self, what);
    },
    GetTables: (self, args) => tablesTouching.of({ ...self, whole: args.flag(0) }),
    GetSpecialCells: (self, args, host) => specialCells(self, args, host) ?? notFound(),
    GetSpecialCellsOrNullObject: specialCells,
    Merge: ({ sheetId, area }, args, host) => {
      host.requireUnprotected(sheetId);
      if (!args.flag(0)) host.book.layout.merge(sheetId, area);
      else {
        for (let row = area.row; row < area.row + area.rows; row += 1)
          host.book.layout.merge(sheetId, { ...area, row, rows: 1 });
      }
    },
    Unmerge: ({ sheetId, area }, _args, host) => {
      host.requireUnprotected(sheetId);
      host.book.layout.unmerge(sheetId, area);
    },
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) === area.rows && args.number(1) === area.columns) return;
      throw new Refusal(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
});

/** Rows of any columns, and whole columns. */
async function shift({ sheetId, area }: Range, how: Omit<CellShift, "area">, host: ExcelHost): Promise<void> {
  host.requireUnprotected(sheetId);
  if (how.of === "columns" && area.rows < MAX_ROWS)
    throw new Refusal("NotImplemented", "Cells move to the side by whole columns only.");
  host.book.cells.flushFormats();
  await host.book.shifts.apply(sheetId, { area, ...how });
  host.book.cells.gatherFormats();
}

function clear(self: Range, what: "All" | "Formats" | "Contents" | "Hyperlinks", host: ExcelHost): void {
  const { sheetId, area } = self;
  const { book } = host;
  if (what === "All" || what === "Contents") {
    host.requireOpenCells(sheetId, area);
    book.cells.clearContents(sheetId, area);
  }
  if (what === "All" || what === "Formats") {
    host.requireUnprotected(sheetId, "allowFormatCells");
    book.cells.clearFormats(sheetId, area);
    book.protection.setLocked(sheetId, area, true);
    book.conditionalFormats.clear(sheetId, area);
  }
  if (what === "All") book.validations.clear(sheetId, area);
}

/** The value that all have, or null. */
export function same<V>(count: number, read: (index: number) => V): V | null {
  const first = read(0);
  for (let index = 1; index < Math.min(count, 1000); index += 1) if (read(index) !== first) return null;
  return first;
}

export function notFound(): never {
  throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
}
