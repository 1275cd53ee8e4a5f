/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import { CHECK_NAMESPACE } from "../../src/core/record/record-part";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, ZHANG } from "../actions/telecom-workbook";
import { click, confirm, drawAgain, drawPane, goTo, page } from "./draw-pane";

const NAMES = ["王芳", "李明", "赵敏", "陈静", "刘洋"];
/** Rows of ratings prepared for each person. */
const RATERS = 4;
const NOVEMBER = new Date(2026, 10, 3, 14, 5);
/** As the languages write it; browsers put narrow spaces before AM and PM. */
const WHEN = { en: /^Nov 3, 2026, 2:05\sPM$/u, zh: /^2026年11月3日 14:05$/u };

afterEach(() => void jest.useRealTimers());

describe.each(["en", "zh"] as const)("Whose ratings were changed, in %s", (language) => {
  const texts = PANE_TEXTS[language];
  const since = { en: "Ratings changed since the check of", zh: "检查以来，以下人员的评分有改动" }[language];

  /** A workbook with five people, checked in November in a pane that was closed then. */
  async function checkedInNovember(): Promise<MemoryWorkbook> {
    const workbook = new MemoryWorkbook();
    const people = NAMES.map((name, index) => ({ ...ZHANG, code: `00${String(index + 1)}`, name }));
    await insertTemplate(workbook, telecomChoices(language, people), PLAN_TEXTS[language]);
    NAMES.forEach((_, person) => rate(workbook, person, 2));
    jest.useFakeTimers({ now: NOVEMBER, doNotFake: ["setTimeout", "setInterval", "queueMicrotask", "nextTick", "setImmediate", "performance"] }); // prettier-ignore
    await drawPane(workbook, language);
    await check();
    expect(line()).toBeNull();
    jest.setSystemTime(new Date(2026, 10, 17, 9, 30));
    return workbook;
  }

  function rate(workbook: MemoryWorkbook, person: number, level: number): void {
    workbook.typeInto("CompetencyRatings", person * RATERS + 1, "C01", level);
  }

  async function check(): Promise<void> {
    await goTo(language, "check");
    await confirm();
  }

  async function checkAnew(workbook: MemoryWorkbook): Promise<void> {
    await drawAgain(workbook, language);
    await check();
  }

  function line(): HTMLElement | null {
    return within(page()).queryByText((text) => text.includes(since));
  }

  it("is said with the date of that check once the pane was closed and opened, and before the issues", async () => {
    const workbook = await checkedInNovember();
    rate(workbook, 1, 3);
    await checkAnew(workbook);
    const said = line()?.textContent ?? "";
    const [when = ""] = /Nov[^:]+:\d+\s.M|^\d+年.*\d+:\d+/u.exec(said) ?? [];
    expect(when).toMatch(WHEN[language]);
    expect(said).toBe(texts.changed.since(when, "李明"));
    const issue = screen.getAllByRole("heading", { level: 2 })[0];
    expect(line()?.compareDocumentPosition(issue as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("is not said where nothing was changed", async () => {
    const workbook = await checkedInNovember();
    rate(workbook, 1, 3);
    rate(workbook, 1, 2);
    await checkAnew(workbook);
    expect(line()).toBeNull();
  });

  it("names three at first, and all of them with a button that says whether it is open", async () => {
    const workbook = await checkedInNovember();
    NAMES.forEach((_, person) => rate(workbook, person, 3));
    await checkAnew(workbook);
    expect(line()?.textContent).toContain(
      { en: "王芳, 李明, 赵敏 and 2 others.", zh: "王芳、李明、赵敏等 5 人。" }[language],
    );
    const button = screen.getByRole("button", { name: texts.changed.showAll(5), expanded: false });
    button.focus();
    await click(button);
    expect(line()?.textContent).toContain(
      { en: "王芳, 李明, 赵敏, 陈静 and 刘洋.", zh: "王芳、李明、赵敏、陈静、刘洋。" }[language],
    );
    expect(document.activeElement).toBe(screen.getByRole("button", { name: texts.changed.showFewer, expanded: true }));
    await click(screen.getByRole("button", { name: texts.changed.showFewer }));
    expect(line()?.textContent).not.toContain("刘洋");
  });

  it("stays while people type and when the check is asked for again, until the pane is closed", async () => {
    const workbook = await checkedInNovember();
    rate(workbook, 1, 3);
    await checkAnew(workbook);
    const part = workbook.parts.get(CHECK_NAMESPACE);
    rate(workbook, 0, 4);
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(line()?.textContent).toContain("李明");
    expect(line()?.textContent).not.toContain("王芳");
    expect(workbook.parts.get(CHECK_NAMESPACE)).toBe(part);
    await confirm();
    expect(line()?.textContent).toContain(texts.changed.people(["王芳", "李明"], 0));
    await checkAnew(workbook);
    expect(line()).toBeNull();
  });

  it("goes with a template that was taken away and is not said of the next one in its place", async () => {
    const workbook = await checkedInNovember();
    rate(workbook, 1, 3);
    await checkAnew(workbook);
    await workbook.remove([...workbook.sheets.keys()], [...workbook.names], []);
    const people = NAMES.map((name, index) => ({ ...ZHANG, code: `00${String(index + 1)}`, name }));
    await insertTemplate(workbook, telecomChoices(language, people), PLAN_TEXTS[language]);
    rate(workbook, 0, 4);
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(line()).toBeNull();
    await confirm();
    expect(line()).toBeNull();
  });

  it("is compared with a check that was asked for, not with one that follows a correction or a restoring", async () => {
    const workbook = await checkedInNovember();
    const part = workbook.parts.get(CHECK_NAMESPACE);
    const sheet = PLAN_TEXTS[language].sheets.ratings;
    workbook.guards.pasteOver(sheet, { row: 5, column: 3, rows: 2, columns: 2 });
    workbook.typeInto("CompetencyRatings", 2, "C02", "２");
    await confirm();
    const asked = workbook.parts.get(CHECK_NAMESPACE);
    expect(asked).not.toBe(part);
    workbook.typeInto("CompetencyRatings", 2, "C01", 1);
    await click(screen.getAllByRole("button", { name: new RegExp(texts.check.correctTo("2"), "u") })[0] as HTMLElement);
    await click(screen.getByRole("button", { name: texts.restoring.restore }));
    expect(screen.getByText(texts.restoring.done(4))).toBeTruthy();
    expect(workbook.parts.get(CHECK_NAMESPACE)).toBe(asked);
  });

  it("says which template where there are several", async () => {
    const workbook = await checkedInNovember();
    await insertTemplate(workbook, telecomChoices(language), PLAN_TEXTS[language]);
    rate(workbook, 1, 3);
    await checkAnew(workbook);
    const { name } = telecomChoices(language).model;
    expect(line()?.textContent).toContain(`${name[language]} · 2026`);
  });

  it("is checked without a word where the workbook takes no changes", async () => {
    const workbook = await checkedInNovember();
    rate(workbook, 1, 3);
    const { keepParts } = workbook;
    workbook.keepParts = () => {
      workbook.refuseNext("read-only");
      return keepParts.call(workbook, []);
    };
    await checkAnew(workbook);
    expect(line()?.textContent).toContain("李明");
    expect(screen.queryByText(texts.faults.refusals["read-only"])).toBeNull();
    workbook.keepParts = keepParts;
    await checkAnew(workbook);
    expect(line()?.textContent).toContain("李明");
  });
});
