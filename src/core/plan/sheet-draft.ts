import { COLORS, SENTENCE, TEXT_FORMAT, TITLE } from "./palette";
import type { GrowingTable } from "../tables/growing-tables";
import type { Anchor } from "./anchor";
import type {
  Area,
  CellContent,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  FormatPlan,
  PrintPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "./workbook-plan";

/** Row of the header of the first table on every sheet: below the title, the sentence and a row for checks. */
export const HEADER_ROW = 3;

/** Rows below a table that are made ready for what is typed there. */
const ROWS_TO_COME = 500;

/** A sheet while it is being planned: parts are added one by one, `plan()` hands them over. */
export class SheetDraft {
  private readonly blocks: SheetPlan["blocks"][number][] = [];
  private readonly formats: FormatPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly anchors: Anchor[] = [];
  private laidOut: SheetPlan["laidOut"];
  private readonly heights = new Map<number, number>();
  private readonly widths: number[] = [];
  private frozen: SheetPlan["freeze"];
  private protection: SheetPlan["protection"];
  private print: PrintPlan | undefined;
  gridlines = true;
  visibility: SheetPlan["visibility"];
  tabColor: string = COLORS.brand;

  constructor(readonly name: string) {}

  /** The title and the one sentence that says what to do here. */
  heading(title: string, sentence: string): void {
    this.put(0, 0, [[title], [sentence]]);
    this.style({ row: 0, column: 0, rows: 1, columns: 1 }, TITLE);
    this.style({ row: 1, column: 0, rows: 1, columns: 1 }, SENTENCE);
    this.height(0, 27);
    this.height(1, 19);
  }

  put(row: number, column: number, cells: readonly (readonly CellContent[])[]): Area {
    this.blocks.push({ row, column, cells });
    return { row, column, rows: cells.length, columns: Math.max(0, ...cells.map((line) => line.length)) };
  }

  /** Cells that workbooks of earlier versions do not have: where they are blank, nothing is missing. */
  putNew(row: number, column: number, cells: readonly (readonly CellContent[])[]): void {
    this.blocks.push({ row, column, cells, isNew: true });
  }

  style(area: Area, style: CellStyle): void {
    if (area.rows > 0 && area.columns > 0) this.formats.push({ area, style });
  }

  /**
   * Keeps the codes in the first column text, so that leading zeros stay: also below the table, where new rows are
   * typed before the table takes them in.
   */
  codesAsText(body: Area): void {
    this.style({ ...body, columns: 1, rows: body.rows + ROWS_TO_COME }, { numberFormat: TEXT_FORMAT });
  }

  /** Rows of formulas that are ready for the rows of a table. */
  layOut(table: GrowingTable, area: Area): void {
    this.laidOut = { for: table, area };
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  table(table: TablePlan): void {
    this.tables.push(table);
  }

  validate(validation: ValidationPlan): void {
    if (validation.area.rows > 0) this.validations.push(validation);
  }

  highlight(format: ConditionalFormatPlan): void {
    if (format.area.rows > 0) this.conditionalFormats.push(format);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Says what an area holds, for those who ask later. */
  anchor(anchor: Anchor): void {
    if (anchor.area.rows > 0 && anchor.area.columns > 0) this.anchors.push(anchor);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** Widths of the columns from the first on, in characters. */
  columns(widths: readonly number[]): void {
    this.widths.push(...widths);
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  protect(unlocked: readonly Area[]): void {
    this.protection = { unlocked };
  }

  printed(print: PrintPlan): void {
    this.print = print;
  }

  plan(): SheetPlan {
    return {
      name: this.name,
      ...(this.visibility && { visibility: this.visibility }),
      tabColor: this.tabColor,
      gridlines: this.gridlines,
      columns: this.widths.map((width, column) => ({ column, width })),
      rows: [...this.heights].map(([row, height]) => ({ row, height })),
      blocks: this.blocks,
      formats: this.formats,
      merges: this.merges,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      ...(this.frozen && { freeze: this.frozen }),
      ...(this.protection && { protection: this.protection }),
      ...(this.print && { print: this.print }),
      ...(this.anchors.length > 0 && { anchors: this.anchors }),
      ...(this.laidOut && { laidOut: this.laidOut }),
    };
  }
}
