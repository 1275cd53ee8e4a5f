import { readFileSync } from "node:fs";
import { join } from "node:path";
// Each in a browser window of its own: what these tests change in it would stay for the tests after them.
import { expect, type Page, test } from "@playwright/test";
import { PANE } from "./pane-words";
import { WORDS } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const REFUSED = /Content Security Policy/u;

test("the pane starts by its own policy where Office.js comes from Microsoft's address", async ({ page }) => {
  const asked = await playCdn(page);
  const refused: string[] = [];
  const workbench = await WorkbenchPage.open(page, "en-US");
  page.on("console", (message) => {
    if (REFUSED.test(message.text())) refused.push(message.text());
  });
  await workbench.ribbon(WORDS["en-US"].insert);
  await expect(workbench.pane.getByRole("tab", { name: PANE["en-US"].tabs.template })).toBeVisible();
  await page.context().unrouteAll();
  // A host that Office.js does not know is asked about in a frame from there.
  expect(asked).toEqual(expect.arrayContaining(["office.js", "excel-web-16.00.js", "agaveerrorux/index.html"]));
  expect([...refused, ...workbench.complaints.console]).toEqual([]);
});

test("a webview that is too old for the pane says so", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "at"));
  await page.goto("/taskpane.html");
  await expect(page.getByText("WebView2").first()).toBeVisible();
});

/** Answers for Microsoft's address with the files of the package, and names those that were asked for. */
async function playCdn(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page
    .context()
    .route("**/taskpane.html*", (route) =>
      route.continue({ headers: { ...route.request().headers(), "as-published": "yes" } }),
    );
  await page.context().route(`${CDN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length).toLowerCase();
    asked.push(name);
    return route.fulfill({
      body: readFileSync(join(OFFICE_PACKAGE, name)),
      contentType: name.endsWith(".js") ? "text/javascript" : "text/html",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
  return asked;
}
