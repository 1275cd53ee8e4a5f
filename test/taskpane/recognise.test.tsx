/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import "../../src/taskpane/check/check-work";
import "../../src/taskpane/recognise/recognise-work";
import "../../src/taskpane/settings/language-work";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, telecomWorkbook } from "../actions/telecom-workbook";
import { storeManager } from "../workbooks/earlier-workbooks";
import telecom from "../../src/models/telecom-customer-manager.json";
import { click, confirm, drawPane, goTo, page } from "./draw-pane";

const PATIENCE = { timeout: 30_000 };
const CATALOGUE = {
  ids: ["telecom-customer-manager"],
  entries: () => Promise.resolve([]),
  model: () => Promise.resolve(telecom),
};

function lost(workbook: MemoryWorkbook): MemoryWorkbook {
  workbook.tables.splice(0);
  workbook.parts.clear();
  return workbook;
}

describe.each(["en", "zh"] as const)("Recognising a template again, in %s", (language) => {
  const { recognise: words, check, common } = PANE_TEXTS[language];
  const press = async (name: string): Promise<void> =>
    click(await within(page()).findByRole("button", { name }, PATIENCE));

  it("is offered where Check finds none, shows what it found, makes it and takes it back", async () => {
    const workbook = lost(await telecomWorkbook(language));
    await drawPane(workbook, language, { catalogue: CATALOGUE });
    await goTo(language, "check");
    await confirm();
    await screen.findByText(check.noTemplate, undefined, PATIENCE);
    await press(words.look);
    const found = await within(page()).findByRole("group", { name: words.found(1) }, PATIENCE);
    expect(document.activeElement).toBe(found);
    const sheet = PLAN_TEXTS[language].sheets.ratings;
    expect(within(found).getByText(words.table(words.tables.ratings, `${sheet}!A4:S12`, 8))).toBeTruthy();
    expect(within(found).getByText(words.model.shipped(telecom.name[language]))).toBeTruthy();
    await press(words.make);
    await screen.findByText(words.made, undefined, PATIENCE);
    expect(workbook.tables.map(({ name }) => name)).toContain("CompetencyRatings");
    expect(within(page()).queryByText(check.noTemplate)).toBeNull();
    await press(common.undo);
    await screen.findByText(words.undone, undefined, PATIENCE);
    expect([workbook.tables.length, workbook.parts.size]).toEqual([0, 0]);
  });

  it("asks for the file of a model that is not shipped", async () => {
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices(language), model: storeManager() }, PLAN_TEXTS[language]);
    await drawPane(lost(workbook), language, { catalogue: CATALOGUE });
    await goTo(language, "settings");
    await press(words.look);
    await screen.findByText(words.modelUnknown, undefined, PATIENCE);
    expect(within(page()).getByRole("button", { name: PANE_TEXTS[language].models.open })).toBeTruthy();
    await press(common.cancel);
    expect(within(page()).getByRole("button", { name: words.look })).toBeTruthy();
  });

  it("says where there is nothing to recognise", async () => {
    await drawPane(new MemoryWorkbook(), language, { catalogue: CATALOGUE });
    await goTo(language, "settings");
    await press(words.look);
    await screen.findByRole("group", { name: words.nothing }, PATIENCE);
  });
});
