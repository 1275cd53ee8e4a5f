import type { Chart } from "../../book/sheet-state";
import type { Scalar } from "../api-class";
import type { Argument } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { notFound } from "./range-class";

/** A chart on its sheet. */
export interface Placed {
  readonly sheetId: string;
  readonly id: string;
}

export function chartOf({ sheetId, id }: Placed, host: ExcelHost): Chart {
  host.book.engine.worksheet(sheetId);
  return host.book.charts.onSheet(sheetId).find((chart) => chart.id === id) ?? notFound();
}

/** A property whose change redraws the chart. */
export function part<P extends Placed>(
  read: (target: P, host: ExcelHost) => string | number | boolean | undefined,
  write: (target: P, value: Argument, host: ExcelHost) => void,
): Scalar<P> {
  return {
    get: (target, host) => read(target, host) ?? "",
    set: (target, value, host) => {
      host.requireUnprotected(target.sheetId, "allowEditObjects");
      write(target, value, host);
      host.book.charts.changed(target.sheetId);
    },
  };
}
