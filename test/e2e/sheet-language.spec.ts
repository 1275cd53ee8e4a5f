import type { ChartPlan, SheetPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { LANGUAGE_NAMES } from "../../src/locales/language";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { ENTERPRISE_DICTIONARY as EXAMPLE } from "../worked-examples/models/enterprise-dictionary";
import { shippedModel } from "../worked-examples/example-workbook";
import { TypedExample } from "./catalogue-example";
import { PANE } from "./pane-words";
import { expectInserted, pressInsert, typePeople } from "./template-form";
import { type Locale, WorkbenchPage } from "./workbench-page";
import { expect, test } from "./workbench-test";

const LANGUAGE = { "zh-CN": "zh", "en-US": "en" } as const;
const MODEL = shippedModel(EXAMPLE.model);
/** What the user typed stays as it is: the person, and the name of the cycle. */
const OWN_WORDS = /Wendy Tong|2026/u;
const CHINESE = /\p{Script=Han}/u;

/** What a person meets on a sheet besides cells. */
interface Sheet {
  readonly name: string;
  readonly prompts: readonly string[];
  readonly lists: readonly string[];
  readonly charts: readonly string[];
}

test("sheets with roles go from Chinese to English and back, every number as it was", async ({ page }) => {
  const locale = "zh-CN";
  const there = "en-US";
  const workbench = await WorkbenchPage.open(page, locale);
  await workbench.ribbon(PANE[locale].template.insert);
  await workbench.pane.locator(`[data-model="${MODEL.id}"]`).click();
  await expect(workbench.pane.locator(`[data-model="${MODEL.id}"]`)).toHaveAttribute("aria-selected", "true");
  const people = EXAMPLE.people.map(({ code, aim }) => `${code},Wendy Tong,,,${aim}`);
  await typePeople(workbench, locale, people);
  await pressInsert(workbench, locale);
  await expectInserted(workbench, locale);
  await (await TypedExample.start(workbench, locale, MODEL)).type(EXAMPLE);
  const inserted = await contents(workbench);

  await changeSheets(workbench, locale, LANGUAGE[there]);
  const changed = await contents(workbench);
  expect(changed.plan.map(({ name }) => name)).toEqual(sheetNames(there));
  expect(changed.numbers).toEqual(inserted.numbers);
  expect(changed.numbers.flat().length).toBeGreaterThan(300);
  // Nothing of the first language is left over, nor is anything lost.
  for (const [index, { name, prompts, lists, charts }] of changed.plan.entries()) {
    const before = inserted.plan[index];
    expect(prompts.length, `prompts on ${name}`).toBe(before?.prompts.length);
    expect(charts.length, `charts on ${name}`).toBe(before?.charts.length);
    for (const words of [...prompts, ...lists, ...charts]) {
      expect.soft(CHINESE.test(words), `${name}: ${words}`).toBe(false);
    }
  }
  for (const [sheet, words] of changed.words) {
    const foreign = words.filter((text) => CHINESE.test(text) && /\p{L}{3}/u.test(text));
    expect(
      foreign.filter((text) => !OWN_WORDS.test(text)),
      sheet,
    ).toEqual([]);
  }

  await changeSheets(workbench, locale, LANGUAGE[locale]);
  expect(await contents(workbench)).toEqual(inserted);
  expect(workbench.complaints).toEqual({ foreign: [], console: [] });
});

/** Changes the language of the sheets as a person would; the pane keeps its own. */
async function changeSheets(workbench: WorkbenchPage, locale: Locale, to: "en" | "zh"): Promise<void> {
  const { pane } = workbench;
  const { tabs, settings } = PANE[locale];
  await pane.getByRole("tab", { name: tabs.settings }).click();
  await pane.getByRole("button", { name: settings.sheets.change(LANGUAGE_NAMES[to]) }).click();
  await expect(pane.getByText(settings.sheets.changed(LANGUAGE_NAMES[to]))).toBeVisible();
  await workbench.settled();
}

function sheetNames(locale: Locale): string[] {
  const { sheets } = PLAN_TEXTS[LANGUAGE[locale]];
  return [
    sheets.guide,
    sheets.dictionary,
    sheets.profile,
    sheets.roles,
    sheets.people,
    sheets.ratings,
    sheets.results,
    sheets.scorecard,
  ];
}

async function contents(workbench: WorkbenchPage): Promise<{
  readonly plan: readonly Sheet[];
  readonly numbers: readonly (readonly number[])[];
  readonly words: readonly (readonly [sheet: string, words: readonly string[]])[];
}> {
  const plan = await readXlsx(await workbench.save());
  const own = plan.sheets.filter(({ visibility = "visible", name }) => visibility === "visible" && name !== "Sheet1");
  const cells = await Promise.all(own.map(({ name }) => workbench.values(name, "A1:DZ200")));
  return {
    plan: own.map(sheetOf),
    numbers: cells.map((rows) => rows.flat().filter((cell) => typeof cell === "number")),
    words: own.map(({ name }, index) => [name, (cells[index] ?? []).flat().filter(isText)]),
  };
}

function isText(cell: CellValue): cell is string {
  return typeof cell === "string";
}

function sheetOf({ name, validations, charts }: SheetPlan): Sheet {
  return {
    name,
    prompts: validations.flatMap(({ prompt, alert }) =>
      [prompt, alert].flatMap((said) => (said?.text ? [`${said.title}: ${said.text}`] : [])),
    ),
    lists: validations.flatMap(({ rule }) => (rule.type === "list" ? rule.values.filter(isWord) : [])),
    charts: charts.flatMap(chartWords),
  };
}

function chartWords({ title, description }: ChartPlan): readonly string[] {
  return [title, description].filter((words) => words !== "" && !words.startsWith("="));
}

/** Levels and codes read the same in both languages. */
function isWord(text: string): boolean {
  return /[^\d\s–.]/u.test(text);
}
