import { MAX_COLUMNS, MAX_ROWS } from "../../../core/formulas/address";
import type { Visibility } from "../../book/sheets";
import { ApiClass, type ApiObject, type Scalar, readOnly } from "../api-class";
import { type Arguments, flag, number, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { namedColor } from "../named-color";
import { chartsClass } from "./chart-classes";
import { eventMethods } from "./event-methods";
import { freezePanesClass } from "./freeze-panes-class";
import { sheetNamesClass } from "./name-classes";
import { pageLayoutClass } from "./page-layout-classes";
import { sheetProtectionClass } from "./protection-classes";
import { range, rangeOf } from "./range-class";
import { tablesClass } from "./table-classes";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const satisfies readonly Visibility[];

const whole = (sheetId: string): ApiObject =>
  range(sheetId, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });

const used = (sheetId: string, args: Arguments, host: ExcelHost): ApiObject | null => {
  const area = host.book.cells.used(sheetId, args.flag(0));
  return area ? range(sheetId, area) : null;
};

const view = (key: "gridlines" | "headings"): Scalar<string> => ({
  get: (sheetId, host) =>
    key === "gridlines" ? host.book.layout.gridlines(sheetId) : host.book.sheets.state(sheetId).headings,
  set: (sheetId, value, host) => {
    if (key === "gridlines") host.book.layout.setGridlines(sheetId, flag(value));
    else host.book.sheets.state(sheetId).headings = flag(value);
  },
});

/** Excel's Worksheet, named by its id. */
export const worksheetClass: ApiClass<string> = new ApiClass<string>({
  name: "Worksheet",
  identity: (sheetId) => sheetId,
  scalars: {
    Id: readOnly((sheetId) => sheetId),
    Name: {
      get: (sheetId, host) => host.book.sheets.name(sheetId),
      set: (sheetId, value, host) => {
        host.book.sheets.rename(sheetId, text(value));
      },
    },
    Position: {
      get: (sheetId, host) => host.book.sheets.ids().indexOf(sheetId),
      set: (sheetId, value, host) => {
        host.book.sheets.move(sheetId, number(value));
      },
    },
    Visibility: {
      get: (sheetId, host) => host.book.sheets.visibility(sheetId),
      set: (sheetId, value, host) => {
        host.book.sheets.setVisibility(sheetId, oneOf(VISIBILITIES, value));
      },
    },
    TabColor: {
      get: (sheetId, host) => host.book.layout.tabColor(sheetId),
      set: (sheetId, value, host) => {
        host.requireUnprotected(sheetId);
        host.book.layout.setTabColor(sheetId, text(value) === "" ? "" : namedColor(text(value)));
      },
    },
    ShowGridlines: view("gridlines"),
    ShowHeadings: view("headings"),
    // On the web Office.js sets both under other names than it reads them.
    Gridlines: { ...view("gridlines"), onRequest: true },
    Headings: { ...view("headings"), onRequest: true },
  },
  objects: {
    Tables: (sheetId) => tablesClass.of(sheetId),
    Charts: (sheetId) => chartsClass.of(sheetId),
    Names: (sheetId) => sheetNamesClass.of(sheetId),
    FreezePanes: (sheetId) => freezePanesClass.of(sheetId),
    Protection: (sheetId) => sheetProtectionClass.of(sheetId),
    PageLayout: (sheetId) => pageLayoutClass.of(sheetId),
  },
  methods: {
    ...eventMethods("DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated"),
    Activate: (sheetId, _args, host) => {
      host.book.sheets.activate(sheetId);
      host.book.selections.shown = "cells";
    },
    Delete: (sheetId, _args, host) => {
      host.requireWritable();
      host.book.deleteSheet(sheetId);
    },
    Calculate: (_sheetId, _args, host) => host.book.calculation.recalculate(),
    GetRange: (sheetId, args, host) => {
      const address = args.any(0);
      if (address === null || address === undefined) return whole(sheetId);
      const found = rangeOf(address, sheetId, host);
      return range(found.sheetId, found.area);
    },
    GetRangeByIndexes: (sheetId, args) =>
      range(sheetId, { row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) }),
    GetCell: (sheetId, args) => range(sheetId, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
    GetUsedRange: (sheetId, args, host) =>
      used(sheetId, args, host) ?? range(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
  },
});
