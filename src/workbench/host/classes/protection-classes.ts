import type { ProtectionOptions } from "../../book/sheet-state";
import { ApiClass, readOnly } from "../api-class";
import { type Argument, invalid, record } from "../arguments";

/** Excel tells null for these where nobody said them, and takes no null back. */
const NOT_TOLD = { allowEditObjects: null, allowEditScenarios: null, selectionMode: null };

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
    Options: readOnly((sheetId, host) => ({
      ...DEFAULTS,
      ...(host.book.protection.isProtected(sheetId) ? NOT_TOLD : {}),
      ...host.book.protection.options(sheetId),
    })),
  },
  methods: {
    Protect: (sheetId, args, host) => {
      host.requireWritable();
      const given = args.any(0);
      const options = given === null || given === undefined ? {} : record(given);
      if (Object.values(options).some((value) => typeof value !== "boolean" && typeof value !== "string"))
        return invalid();
      host.book.protection.protect(sheetId, options as ProtectionOptions, passwordOf(args.any(1)));
    },
    Unprotect: (sheetId, args, host) => {
      host.requireWritable();
      host.book.protection.unprotect(sheetId, passwordOf(args.any(0)));
    },
  },
});

function passwordOf(given: Argument | undefined): string | undefined {
  return typeof given === "string" && given !== "" ? given : undefined;
}

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
