/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { EXPLANATION_PANE_TEXTS, EXPLANATION_TEXTS } from "../../src/locales/explanation-texts";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomWorkbook, typeWorkedExample } from "../actions/telecom-workbook";
import { click, confirm, drawPane, goTo, page, press } from "./draw-pane";

describe.each(["en", "zh"] as const)("Why this number? in %s", (language) => {
  const around = EXPLANATION_PANE_TEXTS[language];
  const words = EXPLANATION_TEXTS[language];
  const { results } = PANE_TEXTS[language];
  const open = async (): Promise<MemoryWorkbook> => {
    const workbook = await telecomWorkbook(language);
    typeWorkedExample(workbook);
    await drawPane(workbook, language);
    await goTo(language, "results");
    return workbook;
  };
  const table = (caption: string): HTMLElement => screen.getByRole("table", { name: caption });
  const why = (name: RegExp): HTMLElement => screen.getByRole("button", { name });

  it("explains a person's level: raters, groups with their share, rounding and rules; Esc leads back to its button", async () => {
    await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    await click(why(/C01 /u));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^C01 .* · /u);
    const groups = within(table(words.captions.groups)).getAllByRole("rowgroup");
    expect(groups.length).toBeGreaterThan(3);
    expect(table(words.captions.groups).textContent).toContain(words.groups.counted);
    expect(table(words.captions.steps).textContent).toContain(words.steps.beforeRounding);
    expect(page().textContent).toContain(words.rules.C3);
    await press(screen.getByRole("heading", { level: 2 }), "Escape");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-figure")).toContain("C01"));
  });

  it("explains the match by the products of every item, and says why items are left out", async () => {
    await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    await click(why(new RegExp(around.whyOf(results.match).replace("?", "\\?"), "u")));
    const items = table(words.captions.items);
    expect(items.textContent).toContain("C09");
    expect(items.textContent).toContain(words.items.notRated);
    expect(page().textContent).toContain("92.8");
    await click(screen.getByRole("button", { name: around.backToPerson("张三") }));
    expect(screen.getByRole("heading", { level: 2, name: "张三" })).toBeTruthy();
  });

  it("adds the explanation as a sheet, says its name, and takes it back", async () => {
    const workbook = await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    await click(why(new RegExp(around.whyOf(results.match).replace("?", "\\?"), "u")));
    await confirm();
    const sheet = `${words.sheetName} 001`;
    expect(screen.getByText(around.inserted(sheet))).toBeTruthy();
    expect(workbook.sheets.has(sheet)).toBe(true);
    await click(screen.getByRole("button", { name: PANE_TEXTS[language].common.undo }));
    expect(screen.getByText(around.undone)).toBeTruthy();
    expect(workbook.sheets.has(sheet)).toBe(false);
  });

  it("leaves the sheet alone where something was entered on it since", async () => {
    const workbook = await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    await click(why(new RegExp(around.whyOf(results.coverage).replace("?", "\\?"), "u")));
    await confirm();
    const sheet = `${words.sheetName} 001`;
    workbook.type(sheet, 3, 4, "checked");
    await click(screen.getByRole("button", { name: PANE_TEXTS[language].common.undo }));
    expect(screen.getByText(around.edited(sheet))).toBeTruthy();
    expect(workbook.sheets.has(sheet)).toBe(true);
  });

  it("says which cells can be explained, and explains the one that is selected then", async () => {
    const workbook = await open();
    const sheet = PLAN_TEXTS[language].sheets.people;
    await workbook.select({ sheet, row: 4, column: 1 });
    await click(screen.getByRole("button", { name: around.ask }));
    expect(screen.getByText(around.noFigure(`${sheet}!B5`))).toBeTruthy();
    const scorecard = PLAN_TEXTS[language].sheets.scorecard;
    await workbook.select({ sheet: scorecard, row: 6, column: 1 });
    await click(screen.getByRole("button", { name: around.ask }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(words.figures.match);
    await click(screen.getByRole("button", { name: around.back }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(around.ask));
  });

  it("explains a formula of the user's own by its function", async () => {
    const workbook = await open();
    workbook.sheets.set("Own", new Map([["0,0", { formula: "=COMPETENCY.GAP(B2,3)", result: -0.15 }]]));
    await workbook.select({ sheet: "Own", row: 0, column: 0 });
    await click(screen.getByRole("button", { name: around.ask }));
    expect(screen.getByRole("heading", { level: 2, name: around.functionIn("Own!A1") })).toBeTruthy();
    expect(page().textContent).toContain("actual");
    expect(page().textContent).toContain("-0.15");
  });
});
