import { type EChartsType, getInstanceByDom } from "echarts/core";
import { createElement } from "react";
import type { ChartRange } from "../../core/plan/workbook-plan";
import type { CellValue } from "../../core/tables/cell";
import type { Book } from "../book/book";
import { optionOf, drawChart, type ChartCells } from "./chart-picture";

const COMPONENT = "WorkbenchChart";
const PIXELS_PER_POINT = 4 / 3;
/** The grid's own row numbers and column letters, in pixels. */
const HEADER = { left: 46, top: 20 };

interface Drawn {
  readonly sheetId: string;
  readonly dispose: () => void;
  picture: EChartsType | null;
}

/** The grid gives the element its size after it is made, and another one when it is zoomed. */
const sizes = new ResizeObserver((changes) => {
  for (const { target } of changes) getInstanceByDom(target as HTMLElement)?.resize();
});

/** Shows the charts of the sheet that is open over the grid, and draws them anew when their cells change. */
export class ChartsLayer {
  readonly #drawn = new Map<string, Drawn>();

  constructor(private readonly book: Book) {
    book.grid.api.registerComponent(COMPONENT, (properties: { data?: { id?: string } }) =>
      createElement("div", {
        className: "chart",
        ref: (element: HTMLElement | null) => this.#mount(properties.data?.id ?? "", element),
      }),
    );
    book.on("opened", () => {
      this.#clear();
      this.#show();
    });
    // The grid lays a sheet out after it says that it is active; until then it would measure with the former one's cells.
    book.on("sheetActivated", () =>
      requestAnimationFrame(() => {
        this.#show();
        this.#redraw();
      }),
    );
    book.on("sheetDeleted", ({ sheetId }) => this.#clear(sheetId));
    book.on("chartsChanged", ({ sheetId }) => {
      this.#clear(sheetId);
      this.#show();
    });
    book.on("calculated", () => this.#redraw());
    book.on("changed", () => this.#redraw());
    this.#show();
  }

  #show(): void {
    const sheetId = this.book.sheets.activeId;
    const sheet = this.book.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    for (const chart of this.book.charts.onSheet(sheetId)) {
      if (this.#drawn.has(chart.id)) continue;
      const { left, top, width, height } = chart.position;
      const startX = HEADER.left + left * PIXELS_PER_POINT;
      const startY = HEADER.top + top * PIXELS_PER_POINT;
      const drawn: Drawn = { sheetId, picture: null, dispose: () => placed?.dispose() };
      this.#drawn.set(chart.id, drawn);
      const placed = sheet.addFloatDomToPosition(
        {
          componentKey: COMPONENT,
          allowTransform: false,
          initPosition: {
            startX,
            startY,
            endX: startX + width * PIXELS_PER_POINT,
            endY: startY + height * PIXELS_PER_POINT,
          },
          data: { id: chart.id },
        },
        chart.id,
      );
    }
  }

  #mount(id: string, element: HTMLElement | null): void {
    const drawn = this.#drawn.get(id);
    if (!drawn) return;
    drawn.picture?.dispose();
    const plan = this.#plan(id, drawn.sheetId);
    drawn.picture = element && plan ? drawChart(element, plan, this.#cells()) : null;
    if (element) sizes.observe(element);
  }

  /** Draws the charts that can be seen from the cells as they are now. */
  #redraw(): void {
    for (const [id, { sheetId, picture }] of this.#drawn) {
      if (sheetId !== this.book.sheets.activeId) continue;
      const plan = this.#plan(id, sheetId);
      if (plan && picture) picture.setOption(optionOf(plan, this.#cells()), true);
    }
  }

  #plan(id: string, sheetId: string) {
    if (!this.book.sheets.has(sheetId)) return undefined;
    const chart = this.book.charts.onSheet(sheetId).find((one) => one.id === id);
    return chart && { ...this.book.charts.toPlan(sheetId, chart), title: this.book.charts.title(chart) };
  }

  #cells(): ChartCells {
    return { title: (text) => text, values: (range) => this.#values(range) };
  }

  #values({ sheet, area }: ChartRange): CellValue[] {
    const sheetId = this.book.sheets.find(sheet);
    if (sheetId === undefined) return [];
    const values: CellValue[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        values.push(this.book.cells.value(sheetId, row, column));
      }
    }
    return values;
  }

  #clear(sheetId?: string): void {
    for (const [id, drawn] of this.#drawn) {
      if (sheetId !== undefined && drawn.sheetId !== sheetId) continue;
      drawn.picture?.dispose();
      drawn.dispose();
      this.#drawn.delete(id);
    }
  }
}
