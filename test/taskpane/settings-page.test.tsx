/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import { LANGUAGE_NAMES } from "../../src/locales/language";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import "../../src/taskpane/settings/language-work";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, telecomWorkbook } from "../actions/telecom-workbook";
import { click, drawPane, goTo } from "./draw-pane";

/** Reading, planning twice and writing a whole template takes its time. */
const PATIENCE = { timeout: 30_000 };
jest.setTimeout(60_000);

describe.each(["en", "zh"] as const)("The language of the sheets in the settings, in %s", (language) => {
  const words = PANE_TEXTS[language].settings.sheets;
  const to = language === "zh" ? "en" : "zh";
  const button = (): Promise<HTMLElement> =>
    screen.findByRole("button", { name: words.change(LANGUAGE_NAMES[to]) }, PATIENCE);

  it("is changed with one button, and back with another", async () => {
    const workbook = await telecomWorkbook(language);
    await drawPane(workbook, language);
    await goTo(language, "settings");
    await click(await button());
    await screen.findByText(words.changed(LANGUAGE_NAMES[to]), undefined, PATIENCE);
    expect(workbook.sheets.has(to === "en" ? "Ratings" : "评分表")).toBe(true);
    await click(await screen.findByRole("button", { name: words.change(LANGUAGE_NAMES[language]) }, PATIENCE));
    await waitFor(() => expect(workbook.sheets.has(language === "en" ? "Ratings" : "评分表")).toBe(true), PATIENCE);
  });

  it("needs no catalogue: the workbook keeps the model", async () => {
    const workbook = await telecomWorkbook(language);
    await drawPane(workbook, language, {
      catalogue: { ids: [], entries: () => Promise.resolve([]), model: () => Promise.reject(new Error("no model")) },
    });
    await goTo(language, "settings");
    await click(await button());
    await screen.findByText(words.changed(LANGUAGE_NAMES[to]), undefined, PATIENCE);
  });

  it("is offered as soon as there is a template, also to somebody who has looked before", async () => {
    const workbook = new MemoryWorkbook();
    await drawPane(workbook, language);
    await goTo(language, "settings");
    await goTo(language, "template");
    await insertTemplate(workbook, telecomChoices(language), PLAN_TEXTS[language]);
    await goTo(language, "settings");
    expect(await button()).toBeTruthy();
  });

  it("is not offered where there is no template", async () => {
    await drawPane(new MemoryWorkbook(), language);
    await goTo(language, "settings");
    expect(screen.queryByText(words.title)).toBeNull();
  });
});
