import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { CellValue } from "../../src/core/tables/cell";
import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export type Locale = "zh-CN" | "en-US";

/** Requests that went to another origin and errors that the browser's console showed: both must stay empty. */
export interface Complaints {
  readonly foreign: string[];
  readonly console: string[];
}

const HEARD = ["console", "pageerror", "request", "dialog"] as const;

/** The workbench in a browser, used as a person would. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly complaints: Complaints,
  ) {}

  /** Loads the workbench as at the first time, whatever the page was used for before. */
  static async open(page: Page, locale: Locale): Promise<WorkbenchPage> {
    for (const event of HEARD) page.removeAllListeners(event);
    if (page.url() !== "about:blank") {
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
    const complaints: Complaints = { foreign: [], console: [] };
    page.on("console", (message) => {
      if (message.type() === "error") complaints.console.push(message.text());
    });
    page.on("pageerror", (error) => complaints.console.push(String(error)));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const own = new URL(page.url() === "about:blank" ? request.url() : page.url()).origin;
      if (protocol.startsWith("http") && origin !== own) complaints.foreign.push(request.url());
    });
    // Over http Office.js asks once whether this origin may act as Office.
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(`/?lang=${locale}`);
    await page.waitForFunction(() => "workbench" in window);
    await page.evaluate(() => window.workbench.ready);
    return new WorkbenchPage(page, complaints);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  async ribbon(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  values(sheet: string, address: string): Promise<CellValue[][]> {
    return this.page.evaluate(([s, a]) => window.workbench.values(s, a), [sheet, address] as const);
  }

  formulas(sheet: string, address: string): Promise<CellValue[][]> {
    return this.page.evaluate(([s, a]) => window.workbench.formulas(s, a), [sheet, address] as const);
  }

  /** Types into a cell; the validation of the cell must let it pass. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    const entry = await this.page.evaluate(([s, a, t]) => window.workbench.type(s, a, t), [
      sheet,
      address,
      text,
    ] as const);
    expect(entry, `${sheet}!${address} takes ${text}`).toMatchObject({ accepted: true });
  }

  /** As somebody with much to type would have it: calculation is manual meanwhile. */
  async whileCalculationWaits(work: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => window.workbench.setState({ calculation: "Manual" }));
    await work();
    await this.page.evaluate(() => window.workbench.setState({ calculation: "Automatic" }));
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settled());
  }

  async save(): Promise<Uint8Array> {
    const binary = await this.page.evaluate(async () => {
      const bytes = await window.workbench.save();
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Uint8Array.from(Buffer.from(binary, "base64"));
  }

  async openFile(bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      (text) => window.workbench.open(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))),
      Buffer.from(bytes).toString("base64"),
    );
  }

  /** A table of the sheet as it stands: the header row, wherever it is, and the rows below until a blank first cell. */
  async table(sheet: string, firstHeader: string): Promise<SheetGrid> {
    const cells = await this.values(sheet, "A1:AZ400");
    const top = cells.findIndex((row) => row.some((cell) => String(cell ?? "").startsWith(firstHeader)));
    const left = cells[top]?.findIndex((cell) => String(cell ?? "").startsWith(firstHeader)) ?? -1;
    expect(left, `${sheet} has a header ${firstHeader}`).toBeGreaterThanOrEqual(0);
    const rows = cells.slice(top + 1).map((row) => row.slice(left));
    const end = rows.findIndex((row) => row[0] === null || row[0] === "");
    return new SheetGrid(top, left, (cells[top] ?? []).slice(left), end < 0 ? rows : rows.slice(0, end));
  }
}

/** A table read from a sheet, with the addresses of its cells. */
export class SheetGrid {
  constructor(
    readonly top: number,
    readonly left: number,
    readonly headers: readonly CellValue[],
    readonly rows: readonly (readonly CellValue[])[],
  ) {}

  /** Position of the column whose header begins with a code. */
  column(code: string): number {
    const found = this.headers.findIndex((header) => String(header ?? "").split(" ")[0] === code);
    expect(found, `a column ${code}`).toBeGreaterThanOrEqual(0);
    return found;
  }

  address(row: number, column: number): string {
    let letters = "";
    for (let rest = this.left + column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return `${letters}${this.top + 2 + row}`;
  }
}
