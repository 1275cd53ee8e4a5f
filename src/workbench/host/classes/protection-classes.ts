import type { ProtectionOptions } from "../../book/sheet-state";
import { Refusal } from "../../book/refusal";
import { ApiClass, readOnly } from "../api-class";
import { record } from "../arguments";

const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protection of one sheet. */
export const sheetProtectionClass: ApiClass<string> = new ApiClass<string>({
  name: "WorksheetProtection",
  scalars: {
    Protected: readOnly((sheetId, host) => host.book.protection.isProtected(sheetId)),
    Options: readOnly((sheetId, host) => ({ ...DEFAULTS, ...host.book.protection.options(sheetId) })),
  },
  methods: {
    Protect: (sheetId, args, host) => {
      host.requireWritable();
      if (args.any(1) !== null && args.any(1) !== undefined)
        throw new Refusal("NotImplemented", "Passwords are not played.");
      const given = args.any(0);
      const options = given === null || given === undefined ? {} : record(given);
      const own = Object.entries(options).filter(
        ([, value]) => typeof value === "boolean" || typeof value === "string",
      );
      host.book.protection.protect(sheetId, Object.fromEntries(own) as ProtectionOptions);
    },
    Unprotect: (sheetId, _args, host) => {
      host.requireWritable();
      host.book.protection.unprotect(sheetId);
    },
  },
});

/** Protection of the workbook's structure. */
export const workbookProtectionClass: ApiClass<null> = new ApiClass<null>({
  name: "WorkbookProtection",
  scalars: { Protected: readOnly((_workbook, host) => host.book.sheets.structureProtected) },
  methods: {
    Protect: (_workbook, _args, host) => {
      host.book.sheets.requireOpenStructure();
      host.book.sheets.structureProtected = true;
    },
    Unprotect: (_workbook, _args, host) => {
      host.book.sheets.structureProtected = false;
    },
  },
});
