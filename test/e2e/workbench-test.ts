import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * Tests of the workbench. Each loads the workbench anew, with nothing stored, in the one page of its worker: a browser
 * reads the scripts of a page a second time in a quarter of the time.
 */
export const test = base.extend<{ page: Page }, { loadedPage: Page }>({
  loadedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport = null } = project.use;
      const context = await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ loadedPage: page }, use) => {
    await use(page);
    await page.context().clearPermissions();
  },
});
