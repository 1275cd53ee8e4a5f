import type { Area } from "../../core/plan/workbook-plan";

/** What Univer has no place for, per sheet. */
export interface SheetState {
  headings: boolean;
  veryHidden: boolean;
  /** Protected sheets refuse changes of locked cells; options are those of Excel's protect(). */
  protection: ProtectionOptions | undefined;
  /** What lifting the protection takes; undefined where nothing does. */
  password: string | undefined;
  /** Cells whose lock is off. Every other cell is locked, as in Excel. */
  unlocked: Area[];
  page: PageSetup;
  charts: Chart[];
  /** Look of tables by id, as Excel names it. */
  tables: Map<string, TableLook>;
}

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface TableLook {
  style: string;
  filter: boolean;
  bandedRows: boolean;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Excel's name of the paper, such as "A4". */
  paperSize: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  area: Area | undefined;
  titleRows: { from: number; to: number } | undefined;
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
}

/** A chart as it stands on the sheet; a plan's chart plus what Office.js can set beyond it. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's name of the type, such as "RadarMarkers". */
  type: string;
  /** Points from the sheet's top left corner. */
  position: { left: number; top: number; width: number; height: number };
  title: string;
  titleVisible: boolean;
  /** The cell whose text is the title. */
  titleFormula: string | undefined;
  description: string;
  legend: { visible: boolean; position: string };
  /** False plots hidden cells too. */
  plotVisibleOnly: boolean;
  /** Bars from the top. Files and pictures of the workbench know no other order. */
  categoriesReversed: boolean;
  axis: { minimum: number | undefined; maximum: number | undefined; unit: number | undefined };
  series: Series[];
}

export interface Series {
  name: string;
  /** Where the name came from, when it was read from a cell. */
  nameCell: SheetArea | undefined;
  values: SheetArea | undefined;
  categories: SheetArea | undefined;
  line: { color: string | undefined; style: string; weight: number };
  fill: string | undefined;
  marker: { style: string; size: number; background: string | undefined; foreground: string | undefined };
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export function newSheetState(): SheetState {
  return {
    headings: true,
    veryHidden: false,
    protection: undefined,
    password: undefined,
    unlocked: [],
    page: newPageSetup(),
    charts: [],
    tables: new Map(),
  };
}

/** Excel's page set-up of a new sheet. */
export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    zoom: { scale: 100 },
    area: undefined,
    titleRows: undefined,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}

export function newSeries(name: string): Series {
  return {
    name,
    nameCell: undefined,
    values: undefined,
    categories: undefined,
    line: { color: undefined, style: "Continuous", weight: 2.25 },
    fill: undefined,
    marker: { style: "Automatic", size: 5, background: undefined, foreground: undefined },
  };
}
