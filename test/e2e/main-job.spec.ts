import { mismatches } from "../worked-examples/shown-figures";
import type { Variant } from "../worked-examples/telecom";
import { keepSaved } from "./saved-files";
import { insertTelecom, pickPerson, shownSheets, typeVariant } from "./worked-example";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

/** The example, and the one that leaves most out; core and LibreOffice calculate all four. */
const VARIANTS: readonly Variant[] = ["A", "C"];

for (const [locale, native] of [
  ["zh-CN", false],
  ["en-US", true],
] as const) {
  const kind = native ? "native formulas" : "custom functions";
  test(`the worked example gives every figure in ${kind}, with ratings left out too (${locale})`, async ({ page }) => {
    test.setTimeout(240_000);
    const workbench = await WorkbenchPage.open(page, locale);
    await insertTelecom(workbench, locale, { native });
    for (const variant of VARIANTS) {
      const type = (): Promise<void> => typeVariant(workbench, locale, variant);
      // A whole sheet once with calculation at every rating is enough: custom functions do it.
      await (native && variant === "A" ? workbench.whileCalculationWaits(type) : type());
      if (variant === "A") await pickPerson(workbench, locale);
      expect(mismatches(await shownSheets(workbench, locale), locale, variant), `variant ${variant}`).toEqual([]);
      keepSaved(`downloaded-${native ? "native" : "custom"}-${locale}-${variant}`, await workbench.save());
      if (native) continue;
      await page.evaluate(() => window.workbench.blanksAsZero(true));
      await workbench.settled();
      expect(mismatches(await shownSheets(workbench, locale), locale, variant), "blanks passed as 0").toEqual([]);
      await page.evaluate(() => window.workbench.blanksAsZero(false));
    }
  });
}
