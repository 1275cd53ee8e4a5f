import type { Page } from "@playwright/test";
import { PANE } from "../e2e/pane-words";
import { fillTemplateForm, peopleLines } from "../e2e/template-form";
import type { WorkbenchPage } from "../e2e/workbench-page";

export const LOCALE = "en-US";
/** Items that are rated in a paste. */
export const ITEMS = 15;
/** The first cell for a rating. */
const FIRST = "D5";

/** Any ratings, one row for each rater. */
export function ratings(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: ITEMS }, (_unused, column) => ((row * 7 + column * 3) % 4) + 1),
  );
}

/** Inserts a template through the pane. Milliseconds from the click until everything is calculated and drawn. */
export async function inserted(workbench: WorkbenchPage, people: number, native: boolean): Promise<number> {
  const { template } = PANE[LOCALE];
  await fillTemplateForm(workbench, LOCALE, { people: peopleLines(people), peers: 3, native });
  const button = workbench.pane.getByRole("button", { name: template.insert, exact: true });
  await button.hover();
  await workbench.page.waitForTimeout(300);
  const start = performance.now();
  await button.click();
  await workbench.pane.getByText(template.doneTitle).waitFor({ timeout: 120_000 });
  await shown(workbench.page);
  return performance.now() - start;
}

/** Pastes ratings of so many raters. */
export async function pasted(workbench: WorkbenchPage, rows: number): Promise<number> {
  const text = ratings(rows)
    .map((row) => row.join("\t"))
    .join("\n");
  await goTo(workbench, FIRST);
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  const [took] = await afterKey(workbench, "v", () => workbench.page.keyboard.press("ControlOrMeta+V"), FIRST, 1);
  return took;
}

/** The median of five ratings typed one below the other. */
export async function typed(workbench: WorkbenchPage): Promise<readonly [took: number, blocked: number]> {
  const took: number[] = [];
  const blocked: number[] = [];
  for (let row = 10; row < 15; row += 1) {
    const cell = `D${row}`;
    await goTo(workbench, cell);
    const before = (await workbench.values("Ratings", cell))[0]?.[0];
    const rating = before === 4 ? 2 : 4;
    await workbench.page.keyboard.press(String(rating));
    await workbench.page.waitForTimeout(300);
    const [one, longest] = await afterKey(
      workbench,
      "Enter",
      () => workbench.page.keyboard.press("Enter"),
      cell,
      rating,
    );
    took.push(one);
    blocked.push(longest);
  }
  return [median(took), median(blocked)];
}

/** Time from a key until the cell holds the value and all that depends on it is shown, and the longest task meanwhile. */
async function afterKey(
  workbench: WorkbenchPage,
  key: string,
  press: () => Promise<void>,
  cell: string,
  value: number,
): Promise<readonly [took: number, longest: number]> {
  const { page } = workbench;
  await page.evaluate(
    ([key, cell, value]) => {
      const pressed = new Promise<number>((resolve) =>
        addEventListener(
          "keydown",
          function heard(event) {
            if (event.key.toLowerCase() !== key.toLowerCase()) return;
            removeEventListener("keydown", heard, true);
            resolve(performance.now());
          },
          true,
        ),
      );
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: "longtask" });
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
      Object.assign(window, {
        measured: (async (): Promise<readonly [number, number]> => {
          const start = await pressed;
          while (window.workbench.values("Ratings", cell)[0]?.[0] !== value) await pause();
          await window.workbench.settled();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await pause();
          const took = performance.now() - start;
          await new Promise((resolve) => setTimeout(resolve, 500));
          observer.disconnect();
          return [took, longest];
        })(),
      });
    },
    [key, cell, value] as const,
  );
  await press();
  return page.evaluate(() => (window as unknown as { measured: Promise<readonly [number, number]> }).measured);
}

/** Everything is calculated and drawn. */
export async function shown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.workbench.settled();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

async function goTo({ page }: WorkbenchPage, cell: string): Promise<void> {
  await page.locator("footer").getByText("Ratings", { exact: true }).click();
  const box = page.locator('[data-u-comp="defined-name"] input').first();
  await box.fill(cell);
  await box.press("Enter");
  await page.waitForTimeout(300);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
