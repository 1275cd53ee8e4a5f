/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import { WorkbookRefusal } from "../../src/actions/workbook";
import { chosenModel } from "../../src/core/model/chosen-model";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import telecom from "../../src/models/telecom-customer-manager.json";
import "../../src/taskpane/check/check-work";
import "../../src/taskpane/items/items-work";
import "../../src/taskpane/settings/language-work";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomChoices, telecomModel, ZHANG } from "../actions/telecom-workbook";
import { click, confirm, drawPane, goTo, page } from "./draw-pane";

const PATIENCE = { timeout: 30_000 };
const CATALOGUE = {
  ids: ["telecom-customer-manager"],
  entries: () => Promise.resolve([]),
  model: () => Promise.resolve(telecom),
};

describe.each(["en", "zh"] as const)("The items of a template, in %s", (language) => {
  const { items: words, check, common } = PANE_TEXTS[language];
  const { ratings, profile } = PLAN_TEXTS[language].sheets;
  const labelOf = (code: string): string =>
    `${code} ${telecom.items.find((item) => item.code === code)?.name[language] ?? ""}`;
  const press = async (name: string): Promise<void> =>
    click(await within(page()).findByRole("button", { name }, PATIENCE));
  const choose = async (label: string, code: string): Promise<void> => {
    await click(within(page()).getByRole("combobox", { name: new RegExp(label, "u") }));
    await click(await screen.findByRole("option", { name: new RegExp(`^${code} `, "u") }, PATIENCE));
  };
  const said = (text: string): Promise<HTMLElement> =>
    screen.findByText((content) => content.includes(text), undefined, PATIENCE);

  async function withItems(items: readonly string[]): Promise<MemoryWorkbook> {
    const model = chosenModel(telecomModel(), { grades: ["G1"], items, weights: {} });
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices(language, [ZHANG]), model }, PLAN_TEXTS[language]);
    await drawPane(workbook, language, { catalogue: CATALOGUE });
    return workbook;
  }

  it("can be added, and taken away after a question where ratings go, and both can be undone", async () => {
    const workbook = await withItems(["C01", "C02", "C03"]);
    await goTo(language, "settings");
    await press(words.look);
    await choose(words.toAdd, "C04");
    await press(words.add);
    await said(words.added(labelOf("C04")));
    expect(workbook.value(profile, 7, 0)).toBe(labelOf("C04"));
    workbook.typeInto("CompetencyRatings", 1, "C02", 3);
    await choose(words.toRemove, "C02");
    await press(words.remove);
    const question = await within(page()).findByRole(
      "alertdialog",
      { name: words.asks.title(labelOf("C02")) },
      PATIENCE,
    );
    await click(within(question).getByRole("button", { name: words.asks.cancel }));
    expect(workbook.value(ratings, 4, 4)).toBe(3);
    await choose(words.toRemove, "C02");
    await press(words.remove);
    await click(
      within(await within(page()).findByRole("alertdialog", undefined, PATIENCE)).getByRole("button", {
        name: words.remove,
      }),
    );
    await said(words.removed(labelOf("C02"), 1));
    expect(workbook.value(ratings, 3, 4)).toBe(labelOf("C03"));
    const { convert } = workbook;
    workbook.convert = () => Promise.reject(new WorkbookRefusal("cell-being-edited", "A cell is being edited."));
    await press(common.undo);
    workbook.convert = convert;
    await press(common.undo);
    await said(words.undone);
    expect([workbook.value(ratings, 3, 4), workbook.value(ratings, 4, 4)]).toEqual([labelOf("C02"), 3]);
  });

  it("come back with their ratings though the item was added anew before the removal is undone", async () => {
    const workbook = await withItems(["C01", "C02", "C03"]);
    workbook.typeInto("CompetencyRatings", 1, "C02", 3);
    await goTo(language, "settings");
    await press(words.look);
    await choose(words.toRemove, "C02");
    await press(words.remove);
    const question = await within(page()).findByRole("alertdialog", undefined, PATIENCE);
    await click(within(question).getByRole("button", { name: words.remove }));
    await said(words.removed(labelOf("C02"), 1));
    await choose(words.toAdd, "C02");
    await press(words.add);
    await said(words.added(labelOf("C02")));
    expect(workbook.value(ratings, 4, 4)).toBeNull();
    await press(common.undo);
    await said(words.removedBefore(labelOf("C02")));
    await press(common.undo);
    await waitFor(() =>
      expect([workbook.value(ratings, 3, 4), workbook.value(ratings, 4, 4)]).toEqual([labelOf("C02"), 3]),
    );
    expect(within(page()).queryByRole("button", { name: common.undo })).toBeNull();
  });

  it("are all in where none was left out", async () => {
    await withItems(telecomModel().items.map(({ code }) => code));
    await goTo(language, "settings");
    await press(words.look);
    await said(words.allIn);
    expect(within(page()).queryByRole("button", { name: words.add })).toBeNull();
  });

  it("are taken off every sheet from Check where a row of Profile was deleted by hand", async () => {
    const workbook = await withItems(["C01", "C02", "C03"]);
    for (let column = 0; column < 9; column += 1) workbook.type(profile, 5, column, null);
    await goTo(language, "check");
    await confirm();
    await within(page()).findByRole("button", { name: words.remove }, PATIENCE);
    await press(words.remove);
    await said(words.removed(labelOf("C02"), 0));
    expect(workbook.value(ratings, 3, 4)).toBe(labelOf("C03"));
    expect(within(page()).queryByText(check.again)).toBeTruthy();
  });
});
