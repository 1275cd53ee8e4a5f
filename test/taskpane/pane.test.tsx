/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import type { PanePlace } from "../../src/taskpane/pane-context";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomWorkbook } from "../actions/telecom-workbook";
import { click, confirm, drawAgain, drawPane, goTo } from "./draw-pane";

const selectedTab = (): string | null => screen.getByRole("tab", { selected: true }).textContent?.trim() ?? null;

describe("The pane", () => {
  it("follows Office's language, and can be switched for good", async () => {
    const workbook = new MemoryWorkbook();
    await drawPane(workbook, "en");
    expect(document.documentElement.lang).toBe("en-US");
    await goTo("en", "settings");
    await click(screen.getByRole("radio", { name: "中文" }));
    expect(selectedTab()).toBe(PANE_TEXTS.zh.tabs.settings);
    expect(document.documentElement.lang).toBe("zh-CN");
    await drawAgain(workbook, "en");
    expect(screen.getByRole("heading", { level: 1, name: PANE_TEXTS.zh.settings.title })).toBeTruthy();
  });

  it("keeps the place when it is closed and opened", async () => {
    const workbook = new MemoryWorkbook();
    await drawPane(workbook, "zh");
    await goTo("zh", "results");
    await drawAgain(workbook, "zh");
    expect(selectedTab()).toBe(PANE_TEXTS.zh.tabs.results);
  });

  it("goes where a ribbon button leads, and starts the check there", async () => {
    let press: (place: PanePlace) => void = () => undefined;
    const workbook = await telecomWorkbook();
    workbook.typeInto("CompetencyRatings", 1, "C01", 9);
    await drawPane(workbook, "en", {
      ribbon: (listener) => {
        press = listener;
        return () => undefined;
      },
    });
    await act(async () => press("check"));
    expect(screen.getByText(PANE_TEXTS.en.check.errors(1))).toBeTruthy();
    expect(selectedTab()).toMatch(/^Check.*1/u);
  });

  it("is usable in Office's dark colours", async () => {
    await drawPane(new MemoryWorkbook(), "en", { theme: { bodyBackground: "#262626", bodyForeground: "#FFFFFF" } });
    expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
  });

  it.each(["en", "zh"] as const)("gives every control a name, in %s", async (language) => {
    const workbook = await telecomWorkbook(language);
    workbook.typeInto("CompetencyRatings", 1, "C01", "3级");
    await drawPane(workbook, language);
    for (const place of ["template", "check", "results", "functions", "settings"] as const) {
      await goTo(language, place);
      if (place === "check") await confirm();
      for (const role of [
        "button",
        "textbox",
        "combobox",
        "radio",
        "radiogroup",
        "switch",
        "tab",
        "searchbox",
        "form",
      ]) {
        const named = screen.queryAllByRole(role, { name: /\S/u });
        expect([place, role, screen.queryAllByRole(role).length]).toEqual([place, role, named.length]);
      }
    }
  });

  it("says what it is and that nothing leaves the workbook", async () => {
    await drawPane(new MemoryWorkbook(), "zh");
    await goTo("zh", "settings");
    expect(screen.getByText(PANE_TEXTS.zh.settings.privacy)).toBeTruthy();
    expect(screen.getByText(new RegExp(PANE_TEXTS.zh.settings.version("1.0.0"), "u"))).toBeTruthy();
  });
});
