import { MAX_COLUMNS } from "../../../core/formulas/address";
import type { PageSetup } from "../../book/sheet-state";
import { Refusal } from "../../book/refusal";
import { ApiClass, type ApiObject, type Scalar } from "../api-class";
import { type Argument, flag, invalid, isApiObject, number, oneOf, record, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { range, rangeOf } from "./range-class";

const PAPERS = ["A3", "A4", "A5", "Letter", "Legal", "Tabloid", "B4", "B5"] as const;

const page = (sheetId: string, host: ExcelHost): PageSetup => host.book.sheets.state(sheetId).page;

const pageToSet = (sheetId: string, host: ExcelHost): PageSetup => {
  host.requireWritable();
  if (!host.book.hasPrinter) throw new Refusal("GeneralException", "The page cannot be set up without a printer.");
  return page(sheetId, host);
};

const margin = (key: keyof PageSetup["margins"]): Scalar<string> => ({
  get: (sheetId, host) => page(sheetId, host).margins[key],
  set: (sheetId, value, host) => {
    const points = number(value);
    if (points < 0) invalid();
    pageToSet(sheetId, host).margins[key] = points;
  },
});

const toggle = (key: "centerHorizontally" | "centerVertically"): Scalar<string> => ({
  get: (sheetId, host) => page(sheetId, host)[key],
  set: (sheetId, value, host) => {
    pageToSet(sheetId, host)[key] = flag(value);
  },
});

const line = (key: keyof PageSetup["headersFooters"]): Scalar<string> => ({
  get: (sheetId, host) => page(sheetId, host).headersFooters[key],
  set: (sheetId, value, host) => {
    pageToSet(sheetId, host).headersFooters[key] = text(value);
  },
});

const headerFooterClass = new ApiClass<string>({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: line("leftHeader"),
    CenterHeader: line("centerHeader"),
    RightHeader: line("rightHeader"),
    LeftFooter: line("leftFooter"),
    CenterFooter: line("centerFooter"),
    RightFooter: line("rightFooter"),
  },
});

const headersFootersClass = new ApiClass<string>({
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (sheetId) => headerFooterClass.of(sheetId) },
});

const printArea = (sheetId: string, host: ExcelHost): ApiObject | null => {
  const { area } = page(sheetId, host);
  return area ? range(sheetId, area) : null;
};

/** How a sheet prints. Margins are points. */
export const pageLayoutClass: ApiClass<string> = new ApiClass<string>({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (sheetId, host) => page(sheetId, host).orientation,
      set: (sheetId, value, host) => {
        pageToSet(sheetId, host).orientation = oneOf(["Portrait", "Landscape"], value);
      },
    },
    PaperSize: {
      get: (sheetId, host) => page(sheetId, host).paperSize,
      set: (sheetId, value, host) => {
        pageToSet(sheetId, host).paperSize = oneOf(PAPERS, value);
      },
    },
    Zoom: {
      get: (sheetId, host) => page(sheetId, host).zoom,
      set: (sheetId, value, host) => {
        pageToSet(sheetId, host).zoom = zoomOf(value);
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: toggle("centerHorizontally"),
    CenterVertically: toggle("centerVertically"),
  },
  objects: { HeadersFooters: (sheetId) => headersFootersClass.of(sheetId) },
  methods: {
    SetPrintArea: (sheetId, args, host) => {
      pageToSet(sheetId, host).area = rangeOf(args.any(0), sheetId, host).area;
    },
    SetPrintTitleRows: (sheetId, args, host) => {
      const { row, rows } = rangeOf(args.any(0), sheetId, host).area;
      pageToSet(sheetId, host).titleRows = { from: row, to: row + rows - 1 };
    },
    SetPrintMargins: (sheetId, args, host) => {
      const unit = args.text(0);
      const factor = unit === "Points" ? 1 : unit === "Inches" ? 72 : unit === "Centimeters" ? 72 / 2.54 : invalid();
      for (const [key, value] of Object.entries(args.record(1))) {
        const known = pageToSet(sheetId, host).margins;
        if (!(key in known)) invalid();
        known[key as keyof typeof known] = number(value) * factor;
      }
    },
    GetPrintAreaOrNullObject: (sheetId, _args, host) => printArea(sheetId, host),
    GetPrintTitleRowsOrNullObject: (sheetId, _args, host) => {
      const { titleRows } = page(sheetId, host);
      if (!titleRows) return null;
      return range(sheetId, {
        row: titleRows.from,
        column: 0,
        rows: titleRows.to - titleRows.from + 1,
        columns: MAX_COLUMNS,
      });
    },
  },
});

function zoomOf(value: Argument): PageSetup["zoom"] {
  if (isApiObject(value)) return invalid();
  const zoom: PageSetup["zoom"] = {};
  for (const [key, part] of Object.entries(record(value))) {
    if (part === null || part === undefined) continue;
    if (key !== "scale" && key !== "horizontalFitToPages" && key !== "verticalFitToPages") invalid();
    else zoom[key] = number(part);
  }
  return zoom;
}
