import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import webpack, { type Configuration } from "webpack";
import { ratings } from "./workbench-edits";

const BARE = mkdtempSync(path.join(tmpdir(), "bare-univer-"));

/** Milliseconds. */
interface BareFigures {
  readonly "bare Univer, the same opened": number;
  readonly "bare Univer, 60 × 15 ratings set": number;
  readonly "bare Univer, one rating set": number;
}

/** Univer alone, with its own formula engine, does the same edits in the same workbook of native formulas. */
export async function inBareUniver(page: Page, file: Uint8Array): Promise<BareFigures> {
  await page.route("**/bare-univer.*", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name.endsWith(".html")
      ? route.fulfill({
          contentType: "text/html",
          body: '<!doctype html><meta charset="utf-8"><script src="bare-univer.js" defer></script>',
        })
      : route.fulfill({ path: path.join(BARE, name) });
  });
  await page.goto("/bare-univer.html");
  await page.waitForFunction(() => "bare" in window);
  const set = (row: number, values: readonly (readonly number[])[]): Promise<number> =>
    page.evaluate(([row, values]) => window.bare.set("Ratings", row, 3, values), [row, values] as const);
  const bytes = [...file];
  return {
    "bare Univer, the same opened": await page.evaluate((bytes) => window.bare.open(Uint8Array.from(bytes)), bytes),
    "bare Univer, 60 × 15 ratings set": await set(4, ratings(60)),
    "bare Univer, one rating set": await set(20, [[1]]),
  };
}

type MakeConfigurations = (env: object, argv: object) => Promise<readonly Configuration[]>;

/** Builds the page of Univer alone. */
export async function buildBareUniver(): Promise<void> {
  const configuration = createRequire(__filename)("../../webpack.config.js") as MakeConfigurations;
  const builds = await configuration({ ship: true }, { mode: "production" });
  const workbench = builds.find(({ name }) => name === "workbench");
  const compiler = webpack({
    ...workbench,
    entry: { "bare-univer": path.join(__dirname, "bare-univer-page.ts") },
    output: { path: BARE, filename: "[name].js", chunkFilename: "bare-univer.[name].js" },
    optimization: { minimize: false },
    plugins: [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
