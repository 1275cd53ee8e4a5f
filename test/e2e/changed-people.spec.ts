import AxeBuilder from "@axe-core/playwright";
import { expectInserted, fillTemplateForm, pressInsert } from "./template-form";
import { PANE } from "./pane-words";
import { WORDS } from "./worked-example";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const NAMES = ["王芳", "李明", "赵敏", "陈静", "刘洋"];
const NARROW = 320;
/** Fluent's transitions end within this time. */
const SETTLED = 400;

for (const locale of ["zh-CN", "en-US"] as const) {
  test(`a check says whose ratings were changed since the one before, also in a file that was saved and opened (${locale})`, async ({
    page,
  }) => {
    const workbench = await WorkbenchPage.open(page, locale);
    const { pane } = workbench;
    const texts = PANE[locale];
    const { ratings } = WORDS[locale].sheets;
    const people = NAMES.map((name, index) => `00${String(index + 1)},${name},,,G2`);
    await fillTemplateForm(workbench, locale, { people });
    await pressInsert(workbench, locale);
    await expectInserted(workbench, locale);
    await check(workbench, locale);
    const said = pane
      .getByRole("status")
      .filter({ hasText: { "zh-CN": "检查以来", "en-US": "changed since" }[locale] });
    await expect(said).toHaveCount(0);

    // The file goes around, without the add-in too.
    const table = await workbench.table(ratings, "R1");
    for (const [index, [person]] of table.rows.entries()) {
      const isFirst = table.rows.findIndex(([other]) => other === person) === index;
      if (isFirst) await workbench.type(ratings, table.address(index, 3), "2");
    }
    const file = await workbench.save();
    await page.reload();
    await page.waitForFunction(() => "workbench" in window);
    await page.evaluate(() => window.workbench.ready);
    await workbench.openFile(file);
    await workbench.settled();
    await page.addStyleTag({ content: `.pane { width: ${NARROW}px !important; }` });
    await check(workbench, locale);
    await expect(said).toContainText(
      { "zh-CN": "王芳、李明、赵敏等 5 人。", "en-US": "王芳, 李明, 赵敏 and 2 others." }[locale],
    );

    const all = said.getByRole("button", { name: texts.changed.showAll(NAMES.length) });
    await all.focus();
    await page.keyboard.press("Enter");
    const fewer = said.getByRole("button", { name: texts.changed.showFewer });
    await expect(fewer).toBeFocused();
    await expect(fewer).toHaveAttribute("aria-expanded", "true");
    for (const name of NAMES) await expect(said).toContainText(name);
    await inspect(workbench);
    expect(workbench.complaints).toEqual({ foreign: [], console: [] });
  });
}

async function check(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  const texts = PANE[locale];
  await workbench.ribbon(texts.check.run);
  await expect(workbench.pane.getByRole("button", { name: texts.check.again })).toBeVisible();
  await workbench.settled();
}

async function inspect({ page }: WorkbenchPage): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const { violations } = await new AxeBuilder({ page }).include([".pane iframe", "body"]).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const overflow = await frame?.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
