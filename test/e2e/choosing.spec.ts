import AxeBuilder from "@axe-core/playwright";
import { PANE } from "./pane-words";
import { expectInserted, pressInsert, typePeople } from "./template-form";
import { WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const WORDS = {
  "zh-CN": {
    roles: ["G1 项目/技术主管", "G3 业务/客户专员"],
    leftOut: "C05 沟通能力",
    weighed: "C01 目标管理与业务推进",
    preview: "C07 问题解决与决策",
    profile: "岗位标准",
  },
  "en-US": {
    roles: ["G1 Project/technical lead", "G3 Business/customer specialist"],
    leftOut: /^C05 /u,
    weighed: /^C01 /u,
    preview: /^C07 /u,
    profile: "Profile",
  },
} as const;

const NARROW = 320;
const SETTLED = 400;

test("a model is searched, cut to what is wanted and inserted", async ({ page }) => {
  const locale = "en-US";
  const workbench = await WorkbenchPage.open(page, locale);
  await page.addStyleTag({ content: `.pane { width: ${NARROW}px !important; }` });
  const { pane } = workbench;
  const { template, models } = PANE[locale];
  const words = WORDS[locale];
  await workbench.ribbon(template.insert);

  await pane.getByRole("searchbox", { name: models.search }).fill("no such thing 没有");
  await expect(pane.getByText(models.none)).toBeVisible();
  await pane.getByRole("searchbox", { name: models.search }).fill("C20");
  await expect(pane.getByRole("option").first()).toBeVisible();
  await inspect(workbench, "a search");
  await pane.getByRole("searchbox", { name: models.search }).fill("");
  await pane.getByRole("searchbox", { name: models.search }).press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(pane.locator('[data-model="enterprise-dictionary"]')).toHaveAttribute("aria-selected", "true");

  // The other model's roles stand there until this one's are loaded.
  for (const role of words.roles) await expect(pane.getByRole("checkbox", { name: role })).toBeChecked();
  await pane.getByRole("checkbox", { name: /^G2 / }).uncheck({ force: true });
  await pane.getByRole("button", { name: models.itemsAndWeights }).click();
  await pane.getByRole("checkbox", { name: words.leftOut }).uncheck({ force: true });
  await pane.getByRole("textbox", { name: words.weighed }).fill("7");
  await expect(pane.getByRole("button", { name: models.scale })).toBeVisible();
  await pane.getByRole("combobox", { name: template.preview }).click();
  await pane.getByRole("option", { name: words.preview }).click();
  await expect(pane.getByRole("heading", { level: 4 }).first()).toBeVisible();
  await inspect(workbench, "the choice");

  await pane.getByRole("tab", { name: PANE[locale].tabs.settings }).click();
  await pane.getByRole("tab", { name: PANE[locale].tabs.template }).click();
  await expect(pane.getByRole("textbox", { name: words.weighed })).toHaveValue("7");

  await typePeople(workbench, locale, ["001,Li,,,G3"]);
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  const profile = await workbench.table(words.profile, "F1");
  expect(profile.headers.filter((header) => /^G\d/u.test(String(header)))).toEqual(words.roles);
  const codes = profile.rows.map((row) => String(row[0]).split(" ")[0]);
  expect(codes).toContain("C01");
  expect(codes).not.toContain("C05");
  expect(codes, "asked for by the department head only").not.toContain("C20");
  expect(profile.rows[0]?.[profile.column("F3")]).toBe(7);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

test("a bad model file is told in sentences, and the models stay", async ({ page }) => {
  const locale = "zh-CN";
  const workbench = await WorkbenchPage.open(page, locale);
  const { pane } = workbench;
  const { template, models } = PANE[locale];
  await workbench.ribbon(template.insert);
  const open = async (name: string, text: string): Promise<void> =>
    pane.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  await open("half.json", '{"format": 1, ');
  await expect(pane.getByText(models.fileBad("half.json", 1))).toBeVisible();
  await open("large.json", " ".repeat(10_000_000));
  await expect(pane.getByText(models.fileTooBig("10", "6"))).toBeVisible();
  await inspect(workbench, "a bad file");

  await pane.locator('[data-model="core-competencies"]').click();
  await expect(pane.locator('[data-model="core-competencies"]')).toHaveAttribute("aria-selected", "true");
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

async function inspect({ page }: WorkbenchPage, what: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const { violations } = await new AxeBuilder({ page }).include([".pane iframe", "body"]).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect.soft(found, what).toEqual([]);
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const overflow = await frame?.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${what}: nothing to scroll sideways`).toBe(0);
}
