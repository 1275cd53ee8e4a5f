/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import { readTemplates } from "../../src/actions/templates-in-workbook";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import { LANGUAGE_NAMES } from "../../src/locales/language";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import "../../src/taskpane/settings/formulas-work";
import "../../src/taskpane/settings/language-work";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, telecomModel, telecomWorkbook } from "../actions/telecom-workbook";
import { click, drawPane, goTo } from "./draw-pane";

/** Planning a whole template twice and writing it takes its time. */
const PATIENCE = { timeout: 30_000 };
jest.setTimeout(60_000);

const GAP = { formula: "=COMPETENCY.GAP(B1,C1)", result: 1 };

function notes(contents: readonly CellContent[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.sheets.set("Notes", new Map(contents.map((content, row) => [`${String(row)},0`, content])));
  return workbook;
}

describe.each(["en", "zh"] as const)("The workbook's formulas in the settings, in %s", (language) => {
  const words = PANE_TEXTS[language].settings.inWorkbook;
  const { common, faults } = PANE_TEXTS[language];
  const section = (): HTMLElement => screen.getByRole("region", { name: words.title });
  const button = (name: string): Promise<HTMLElement> => within(section()).findByRole("button", { name }, PATIENCE);

  async function look(workbook: MemoryWorkbook, to: keyof typeof words.choices): Promise<void> {
    await drawPane(workbook, language);
    await goTo(language, "settings");
    await click(within(section()).getByRole("radio", { name: words.choices[to] }));
    await click(await button(words.look));
  }

  it("says what will change, names the cells that differ afterwards, and puts everything back", async () => {
    const workbook = await telecomWorkbook(language);
    const [results, scorecard, calc] =
      language === "en" ? ["Results", "Scorecard", "Calc1"] : ["评估结果", "评分卡", ""];
    // In memory nothing is calculated: this is what the formula is said to have shown before its header was put there.
    const team = workbook.sheets.get(results)?.get("3,0");
    if (typeof team !== "object" || team === null || !("formula" in team)) throw new Error("There is no formula.");
    workbook.sheets.get(results)?.set("3,0", { ...team, result: "Somebody" });
    await look(workbook, "native");
    const list = await within(section()).findAllByRole("listitem", undefined, PATIENCE);
    const lines = list.map(({ textContent }) => textContent);
    expect(lines).toContain(words.onSheet(results, [words.native(1)]));
    expect(lines.some((line) => line?.includes(scorecard) || language === "zh")).toBe(true);
    expect(workbook.tables.some(({ name }) => name === "CompetencyResults")).toBe(false);

    await click(await button(words.convert));
    await within(section()).findByText(words.done.native, { exact: false }, PATIENCE);
    expect(workbook.tables.some(({ name }) => name === "CompetencyResults")).toBe(true);
    if (calc !== "") expect(workbook.sheets.has(calc)).toBe(true);

    within(section()).getByText(words.doneDiffers(1), { exact: false });
    within(section()).getByRole("button", { name: common.toCell(`${results}!A4`) });
    await click(await button(words.putBack));
    await within(section()).findByText(words.undone, undefined, PATIENCE);
    expect(workbook.tables.some(({ name }) => name === "CompetencyResults")).toBe(false);
  });

  it("and then the language of the sheets, as they are after it", async () => {
    const { settings } = PANE_TEXTS[language];
    const to = language === "en" ? "zh" : "en";
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices(language), formulas: "native" }, PLAN_TEXTS[language]);
    await look(workbook, "custom");
    await click(await button(words.convert));
    await within(section()).findByText(words.done.custom, { exact: false }, PATIENCE);
    await click(screen.getByRole("button", { name: settings.sheets.change(LANGUAGE_NAMES[to]) }));
    await screen.findByText(settings.sheets.changed(LANGUAGE_NAMES[to]), undefined, PATIENCE);
    const [template] = await readTemplates(workbook);
    expect(template?.record?.choices?.formulas).toBe("custom");
  });

  it("says that every figure is the same, and undoes", async () => {
    const workbook = notes([GAP]);
    await look(workbook, "values");
    await click(await button(words.convert));
    await within(section()).findByText(words.doneSame, { exact: false }, PATIENCE);
    expect(workbook.sheets.get("Notes")?.get("0,0")).toBe(1);
    await click(await button(common.undo));
    await within(section()).findByText(words.undone, undefined, PATIENCE);
    expect(workbook.sheets.get("Notes")?.get("0,0")).toEqual(GAP);
  });

  it("can undo once more after an undo that the workbook did not take", async () => {
    const workbook = notes([GAP]);
    await look(workbook, "values");
    await click(await button(words.convert));
    const undo = await button(common.undo);
    workbook.refuseNext("cell-being-edited");
    await click(undo);
    await screen.findByText(faults.refusals["cell-being-edited"], undefined, PATIENCE);
    expect(workbook.sheets.get("Notes")?.get("0,0")).toBe(1);
    await click(await button(common.undo));
    await within(section()).findByText(words.undone, undefined, PATIENCE);
    expect(workbook.sheets.get("Notes")?.get("0,0")).toEqual(GAP);
  });

  it("names cells that stay, with the reason and a link", async () => {
    const workbook = notes([GAP, { formula: "=COMPETENCY.BAND(80)", result: { error: "#BUSY!" } }]);
    await look(workbook, "values");
    await within(section()).findByText(words.why["not-calculated"]("#BUSY!"), { exact: false }, PATIENCE);
    await click(within(section()).getByRole("button", { name: common.toCell("Notes!A2") }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: "Notes", row: 1, column: 0 }]), PATIENCE);
  });

  it("names a template that stays by its model, with the reason", async () => {
    const workbook = await telecomWorkbook(language);
    workbook.typeInto("CompetencyProfile", 2, "F1", "C99 X");
    await look(workbook, "native");
    const name = language === "en" ? telecomModel().name.en : telecomModel().name.zh;
    const reason = words.templateWhy["table-differs"](words.tables.profile);
    await within(section()).findByText(words.stayingTemplate(name, reason), { exact: false }, PATIENCE);
    expect(within(section()).queryByRole("button", { name: words.convert })).toBeNull();
  });

  it("says that there is nothing to convert, and offers no change", async () => {
    await look(notes(["text"]), "custom");
    await within(section()).findByText(words.nothing, undefined, PATIENCE);
    expect(within(section()).queryByRole("button", { name: words.convert })).toBeNull();
    await click(await button(common.close));
    await button(words.look);
    expect(within(section()).getByRole("heading", { name: words.title })).toBe(document.activeElement);
  });

  it("shows anew what would change where the workbook changed in the meantime", async () => {
    const workbook = notes([GAP]);
    await look(workbook, "values");
    const convert = await button(words.convert);
    workbook.sheets.get("Notes")?.set("1,0", GAP);
    await click(convert);
    await within(section()).findByText(words.changedSince, undefined, PATIENCE);
    within(section()).getByText(words.onSheet("Notes", [words.values(2)]));
    expect(workbook.sheets.get("Notes")?.get("0,0")).toEqual(GAP);
  });

  it("says what to do where the workbook takes no change", async () => {
    const workbook = notes([GAP]);
    await look(workbook, "values");
    const convert = await button(words.convert);
    workbook.refuseNext("read-only");
    await click(convert);
    await screen.findByText(faults.refusals["read-only"], undefined, PATIENCE);
    expect(workbook.sheets.get("Notes")?.get("0,0")).toEqual(GAP);
  });
});
