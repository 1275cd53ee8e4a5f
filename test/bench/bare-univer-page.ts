import { CellValueType } from "@univerjs/core";
import { workbookData } from "../../src/workbench/book/open-plan";
import { createGrid } from "../../src/workbench/book/create-grid";
import { readXlsx } from "../../src/xlsx/read-xlsx";

/** Univer with its own formula engine and nothing of the workbench: what the benchmark holds the workbench against. */
export interface BareUniver {
  /** Opens a workbook. Milliseconds until its formulas are calculated. */
  open(bytes: Uint8Array): Promise<number>;
  /** Sets cells. Milliseconds until what depends on them is calculated and drawn. */
  set(sheet: string, row: number, column: number, values: readonly (readonly number[])[]): Promise<number>;
}

declare global {
  interface Window {
    bare: BareUniver;
  }
}

const container = document.createElement("div");
container.style.cssText = "position:fixed;inset:0";
document.body.append(container);
const { api } = createGrid(container, "en-US");

async function timed(work: () => void): Promise<number> {
  const start = performance.now();
  const calculated = new Promise<void>((resolve) => {
    const ending = api.getFormula().calculationEnd(() => {
      ending.dispose();
      resolve();
    });
  });
  work();
  await calculated;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return performance.now() - start;
}

window.bare = {
  async open(bytes) {
    const plan = await readXlsx(bytes);
    const ids = plan.sheets.map((_, index) => `sheet${index}`);
    return timed(() => {
      api.createWorkbook(workbookData(plan, "bare", ids));
      api.getFormula().executeCalculation();
    });
  },
  set(sheet, row, column, values) {
    const range = api
      .getActiveWorkbook()
      ?.getSheetByName(sheet)
      ?.getRange(row, column, values.length, values[0]?.length ?? 1);
    const cells = values.map((line) => line.map((v) => ({ v, t: CellValueType.NUMBER })));
    return timed(() => range?.setValues(cells));
  },
};
