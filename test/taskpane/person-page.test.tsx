/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { insertTemplate } from "../../src/actions/insert-template";
import type { Language } from "../../src/core/language";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "../actions/memory-workbook";
import { shippedModel } from "../actions/shipped-models";
import type { CatalogueExample } from "../worked-examples/catalogue-example";
import { exampleChoices } from "../worked-examples/fill-example";
import { BANK_CUSTOMER_MANAGER } from "../worked-examples/models/bank-customer-manager";
import { ENTERPRISE_DICTIONARY } from "../worked-examples/models/enterprise-dictionary";
import { click, drawPane, goTo, page } from "./draw-pane";

/** The template of an example with the ratings of its people; every one has a single rater. */
async function rated(example: CatalogueExample, language: Language): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const choices = exampleChoices(example, shippedModel(example.model), language, "custom");
  await insertTemplate(workbook, choices, PLAN_TEXTS[language]);
  example.people.forEach(({ ratings, scores = {} }, index) => {
    for (const [item, level] of Object.entries(ratings)) {
      if (typeof level === "number") workbook.typeInto("CompetencyRatings", index + 1, item, level);
    }
    Object.values(scores)
      .flat()
      .forEach((score, row) => workbook.typeInto("CompetencyExams", row + 1, "E7", score));
  });
  return workbook;
}

describe.each(["en", "zh"] as const)("The page of a person in %s", (language) => {
  const texts = PANE_TEXTS[language];
  const open = async (example: CatalogueExample, code: string): Promise<void> => {
    await drawPane(await rated(example, language), language);
    await goTo(language, "results");
    await click(page().querySelector<HTMLElement>(`[data-person="${code}"]`) as HTMLElement);
  };
  const under = (title: string): string[] => {
    const list = screen.getByRole("heading", { level: 3, name: title }).nextElementSibling;
    return [...(list?.querySelectorAll(":scope > li") ?? [])].map((one) => one.textContent ?? "");
  };

  it("names as needs what is below its requirement only, by what it costs a total of blocks", async () => {
    await open(BANK_CUSTOMER_MANAGER, "0301");
    const needs = under(texts.results.needs);
    expect(needs.map((need) => need.slice(0, 3))).toEqual(["C17", "C19", "C15", "C07"]);
    expect(needs[0]).toContain(texts.results.lossPoints("3.3"));
    expect(needs[2]).toContain(texts.results.needScore("2", "60"));
    expect(needs[2]).toContain(texts.results.lossPoints("2.5"));
  });

  it("shows exam points as points, and no average level where per cents are summed", async () => {
    await open(BANK_CUSTOMER_MANAGER, "0301");
    const law = under(texts.results.items).find((item) => item.startsWith("C13"));
    expect(law).toContain(`${texts.results.points} 66`);
    expect(law).toContain(`${texts.results.gap} +6`);
    expect(screen.queryByText(texts.results.averages)).toBeNull();
  });

  it("lists roles with the best-fitting first, and marks it and the one aimed at", async () => {
    await open(ENTERPRISE_DICTIONARY, "W1");
    const roles = under(texts.results.compareRoles);
    expect(roles.map((role) => role.slice(0, 2))).toEqual(["G3", "G1", "G2"]);
    expect(roles[0]).toMatch(new RegExp(`93\\.3%.*100\\.0%${texts.results.best}$`, "u"));
    expect(roles[1]).toMatch(new RegExp(`90\\.9%.*${texts.results.aimed}$`, "u"));
    expect(screen.getByText(texts.results.averages).nextElementSibling?.textContent).toMatch(/^3\.25 \/ 3\.44/u);
  });

  it("says that nothing is rated rather than that everything is met", async () => {
    const example = {
      ...BANK_CUSTOMER_MANAGER,
      people: BANK_CUSTOMER_MANAGER.people.map((one) => ({ ...one, ratings: {}, scores: {} })),
    };
    await open(example, "0301");
    expect(screen.getByText(texts.results.needsUnknown)).toBeTruthy();
  });
});
