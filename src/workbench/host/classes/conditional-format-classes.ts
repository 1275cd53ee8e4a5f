import type { ConditionalFormat } from "../../book/conditional-formats";
import { ApiClass, type ApiObject, type Scalar } from "../api-class";
import { notPlayed } from "../api-error";
import { type Argument, flag, invalid, number, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { readableFormula } from "../formula-text";
import { namedColor } from "../named-color";
import { notFound, range } from "./range-class";
import type { Range } from "./range-values";

interface Kept {
  readonly sheetId: string;
  readonly id: string;
}

const formatOf = ({ sheetId, id }: Kept, host: ExcelHost): ConditionalFormat =>
  host.book.conditionalFormats.get(sheetId, id);

type Style = ConditionalFormat["style"];

function look(
  key: keyof Style,
  read: (value: Argument) => string | boolean,
  otherwise: string | boolean,
): Scalar<Kept> {
  return {
    get: (kept, host) => formatOf(kept, host).style[key] ?? otherwise,
    set: (kept, value, host) => {
      host.requireUnprotected(kept.sheetId);
      const format = formatOf(kept, host);
      host.book.conditionalFormats.change(format, { style: { ...format.style, [key]: read(value) } });
    },
  };
}

const color = (value: Argument): string => namedColor(text(value));

const fontClass = new ApiClass<Kept>({
  name: "ConditionalRangeFont",
  scalars: {
    Bold: look("bold", flag, false),
    Italic: look("italic", flag, false),
    Color: look("color", color, ""),
  },
});

const fillClass = new ApiClass<Kept>({
  name: "ConditionalRangeFill",
  scalars: { Color: look("fill", color, "") },
});

const rangeFormatClass = new ApiClass<Kept>({
  name: "ConditionalRangeFormat",
  objects: { Font: (kept) => fontClass.of(kept), Fill: (kept) => fillClass.of(kept) },
});

const ruleClass = new ApiClass<Kept>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: (kept, host) => formatOf(kept, host).formula,
      set: (kept, value, host) => {
        host.requireUnprotected(kept.sheetId);
        const formula = text(value);
        // Excel takes neither structured references nor custom functions here.
        if (
          formula.includes("[") ||
          host.book.functions.names().some((name) => formula.toUpperCase().includes(`${name}(`))
        ) {
          invalid();
        }
        const whole = readableFormula(formula.startsWith("=") ? formula : `=${formula}`);
        host.book.conditionalFormats.change(formatOf(kept, host), { formula: whole });
      },
    },
  },
});

const customClass = new ApiClass<Kept>({
  name: "CustomConditionalFormat",
  objects: { Rule: (kept) => ruleClass.of(kept), Format: (kept) => rangeFormatClass.of(kept) },
});

/** A format that holds in several places has no range. */
const onlyRange = (kept: Kept, host: ExcelHost): ApiObject | null => {
  const [area, ...others] = formatOf(kept, host).areas;
  return area && others.length === 0 ? range(kept.sheetId, area) : null;
};

export const conditionalFormatClass: ApiClass<Kept> = new ApiClass<Kept>({
  name: "ConditionalFormat",
  identity: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => "Custom" },
    Priority: {
      get: (kept, host) => host.book.conditionalFormats.onSheet(kept.sheetId).findIndex(({ id }) => id === kept.id),
      set: (kept, value, host) => {
        host.book.conditionalFormats.setPriority(formatOf(kept, host), number(value));
      },
    },
    StopIfTrue: {
      get: (kept, host) => formatOf(kept, host).stopIfTrue,
      set: (kept, value, host) => {
        host.book.conditionalFormats.change(formatOf(kept, host), { stopIfTrue: flag(value) });
      },
    },
  },
  objects: {
    Custom: (kept) => customClass.of(kept),
    CustomOrNullObject: (kept) => customClass.of(kept),
  },
  methods: {
    Delete: (kept, _args, host) => {
      host.requireUnprotected(kept.sheetId);
      host.book.conditionalFormats.remove(formatOf(kept, host));
    },
    GetRange: (kept, _args, host) => onlyRange(kept, host) ?? notFound(),
    GetRangeOrNullObject: (kept, _args, host) => onlyRange(kept, host),
  },
});

const kept = (format: ConditionalFormat): ApiObject =>
  conditionalFormatClass.of({ sheetId: format.sheetId, id: format.id });

const onRange = ({ sheetId, area }: Range, host: ExcelHost): ConditionalFormat[] =>
  host.book.conditionalFormats.touching(sheetId, area);

const item = (self: Range, id: string, host: ExcelHost): ApiObject => {
  const found = onRange(self, host).find((format) => format.id === id);
  return found ? kept(found) : notFound();
};

export const conditionalFormatsClass: ApiClass<Range> = new ApiClass<Range>({
  name: "ConditionalFormatCollection",
  items: (self, host) => onRange(self, host).map(kept),
  byIdentity: (self, args, host) => item(self, args.text(0), host),
  methods: {
    Add: ({ sheetId, area }, args, host) => {
      host.requireUnprotected(sheetId);
      const type = args.text(0);
      if (type !== "Custom") notPlayed("ConditionalFormatCollection", `add(${type})`);
      return kept(host.book.conditionalFormats.add(sheetId, area));
    },
    ClearAll: ({ sheetId, area }, _args, host) => {
      host.requireUnprotected(sheetId);
      host.book.conditionalFormats.clear(sheetId, area);
    },
    GetCount: (self, _args, host) => onRange(self, host).length,
    GetItem: (self, args, host) => item(self, args.text(0), host),
    GetItemAt: (self, args, host) => {
      const found = onRange(self, host)[args.number(0)];
      return found ? kept(found) : notFound();
    },
  },
});
