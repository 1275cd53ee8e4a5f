/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { WorkbookRefusal } from "../../src/actions/workbook";
import { insertTemplate } from "../../src/actions/insert-template";
import { issueSentence } from "../../src/locales/issue-texts";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, telecomWorkbook, typeWorkedExample } from "../actions/telecom-workbook";
import { click, confirm, drawPane, goTo, press } from "./draw-pane";

describe.each(["en", "zh"] as const)("The check page in %s", (language) => {
  const texts = PANE_TEXTS[language];
  const sheet = language === "zh" ? "评分表" : "Ratings";

  it("leads to the template where there is none", async () => {
    await drawPane(new MemoryWorkbook(), language);
    await goTo(language, "check");
    await confirm();
    expect(await screen.findByText(texts.check.noTemplate)).toBeTruthy();
    await confirm();
    expect(screen.getByRole("heading", { level: 1, name: texts.template.title })).toBeTruthy();
  });

  const check = async (): Promise<MemoryWorkbook> => {
    const workbook = await telecomWorkbook(language);
    typeWorkedExample(workbook);
    workbook.typeInto("CompetencyRatings", 1, "C01", language === "zh" ? "3级" : "level 3");
    workbook.typeInto("CompetencyRatings", 1, "C02", "２");
    workbook.typeInto("CompetencyRatings", 1, "C03", 5);
    await drawPane(workbook, language);
    await goTo(language, "check");
    await confirm();
    return workbook;
  };

  it("counts, says the sentence, and jumps to the cell", async () => {
    const workbook = await check();
    expect(screen.getByText(texts.check.errors(2))).toBeTruthy();
    const cell = workbook.place("CompetencyRatings", 1, "C03");
    await click(screen.getByRole("button", { name: texts.common.toCell(`${sheet}!F5`) }));
    expect(workbook.selected).toEqual([cell]);
  });

  it("enters formulas again that kept #NAME? from a program without the add-in", async () => {
    const workbook = await telecomWorkbook(language);
    const formula = "=COMPETENCY.GAP(4,3)";
    const name = [...workbook.sheets.keys()][0] ?? "";
    workbook.sheets.get(name)?.set("40,0", { formula, result: { error: "#NAME?" } });
    await drawPane(workbook, language);
    await goTo(language, "check");
    await confirm();
    expect(screen.getByText(texts.restoring.stuck(1))).toBeTruthy();
    await click(screen.getByRole("button", { name: texts.restoring.enterAgain }));
    expect(screen.queryByText(texts.restoring.stuck(1))).toBeNull();
    expect(screen.getByText(texts.restoring.entered(1))).toBeTruthy();
    expect(workbook.sheets.get(name)?.get("40,0")).toEqual({ formula });
  });

  it("shows few of what one cause brings often, so that nothing else is hidden, and the others on request", async () => {
    const workbook = await telecomWorkbook(language);
    typeWorkedExample(workbook);
    for (const code of ["C01", "C02", "C03", "C04", "C05", "C06"]) {
      for (const row of [1, 2]) workbook.typeInto("CompetencyRatings", row, code, 5);
    }
    workbook.typeInto("CompetencyRatings", 4, "C01", "x");
    await drawPane(workbook, language);
    await goTo(language, "check");
    await confirm();
    const shown = (): number => screen.queryAllByText((text) => text.includes("0–4") && text.includes("5")).length;
    expect(shown()).toBe(10);
    expect(screen.getByText((text) => text.includes("“x”"))).toBeTruthy();
    await click(screen.getByRole("button", { name: texts.check.moreOfKind(2) }));
    expect(shown()).toBe(12);
  });

  it("corrects with one click, says so where the focus goes, and takes it back", async () => {
    const workbook = await check();
    await click(screen.getByRole("button", { name: `${texts.check.correctTo("3")}, ${sheet}!D5` }));
    const { row, column } = workbook.place("CompetencyRatings", 1, "C01");
    expect(workbook.value(sheet, row, column)).toBe(3);
    expect(document.activeElement?.textContent).toContain(texts.check.corrected("3", `${sheet}!D5`));
    await click(screen.getByRole("button", { name: texts.common.undo }));
    expect(workbook.value(sheet, row, column)).toBe(language === "zh" ? "3级" : "level 3");
    expect(screen.getByText(texts.check.undone)).toBeTruthy();
  });

  it("corrects everything whose meaning is certain at once", async () => {
    const workbook = await check();
    await click(screen.getByRole("button", { name: texts.check.correctAll(2) }));
    expect(screen.getByText(texts.check.correctedAll(2))).toBeTruthy();
    const { row, column } = workbook.place("CompetencyRatings", 1, "C02");
    expect(workbook.value(sheet, row, column)).toBe(2);
  });

  it("makes room for people beyond the calculated rows with one click, and takes it back", async () => {
    const workbook = new MemoryWorkbook();
    const room = { people: 1, ratings: 4, exams: 100 };
    await insertTemplate(workbook, { ...telecomChoices(language), formulas: "native", room }, PLAN_TEXTS[language]);
    const rows = (): number | undefined => workbook.tables.find(({ name }) => name === "CompetencyResults")?.area.rows;
    await drawPane(workbook, language);
    await goTo(language, "check");
    await confirm();
    const said = issueSentence(
      { code: "people-beyond-room", parameters: { rows: 1, room: 1 }, severity: "error" },
      language,
    );
    expect(screen.getByText(said)).toBeTruthy();
    const [first] = screen.getAllByRole("button", { name: texts.check.makeRoom });
    await click(first as HTMLElement);
    expect(screen.getByText(texts.check.roomMade(22))).toBeTruthy();
    expect(screen.queryByText(said)).toBeNull();
    expect(rows()).toBe(23);
    // An undo that is refused can be asked for again.
    const { convert } = workbook;
    workbook.convert = () => Promise.reject(new WorkbookRefusal("cell-being-edited", "A cell is being edited."));
    await click(screen.getByRole("button", { name: texts.common.undo }));
    expect(rows()).toBe(23);
    workbook.convert = convert;
    await click(screen.getByRole("button", { name: texts.common.undo }));
    expect(screen.getByText(texts.check.roomUndone)).toBeTruthy();
    expect(screen.getByText(said)).toBeTruthy();
    expect(rows()).toBe(2);
  });

  it("restores drop-downs and marks that pasting took with one click, and takes it back", async () => {
    const workbook = await telecomWorkbook(language);
    workbook.guards.pasteOver(sheet, { row: 5, column: 3, rows: 2, columns: 2 });
    await drawPane(workbook, language);
    await goTo(language, "check");
    await confirm();
    const parameters = { table: "ratings", lost: "both", cells: 4, areas: ["D6:E7"] } as const;
    const said = issueSentence({ code: "guards-lost", parameters, severity: "warning" }, language);
    expect(screen.getByText(said)).toBeTruthy();
    await click(screen.getByRole("button", { name: texts.restoring.restore }));
    expect(screen.getByText(texts.restoring.done(4))).toBeTruthy();
    expect(screen.queryByText(said)).toBeNull();
    await click(screen.getByRole("button", { name: texts.common.undo }));
    expect(screen.getByText(texts.restoring.undone)).toBeTruthy();
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("writes nothing into a cell that has changed since", async () => {
    const workbook = await check();
    const { row, column } = workbook.place("CompetencyRatings", 1, "C01");
    workbook.type(sheet, row, column, 1);
    await click(screen.getByRole("button", { name: `${texts.check.correctTo("3")}, ${sheet}!D5` }));
    expect(screen.getByText(texts.check.changedSince)).toBeTruthy();
    expect(workbook.value(sheet, row, column)).toBe(1);
  });

  it("goes on checking while people type, until that is switched off", async () => {
    jest.useFakeTimers();
    try {
      const workbook = await check();
      workbook.typeInto("CompetencyRatings", 1, "C03", 3);
      await act(async () => jest.advanceTimersByTimeAsync(1000));
      expect(screen.getByText(texts.check.errors(1))).toBeTruthy();
      await click(screen.getByRole("switch", { name: texts.check.live }));
      expect(workbook.listening).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });

  it("folds a topic", async () => {
    await check();
    const fold = screen.getAllByRole("button", { expanded: true })[0];
    if (!fold) throw new Error("There is nothing to fold.");
    await click(fold);
    expect(screen.queryByRole("button", { name: texts.common.toCell(`${sheet}!F5`) })).toBeNull();
  });

  it("says a refusal, and Esc closes the message", async () => {
    const workbook = await check();
    workbook.refuseNext("cell-being-edited");
    await confirm();
    const sentence = await screen.findByText(texts.faults.refusals["cell-being-edited"]);
    await press(sentence, "Escape");
    expect(screen.queryByText(texts.faults.refusals["cell-being-edited"])).toBeNull();
  });
});
