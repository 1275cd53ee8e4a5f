import { createHash } from "node:crypto";
import { goTo } from "./grid-actions";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

/** The part of the grid that shows A1:E9. */
const CELLS = { width: 400, height: 220 };

test("what follows from a typed cell is drawn when the workbench says that it is settled, and then stays", async ({
  page,
}) => {
  const workbench = await WorkbenchPage.open(page, "en-US");
  const [sheet = ""] = await workbench.sheets();
  const grid = page.locator(".grid");
  const drawn = async (): Promise<string> => {
    const at = await grid.boundingBox();
    const clip = { ...CELLS, x: at?.x ?? 0, y: at?.y ?? 0 };
    return createHash("sha256")
      .update(await page.screenshot({ clip }))
      .digest("hex");
  };
  const typed = async (text: string): Promise<string> => {
    await goTo(workbench, sheet, "A8");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    // The selection leaves the cells that are compared.
    await goTo(workbench, sheet, "H30");
    await workbench.settled();
    return drawn();
  };
  await workbench.type(sheet, "B2", "=A8*2");

  const ten = await typed("5");
  await page.waitForTimeout(1000);
  expect(await drawn()).toBe(ten);
  expect(await workbench.values(sheet, "B2")).toEqual([[10]]);

  const twelve = await typed("6");
  expect(twelve).not.toBe(ten);
  await page.waitForTimeout(1000);
  expect(await drawn()).toBe(twelve);

  // A program changes cells without an editor over them.
  await workbench.type(sheet, "A8", "5");
  await workbench.settled();
  expect(await drawn()).toBe(ten);
});
