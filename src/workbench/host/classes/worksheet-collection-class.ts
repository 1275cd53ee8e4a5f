import { ApiClass, type ApiObject } from "../api-class";
import type { Arguments } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { eventMethods } from "./event-methods";
import { notFound } from "./range-class";
import { worksheetClass } from "./worksheet-class";

const find = (_workbook: unknown, args: Arguments, host: ExcelHost): ApiObject | null => {
  const id = host.book.sheets.find(args.text(0));
  return id === undefined ? null : worksheetClass.of(id);
};

const get = (workbook: unknown, args: Arguments, host: ExcelHost): ApiObject =>
  find(workbook, args, host) ?? notFound();

const visibleOnes = (host: ExcelHost, visibleOnly: boolean): string[] => {
  const { sheets } = host.book;
  return sheets.ids().filter((id) => !visibleOnly || sheets.visibility(id) === "Visible");
};

const SHEET_EVENTS = ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "Added", "Deleted"];

/** The workbook's sheets. */
export const worksheetsClass: ApiClass<null> = new ApiClass<null>({
  name: "WorksheetCollection",
  items: (_workbook, host) => host.book.sheets.ids().map((id) => worksheetClass.of(id)),
  byIdentity: get,
  methods: {
    ...eventMethods(...SHEET_EVENTS),
    Add: (_workbook, args, host) => {
      host.requireWritable();
      return worksheetClass.of(host.book.sheets.add(args.optionalText(0)));
    },
    GetItem: get,
    GetItemOrNullObject: find,
    GetActiveWorksheet: (_workbook, _args, host) => worksheetClass.of(host.book.selections.activeSheetId),
    GetFirst: (_workbook, args, host) => {
      const id = visibleOnes(host, args.flag(0))[0];
      return id === undefined ? notFound() : worksheetClass.of(id);
    },
    GetLast: (_workbook, args, host) => {
      const id = visibleOnes(host, args.flag(0)).at(-1);
      return id === undefined ? notFound() : worksheetClass.of(id);
    },
    GetCount: (_workbook, args, host) => visibleOnes(host, args.flag(0)).length,
  },
});
