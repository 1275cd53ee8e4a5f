/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomWorkbook, typeWorkedExample } from "../actions/telecom-workbook";
import { click, confirm, drawPane, goTo, page, press, type } from "./draw-pane";

describe.each(["en", "zh"] as const)("The results page in %s", (language) => {
  const texts = PANE_TEXTS[language];
  const people = (): (string | null)[] =>
    [...page().querySelectorAll("[data-person]")].map((row) => row.getAttribute("data-person"));
  const open = async (): Promise<MemoryWorkbook> => {
    const workbook = await telecomWorkbook(language);
    typeWorkedExample(workbook);
    await drawPane(workbook, language);
    await goTo(language, "results");
    return workbook;
  };

  it("leads to the template where there is none", async () => {
    await drawPane(new MemoryWorkbook(), language);
    await goTo(language, "results");
    expect(screen.getByText(texts.results.noTemplate)).toBeTruthy();
    await confirm();
    expect(screen.getByRole("heading", { level: 1, name: texts.template.title })).toBeTruthy();
  });

  it("shows who is where: match, coverage, grade and the reason", async () => {
    await open();
    const row = screen.getByRole("button", { name: /张三/u });
    expect(row.textContent).toContain("92.8%");
    expect(row.textContent).toContain("85.0%");
    expect(row.textContent).toContain(texts.results.gradeReached);
    expect(row.textContent).toMatch(language === "zh" ? /B 基本胜任.*未参加考试：C09/u : /B .*Exam not sat: C09/u);
    expect(screen.getByRole("button", { name: /=Li Ming/u }).textContent).toContain(texts.results.noBand);
  });

  it("filters by department and sorts by match, people without one last", async () => {
    await open();
    await type(screen.getByRole("searchbox"), "大客户");
    expect(people()).toEqual(["001"]);
    await type(screen.getByRole("searchbox"), "");
    for (const order of [texts.results.sortMatch, texts.results.sortMatchDown]) {
      await click(screen.getByRole("combobox", { name: new RegExp(texts.results.sort, "u") }));
      await click(screen.getByRole("option", { name: order }));
      expect(people()).toEqual(["001", "002"]);
    }
  });

  it("shows a person's items with symbol and word, and needs by their loss; Esc leads back to the same person", async () => {
    await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    expect(screen.getByRole("heading", { level: 2, name: "张三" })).toBeTruthy();
    expect(screen.getByRole("img", { name: texts.results.radar("张三", 15, 18) })).toBeTruthy();
    const needs = [...page().querySelectorAll("ol li")].map((need) => need.textContent ?? "");
    expect(needs[0]).toMatch(new RegExp(`^C16.*▼.*${texts.results.short}.*5\\.25`, "u"));
    await press(screen.getByRole("heading", { level: 2 }), "Escape");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-person")).toBe("001"));
  });

  it("shows the person on the workbook's scorecard", async () => {
    const workbook = await open();
    await click(screen.getByRole("button", { name: /张三/u }));
    await confirm();
    expect(workbook.selected.map(({ sheet }) => sheet)).toEqual([language === "zh" ? "个人评估表" : "Scorecard"]);
    expect(screen.getByText(texts.results.scorecardShown("张三"))).toBeTruthy();
  });

  it("says when the scorecard is gone", async () => {
    const workbook = await open();
    workbook.sheets.delete(language === "zh" ? "个人评估表" : "Scorecard");
    await click(screen.getByRole("button", { name: /张三/u }));
    await confirm();
    expect(screen.getByText(texts.results.noScorecard)).toBeTruthy();
  });

  it("computes anew whenever the place is opened", async () => {
    const workbook = await open();
    await goTo(language, "check");
    workbook.typeInto("CompetencyRatings", 2, "C04", 4);
    await goTo(language, "results");
    expect(screen.getByRole("button", { name: /张三/u }).textContent).not.toContain("92.8%");
  });

  it("follows what is typed while it is seen, and says what went wrong", async () => {
    const workbook = await open();
    const match = (): string => screen.getByRole("button", { name: /张三/u }).textContent ?? "";
    expect(match()).toContain("92.8%");
    await act(async () => workbook.typeInto("CompetencyRatings", 2, "C04", 4));
    await waitFor(() => expect(match()).not.toContain("92.8%"), { timeout: 3000 });
    workbook.refuseNext("connection-lost");
    await act(async () => workbook.typeInto("CompetencyRatings", 2, "C04", 3));
    await screen.findByText(texts.faults.refusals["connection-lost"], undefined, { timeout: 3000 });
    await goTo(language, "check");
    await waitFor(() => expect(workbook.listening).toBe(false));
  });

  it("leads to the people table while nobody is entered", async () => {
    const workbook = await telecomWorkbook(language);
    for (const row of [1, 2]) workbook.typeInto("CompetencyPeople", row, "P1", null);
    await drawPane(workbook, language);
    await goTo(language, "results");
    expect(screen.getByText(texts.results.noPeople)).toBeTruthy();
    await confirm();
    expect(workbook.selected).toHaveLength(1);
  });
});
