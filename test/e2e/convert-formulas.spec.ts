import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { convert, figures } from "./formulas-form";
import { PANE } from "./pane-words";
import { expectInserted, pressInsert, typePeople } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LANGUAGE = { "zh-CN": "zh", "en-US": "en" } as const;
/** A model of four items: what takes time is the grid. */
const SMALL = "broker-customer-manager";

for (const [locale, to] of [
  ["en-US", "native"],
  ["zh-CN", "values"],
] as const) {
  test(`functions become ${to} and come back after saving and opening (${locale})`, async ({ page }) => {
    const workbench = await insertSmall(await WorkbenchPage.open(page, locale), locale);
    const { sheets } = PLAN_TEXTS[LANGUAGE[locale]];
    const before = await figures(workbench, locale);
    expect(before.flat(2).filter((cell) => typeof cell === "number").length).toBeGreaterThan(10);
    expect(await callsIn(workbench, locale)).toBeGreaterThan(1);

    await convert(workbench, locale, to);
    expect(await figures(workbench, locale)).toEqual(before);
    expect(await callsIn(workbench, locale)).toBe(0);
    expect((await workbench.sheets()).includes(sheets.gradeFit)).toBe(to === "native");

    await workbench.openFile(await workbench.save());
    await workbench.settled();
    await convert(workbench, locale, "custom");
    expect(await figures(workbench, locale)).toEqual(before);
    expect(await callsIn(workbench, locale)).toBeGreaterThan(1);
    expect(await workbench.sheets()).not.toContain(sheets.gradeFit);
    const { foreign, console: said } = workbench.complaints;
    // The grid's engine says this where a formula goes while another that it depends on is being calculated.
    expect([...foreign, ...said.filter((text) => !text.startsWith("Dependency tree not found"))]).toEqual([]);
  });
}

/** A template for one person with two ratings of every item. */
async function insertSmall(workbench: WorkbenchPage, locale: Locale): Promise<WorkbenchPage> {
  const { pane } = workbench;
  await workbench.ribbon(PANE[locale].template.insert);
  await pane.locator(`[data-model="${SMALL}"]`).click();
  await expect(pane.locator(`[data-model="${SMALL}"]`)).toHaveAttribute("aria-selected", "true");
  await typePeople(workbench, locale, ["001,Wendy Tong,,,G1"]);
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  const sheet = PLAN_TEXTS[LANGUAGE[locale]].sheets.ratings;
  const ratings = await workbench.table(sheet, "R1");
  for (const code of ["C01", "C02", "C03"]) {
    const column = ratings.column(code);
    await workbench.type(sheet, ratings.address(0, column), "2");
    await workbench.type(sheet, ratings.address(1, column), "3");
  }
  await workbench.settled();
  return workbench;
}

/** How many cells of the results and of what the Scorecard reads call the add-in. */
async function callsIn(workbench: WorkbenchPage, locale: Locale): Promise<number> {
  const { results, scorecardData } = PLAN_TEXTS[LANGUAGE[locale]].sheets;
  const cells = [await workbench.formulas(results, "A4:P8"), await workbench.formulas(scorecardData, "A1:AZ60")].flat(
    2,
  );
  return cells.filter((cell) => String(cell ?? "").includes("COMPETENCY.")).length;
}
