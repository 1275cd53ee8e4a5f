import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../e2e/find-browser";
import { WorkbenchPage } from "../e2e/workbench-page";
import { WORDS as WORKBENCH } from "../../src/workbench/page/words";
import { firstLoad } from "./first-load";
import { buildBareUniver, inBareUniver } from "./in-bare-univer";
import { inserted, ITEMS, LOCALE, median, pasted, shown, typed } from "./workbench-edits";

const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const PORT = 5610;

/** What is measured, in milliseconds, with the longest that a person may wait. */
const MOST = {
  "workbench ready": 3000,
  "sample shown": 3000,
  "12 × 5 inserted": 2000,
  "12 × 5, 60 × 15 ratings pasted": 1000,
  "12 × 5, one rating typed": 300,
  "12 × 5, keys blocked by it": 100,
  "50 × 5 inserted": 4000,
  "50 × 5, 250 × 15 ratings pasted": undefined,
  "50 × 5, one rating typed": 1000,
  "50 × 5, keys blocked by it": 100,
  "native 50 × 5 inserted": 10_000,
  "native 50 × 5, 250 × 15 ratings pasted": undefined,
  "native 50 × 5, one rating typed": 1000,
  "native 50 × 5, keys blocked by it": 100,
  "native 12 × 5, 60 × 15 ratings pasted": undefined,
  "native 12 × 5, one rating typed": undefined,
  "bare Univer, the same opened": undefined,
  "bare Univer, 60 × 15 ratings set": undefined,
  "bare Univer, one rating set": undefined,
} as const;

type Measured = keyof typeof MOST;
type Round = Partial<Record<Measured, number>>;

/** One round of everything, each workbook in a page that was just loaded. */
async function round(browser: Browser, origin: string): Promise<Round> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1500, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const figures: Round = { "workbench ready": await firstLoad(browser, `${origin}/?lang=${LOCALE}`) };
  let workbench = await WorkbenchPage.open(page, LOCALE);
  await workbench.settled();

  const start = performance.now();
  await page.getByRole("button", { name: WORKBENCH[LOCALE].sample }).click();
  await page.getByText(WORKBENCH[LOCALE].opened(WORKBENCH[LOCALE].sampleName)).waitFor();
  await shown(page);
  figures["sample shown"] = performance.now() - start;

  for (const [name, people, native] of [
    ["12 × 5", 12, false],
    ["50 × 5", 50, false],
    ["native 50 × 5", 50, true],
  ] as const) {
    workbench = await WorkbenchPage.open(page, LOCALE);
    await workbench.settled();
    figures[`${name} inserted`] = await inserted(workbench, people, native);
    const rows = people * 5;
    figures[`${name}, ${rows} × ${ITEMS} ratings pasted` as Measured] = await pasted(workbench, rows);
    const [took, blocked] = await typed(workbench);
    figures[`${name}, one rating typed`] = took;
    figures[`${name}, keys blocked by it`] = blocked;
  }
  workbench = await WorkbenchPage.open(page, LOCALE);
  await inserted(workbench, 12, true);
  figures["native 12 × 5, 60 × 15 ratings pasted"] = await pasted(workbench, 60);
  [figures["native 12 × 5, one rating typed"]] = await typed(workbench);
  Object.assign(figures, await inBareUniver(page, await workbench.save()));
  await context.close();
  return figures;
}

async function serve(folder: string, port: number): Promise<ChildProcess | undefined> {
  if (await answersAt(port)) return undefined;
  const server = spawn(process.execPath, [path.join(folder, "test/e2e/serve-build.js"), String(port)], {
    stdio: "ignore",
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (await answersAt(port)) return server;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The build in ${folder} is not served.`);
}

function answersAt(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** BESIDE names another checkout whose workbench does the same. */
async function main(): Promise<void> {
  const beside = process.env["BESIDE"];
  const folders = [path.resolve(__dirname, "../.."), ...(beside === undefined ? [] : [beside])];
  await buildBareUniver();
  const servers: (ChildProcess | undefined)[] = [];
  for (const [index, folder] of folders.entries()) servers.push(await serve(folder, PORT + index));
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const rounds: Round[][] = folders.map(() => []);
  try {
    for (let number = 0; number < ROUNDS; number += 1) {
      for (const [index, all] of rounds.entries()) {
        all.push(await round(browser, `http://localhost:${PORT + index}`));
        console.error(all.at(-1));
      }
    }
  } finally {
    await browser.close();
    servers.forEach((server) => server?.kill());
  }
  console.log(`\nThe workbench in a browser, ms, median of ${ROUNDS} rounds`);
  for (const [name, most] of Object.entries(MOST)) {
    const figures = rounds.map((all) =>
      median(all.map((one) => one[name as Measured] ?? NaN))
        .toFixed(0)
        .padStart(8),
    );
    console.log(`  ${name.padEnd(40)} ${figures.join("")}${most === undefined ? "" : `   at most ${most}`}`);
  }
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
