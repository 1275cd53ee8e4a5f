import type { Area } from "../formulas/area";
import type { CellContent } from "../formulas/cell-formula";
import type { Anchor } from "./anchor";
import type { SheetKind } from "./template-names";
import type { GrowingTable } from "../tables/growing-tables";

export type { Area } from "../formulas/area";
export type { CellContent, CellFormula } from "../formulas/cell-formula";

/**
 * A workbook plan: everything that is to stand in the workbook, as plain data. Nothing else knows the layout.
 * src/excel applies it to the live workbook, src/xlsx writes it to a file and reads it from one.
 * Rows and columns count from 0. Sheet names in formulas are those of the plan.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Defined names of the workbook: name -> formula text such as "='People'!$A$4:$A$12". */
  readonly names: readonly NamePlan[];
  /** Data in the workbook that no sheet shows: what it remembers for the add-in, and in files those of other programs. */
  readonly customXml: readonly CustomXmlPart[];
  /** The sheet that is shown at the end. */
  readonly activeSheet?: string;
}

/** A custom XML part of the workbook. */
export interface CustomXmlPart {
  /** That of its root element; "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

export interface NamePlan {
  readonly name: string;
  readonly formula: string;
}

export interface SheetPlan {
  /** What sheet of a template it is; absent on others. */
  readonly kind?: SheetKind;
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** "#RRGGBB" */
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows above and columns left of it stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Protected without a password; `unlocked` areas stay open for input. */
  readonly protection?: { readonly unlocked: readonly Area[] };
  readonly print?: PrintPlan;
  /** What areas of the sheet hold, for the workbook to remember; absent where a sheet was read from a file. */
  readonly anchors?: readonly Anchor[];
  /** Rows that formulas have ready for the rows of a table, however many of them are filled; absent where there are none. */
  readonly laidOut?: { readonly for: GrowingTable; readonly area: Area };
}

/** Width in characters of the default font, as Excel counts them. */
export interface ColumnPlan {
  readonly column: number;
  readonly width: number;
  readonly hidden?: boolean;
}

/** Height in points. Rows not listed fit their content. */
export interface RowPlan {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  /** Workbooks of earlier versions are laid out the same, and have nothing there. */
  readonly isNew?: true;
}

/** Later formats add to earlier ones and win where both speak. */
export interface FormatPlan {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel's format code; "@" makes the cell text. */
  readonly numberFormat?: string;
  /** Thin lines around every cell of the area, "#RRGGBB". */
  readonly border?: string;
}

export interface TablePlan {
  readonly name: string;
  /** Header row included. The header cells' texts are in the blocks. */
  readonly area: Area;
  /** Excel's name of a table style, or none. */
  readonly style?: string;
  readonly filter: boolean;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** At most 32 characters in the title and 255 in the text. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when an impossible value is typed. "stop" refuses it, "warning" asks. */
  readonly alert?: { readonly style: "stop" | "warning"; readonly title: string; readonly text: string };
}

export type ValidationRule =
  /** A drop-down with the values themselves; none holds a comma. */
  | { readonly type: "list"; readonly values: readonly string[] }
  /** A drop-down with the values of a range or defined name, such as "=PersonCodes". */
  | { readonly type: "listOf"; readonly formula: string }
  | { readonly type: "whole" | "decimal"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "date"; readonly minimum: string; readonly maximum: string }
  | { readonly type: "custom"; readonly formula: string };

/** Rules further up win. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  /** For the area's first cell, with relative references. */
  readonly formula: string;
  readonly style: { readonly bold?: boolean; readonly color?: string; readonly fill?: string };
  readonly stopIfTrue?: boolean;
}

export interface ChartPlan {
  /** Its name in the workbook. */
  readonly name: string;
  readonly kind: "radar" | "bar" | "column";
  /** A text, or a cell whose text is the title: "='Scorecard'!$B$2". A cell is read when the plan is applied. */
  readonly title: string;
  /** For screen readers. */
  readonly description: string;
  readonly area: Area;
  /** Every range covers the same number of cells. */
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly unit: number };
  readonly legend: boolean;
}

/** A column of cells on a sheet of the plan. */
export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  /** "#RRGGBB" */
  readonly color: string;
  readonly dash?: "solid" | "dash" | "dot";
  readonly marker?: "circle" | "diamond" | "none";
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area?: Area;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly fitToPagesWide: number;
  /** Pages high; absent = as many as needed. */
  readonly fitToPagesTall?: number;
}
