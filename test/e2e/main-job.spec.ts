import { test } from "@playwright/test";
import type { Variant } from "../worked-examples/telecom";
import { expectVariant, insertTelecom, pickPerson, shownSheets, typeVariant } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";

const VARIANTS: readonly Variant[] = ["A", "B", "C", "D"];

for (const locale of ["zh-CN", "en-US"] as const) {
  for (const native of [false, true]) {
    test(`the worked example gives every figure in ${native ? "native formulas" : "custom functions"} (${locale})`, async ({
      page,
    }) => {
      const workbench = await WorkbenchPage.open(page, locale);
      await insertTelecom(workbench, locale, { native });
      for (const variant of VARIANTS) {
        await typeVariant(workbench, locale, variant);
        if (variant === "A") await pickPerson(workbench, locale);
        expectVariant(await shownSheets(workbench, locale), locale, variant);
        if (native) continue;
        await page.evaluate(() => window.workbench.blanksAsZero(true));
        await workbench.settled();
        expectVariant(await shownSheets(workbench, locale), locale, variant);
        await page.evaluate(() => window.workbench.blanksAsZero(false));
      }
    });
  }
}
