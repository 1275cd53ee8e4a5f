import { absoluteAddress, quotedSheetName } from "../../book/address";
import type { DefinedName } from "../../book/names";
import { ApiClass, type ApiObject, readOnly } from "../api-class";
import { type Argument, type Arguments, flag, isApiObject, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { readableFormula } from "../formula-text";
import { notFound, range, rangeOf } from "./range-class";

const nameOf = (name: string, host: ExcelHost): DefinedName => host.book.names.find(name) ?? notFound();

const placeOf = (name: string, host: ExcelHost): ApiObject | null => {
  const place = host.book.names.area(nameOf(name, host));
  return place ? range(place.sheetId, place.area) : null;
};

/** A defined name of the workbook. */
export const namedItemClass: ApiClass<string> = new ApiClass<string>({
  name: "NamedItem",
  identity: (name) => name,
  scalars: {
    Name: readOnly((name, host) => nameOf(name, host).name),
    Formula: {
      get: (name, host) => nameOf(name, host).formula,
      set: (name, value, host) => {
        host.book.names.change(nameOf(name, host), { formula: readableFormula(text(value)) });
      },
    },
    Value: readOnly((name, host) => nameOf(name, host).formula),
    Type: readOnly((name, host) => (host.book.names.area(nameOf(name, host)) ? "Range" : "String")),
    Scope: readOnly(() => "Workbook"),
    Comment: {
      get: (name, host) => nameOf(name, host).comment,
      set: (name, value, host) => {
        host.book.names.change(nameOf(name, host), { comment: text(value) });
      },
    },
    Visible: {
      get: (name, host) => nameOf(name, host).visible,
      set: (name, value, host) => {
        host.book.names.change(nameOf(name, host), { visible: flag(value) });
      },
    },
  },
  methods: {
    Delete: (name, _args, host) => {
      host.requireWritable();
      host.book.names.remove(nameOf(name, host));
    },
    GetRange: (name, _args, host) => placeOf(name, host) ?? notFound(),
    GetRangeOrNullObject: (name, _args, host) => placeOf(name, host),
  },
});

const find = (_workbook: unknown, args: Arguments, host: ExcelHost): ApiObject | null => {
  const name = host.book.names.find(args.text(0));
  return name ? namedItemClass.of(name.name) : null;
};

function formulaOf(value: Argument, host: ExcelHost): string {
  if (!isApiObject(value)) return readableFormula(text(value).startsWith("=") ? text(value) : `=${text(value)}`);
  const { sheetId, area } = rangeOf(value, host.book.sheets.activeId, host);
  return `=${quotedSheetName(host.book.sheets.name(sheetId))}!${absoluteAddress(area)}`;
}

/** The workbook's defined names. */
export const namesClass: ApiClass<null> = new ApiClass<null>({
  name: "NamedItemCollection",
  items: (_workbook, host) => host.book.names.all().map(({ name }) => namedItemClass.of(name)),
  byIdentity: (workbook, args, host) => find(workbook, args, host) ?? notFound(),
  methods: {
    Add: (_workbook, args, host) => {
      host.requireWritable();
      return namedItemClass.of(
        host.book.names.add(args.text(0), formulaOf(args.any(1), host), args.optionalText(2)).name,
      );
    },
    GetItem: (workbook, args, host) => find(workbook, args, host) ?? notFound(),
    GetItemOrNullObject: find,
    GetCount: (_workbook, _args, host) => host.book.names.all().length,
  },
});

/** Names that belong to one sheet: none are played, so there are none. */
export const sheetNamesClass: ApiClass<string> = new ApiClass<string>({
  name: "NamedItemCollection",
  items: () => [],
  methods: { GetItem: () => notFound(), GetItemOrNullObject: () => null, GetCount: () => 0 },
});
