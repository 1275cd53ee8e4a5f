import type { SettingValue } from "../../book/setting-value";
import { ApiClass, type ApiObject, type Json, readOnly } from "../api-class";
import { notPlayed } from "../api-error";
import { type Argument, type Arguments, invalid, isApiObject, oneOf, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { customXmlPartsClass } from "./custom-xml-classes";
import { eventMethods } from "./event-methods";
import { namesClass } from "./name-classes";
import { workbookProtectionClass } from "./protection-classes";
import { notFound, range } from "./range-class";
import { tablesClass } from "./table-classes";
import { worksheetsClass } from "./worksheet-collection-class";

const applicationClass = new ApiClass<null>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_application, host) => host.book.calculation.mode,
      set: (_application, value, host) => {
        host.book.calculation.mode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      },
    },
    CalculationState: readOnly((_application, host) => (host.book.calculation.isWaiting ? "Pending" : "Done")),
  },
  methods: {
    Calculate: async (_application, args, host) => {
      const type = oneOf(["Recalculate", "Full", "FullRebuild"], args.any(0));
      if (type === "Recalculate") await host.book.calculation.calculateNow();
      else await host.book.calculation.recalculate();
    },
    SuspendApiCalculationUntilNextSync: (_application, _args, host) => {
      host.book.calculation.suspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const settingOf = (key: string, host: ExcelHost): SettingValue => {
  const value = host.book.settings.get(key);
  return value === undefined ? notFound() : value;
};

function settingValue(value: Argument): SettingValue {
  if (value === undefined || isApiObject(value)) return invalid();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Argument[]).map(settingValue);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settingValue(item)]));
}

const settingClass = new ApiClass<string>({
  name: "Setting",
  identity: (key) => key,
  scalars: {
    Key: readOnly((key) => key),
    Value: {
      get: (key, host) => settingOf(key, host) as Json,
      set: (key, value, host) => {
        settingOf(key, host);
        host.requireWritable();
        host.book.settings.set(key, settingValue(value));
      },
    },
    // Office.js reads the value by this name, and dates out of it.
    _Id: readOnly((key) => key),
  },
  methods: {
    Delete: (key, _args, host) => {
      settingOf(key, host);
      host.requireWritable();
      host.book.settings.delete(key);
    },
  },
});

const setting = (_workbook: unknown, args: Arguments, host: ExcelHost): ApiObject | null =>
  host.book.settings.has(args.text(0)) ? settingClass.of(args.text(0)) : null;

const settingsClass = new ApiClass<null>({
  name: "SettingCollection",
  items: (_workbook, host) => [...host.book.settings.keys()].map((key) => settingClass.of(key)),
  byIdentity: (workbook, args, host) => setting(workbook, args, host) ?? notFound(),
  methods: {
    Add: (_workbook, args, host) => {
      host.requireWritable();
      host.book.settings.set(args.text(0), settingValue(args.any(1)));
      host.book.dirty = true;
      return settingClass.of(args.text(0));
    },
    GetItem: (workbook, args, host) => setting(workbook, args, host) ?? notFound(),
    GetItemOrNullObject: setting,
    GetCount: (_workbook, _args, host) => host.book.settings.size,
  },
});

/** Excel's Workbook: what every request begins with. */
export const workbookClass: ApiClass<null> = new ApiClass<null>({
  name: "Workbook",
  scalars: {
    Name: readOnly((_workbook, host) => host.book.name),
    ReadOnly: readOnly((_workbook, host) => host.book.readOnly),
    IsDirty: {
      get: (_workbook, host) => host.book.dirty,
      set: (_workbook, value, host) => {
        host.book.dirty = value === true;
      },
    },
  },
  objects: {
    Worksheets: () => worksheetsClass.of(null),
    Tables: () => tablesClass.of(null),
    Names: () => namesClass.of(null),
    Settings: () => settingsClass.of(null),
    CustomXmlParts: () => customXmlPartsClass.of(null),
    Application: () => applicationClass.of(null),
    Protection: () => workbookProtectionClass.of(null),
  },
  methods: {
    ...eventMethods("Activated"),
    CreateAndOpenWorkbook: async (_workbook, args, host) => {
      const open = host.options.onCreateWorkbook ?? notPlayed("Excel", "createWorkbook");
      await open(args.optionalText(0));
      return null;
    },
    GetSelectedRange: (_workbook, _args, host) => {
      const { sheetId, area } = host.book.selections.active;
      return range(sheetId, area);
    },
    GetActiveCell: (_workbook, _args, host) => {
      const { sheetId, area } = host.book.selections.active;
      return range(sheetId, { ...area, rows: 1, columns: 1 });
    },
    _RemoveReference: (_workbook, args, host) => {
      host.release(text(args.any(0)));
    },
    _GetReferenceCount: (_workbook, _args, host) => host.referenceCount,
    _GetRangeForEventByReferenceId: (_workbook, args, host) => host.kept(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, host) => host.kept(args.text(0)),
  },
});
