import { guideSheet } from "../../../src/core/plan/guide/guide";
import { modelSections } from "../../../src/core/plan/guide/guide-model";
import { guideSteps } from "../../../src/core/plan/guide/guide-steps";
import { levelRows } from "../../../src/core/plan/guide/guide-levels";
import type { CatalogueId } from "../../../src/models/catalogue";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { shippedModel } from "../../worked-examples/example-workbook";
import { contextOf, textsOf } from "./template-of";

const { guide } = PLAN_TEXTS.en;
const steps = (id: CatalogueId): readonly string[] =>
  guideSteps(contextOf(shippedModel(id), "en")).map(({ what, how }) => `${what}: ${how}`);
const titles = (id: CatalogueId): readonly string[] =>
  modelSections(contextOf(shippedModel(id), "en")).map(({ title }) => title);
const said = ({ what, how }: { readonly what: string; readonly how: string }): string => `${what}: ${how}`;

describe("the steps of the guide", () => {
  it("speak of exams only where there are some, and of points where these count", () => {
    const exams = [said(guide.steps.exams), said(guide.steps.examsInPoints)];
    const ofModel = (id: CatalogueId): readonly string[] => steps(id).filter((step) => exams.includes(step));
    expect(ofModel("tobacco-customer-manager")).toEqual([]);
    expect(ofModel("telecom-customer-manager")).toEqual([exams[0]]);
    expect(ofModel("bank-customer-manager")).toEqual([exams[1]]);
  });

  it("speak of roles in place of grades, and of scales and parts where items have them", () => {
    expect(steps("behavioural-dictionary")).toEqual(
      expect.arrayContaining(
        [guide.steps.peopleInRoles, guide.steps.rateScales, guide.steps.compareRoles].map((step) => said(step)),
      ),
    );
    expect(steps("behavioural-dictionary")).not.toContain(said(guide.steps.people));
    expect(steps("hr-business-partner")).toContain(said(guide.steps.rateParts));
    expect(steps("leadership")).not.toContain(said(guide.steps.compareRoles));
  });

  it("leave rating out where nothing is rated, and begin with what is unfinished", () => {
    expect(steps("customer-manager-certification").some((step) => step.startsWith(guide.steps.rate.what + ":"))).toBe(
      false,
    );
    expect(steps("broker-customer-manager")[0]).toBe(said(guide.steps.unfinished));
  });
});

describe("what the guide says of the model", () => {
  it("tells blocks with their weights, uses and links, and no empty section for simple models", () => {
    expect(titles("tobacco-customer-manager")).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Blocks|Uses|relate/u)]),
    );
    expect(titles("bank-customer-manager")).toContain(guide.blocksTitle);
    expect(titles("it-operations-team")).toContain(guide.usesTitle);
    expect(titles("behavioural-dictionary")).toContain(guide.linksTitle);
  });

  it("names the field, what source and design mean, and has room for own changes", () => {
    const model = shippedModel("bank-customer-manager");
    const texts = textsOf(guideSheet(contextOf(model, "en")));
    expect(texts).toEqual(
      expect.arrayContaining([
        guide.about.field,
        model.field.en,
        guide.about.revision,
        ...guide.basis.map(({ meaning }) => meaning),
      ]),
    );
  });

  it("keeps what is to be filled in unlocked, and only that", () => {
    const sheet = guideSheet(contextOf(shippedModel("tobacco-customer-manager"), "en"));
    const label = sheet.blocks.find(({ cells }) => cells.some(([, name]) => name === guide.about.cycle));
    const row = (label?.row ?? 0) + (label?.cells.findIndex(([, name]) => name === guide.about.cycle) ?? 0);
    expect(sheet.protection?.unlocked).toContainEqual({ row, column: 2, rows: 3, columns: 1 });
  });
});

describe("the rules beside the guide", () => {
  it.each(["zh", "en"] as const)("are explained in %s where they are typed and on the left", (language) => {
    const sheet = guideSheet(contextOf(shippedModel("tobacco-customer-manager"), language));
    const { rules, ruleNotes, rulesTitle } = PLAN_TEXTS[language].guide;
    const texts = textsOf(sheet);
    for (const rule of ["missing", "criticalBand", "selfWeight", "anonymousMinimum"] as const) {
      expect(texts).toEqual(expect.arrayContaining([rules[rule], ruleNotes[rule]]));
    }
    const prompts = sheet.validations.map(({ prompt, alert }) => ({ ...prompt, style: alert?.style }));
    expect(prompts).toContainEqual({ title: `U41 ${rulesTitle}`, text: ruleNotes.missing, style: "stop" });
    for (const text of Object.values(ruleNotes)) expect(text.length).toBeLessThanOrEqual(255);
  });

  it("take only values that are allowed", () => {
    const sheet = guideSheet(contextOf(shippedModel("tobacco-customer-manager"), "en"));
    const ruleOf = (code: string) =>
      sheet.validations.find(({ prompt }) => prompt?.title.startsWith(code) === true)?.rule;
    expect(ruleOf("U41")).toEqual({ type: "whole", minimum: 1, maximum: 3 });
    expect(ruleOf("U05")).toEqual({ type: "decimal", minimum: 0, maximum: 100 });
    expect(ruleOf("U14")).toEqual({ type: "decimal", minimum: 0, maximum: 100 });
    expect(ruleOf("U01")).toBeUndefined();
  });
});

describe("the levels of the guide", () => {
  const levels = (id: CatalogueId): readonly unknown[] =>
    levelRows(contextOf(shippedModel(id), "en")).map(({ cells }) => cells[0]);

  it("say that scales have lengths of their own", () => {
    expect(levels("behavioural-dictionary")).toEqual([-1, 0, "1–8", "0–100"]);
    expect(guide.scales.rising(3, 8).meaning).toContain("a top of 3 to 8");
  });

  it("are those of the common scale elsewhere, without 0 where nothing is rated", () => {
    expect(levels("telecom-customer-manager")).toEqual([0, 1, 2, 3, 4]);
    expect(levels("customer-manager-certification")).toEqual([1, 2, 3]);
    expect(levels("bank-customer-manager")).toEqual([0, 1, 2, 3, 4, 5, "0–100"]);
  });
});
