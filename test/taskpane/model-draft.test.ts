import { parseModel } from "../../src/core/model/parse-model";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import bankFile from "../../src/models/bank-customer-manager.json";
import enterpriseFile from "../../src/models/enterprise-dictionary.json";
import itFile from "../../src/models/it-operations-team.json";
import telecomFile from "../../src/models/telecom-customer-manager.json";
import {
  type ModelDraft,
  pickedItems,
  readModelDraft,
  scaledTo100,
  UNTOUCHED,
  weightSums,
} from "../../src/taskpane/template/model-draft";

function parsed(file: unknown): CompetencyModel {
  const result = parseModel(file);
  if ("issues" in result) throw new Error("The model is not usable.");
  return result.model;
}

const telecom = parsed(telecomFile);
const enterprise = parsed(enterpriseFile);
const draft = (change: Partial<ModelDraft>): ModelDraft => ({ ...UNTOUCHED, ...change });
const sumOf = (model: CompetencyModel, one: ModelDraft): number[] => weightSums(model, one).map(({ sum }) => sum);

describe("What is ticked and typed for a model", () => {
  it("is the whole model while nothing is touched", () => {
    expect(readModelDraft(telecom, UNTOUCHED)).toEqual({ model: telecom, problems: [] });
  });

  it("leaves out items that none of the ticked roles asks for, unless they are ticked", () => {
    const one = draft({ grades: ["G1"] });
    expect(pickedItems(enterprise, one).map(({ code }) => code)).not.toContain("C20");
    const both = draft({ grades: ["G1"], items: { C20: true, C01: false } });
    const codes = readModelDraft(enterprise, both).model.items.map(({ code }) => code);
    expect(codes).toContain("C20");
    expect(codes).not.toContain("C01");
  });

  it("needs a grade, an item, and weights that are numbers from 0 to 100 and not all 0", () => {
    const kinds = (one: ModelDraft): string[] => readModelDraft(telecom, one).problems.map(({ kind }) => kind);
    expect(kinds(draft({ grades: [] }))).toContain("no-grade");
    const off = Object.fromEntries(telecom.items.map(({ code }) => [code, false]));
    expect(kinds(draft({ items: off }))).toEqual(["no-item"]);
    for (const wrong of ["", "x", "-1", "101"])
      expect(kinds(draft({ weights: { C01: wrong } }))).toEqual(["item-weight"]);
    expect(kinds(draft({ weights: { C01: "１２.5" } }))).toEqual([]);
    expect(kinds(draft({ weights: Object.fromEntries(telecom.items.map(({ code }) => [code, "0"])) }))).toEqual([
      "no-weight",
    ]);
  });

  it("says when weights do not make a whole, and scales them to exactly 100", () => {
    const one = draft({ items: { C01: false }, weights: { C02: "7" } });
    expect(weightSums(telecom, one)).toMatchObject([{ whole: false }]);
    expect(readModelDraft(telecom, one).problems).toEqual([]);
    expect(sumOf(telecom, scaledTo100(telecom, one))).toEqual([100]);
    const thirds = draft({ items: Object.fromEntries(telecom.items.slice(3).map(({ code }) => [code, false])) });
    expect(sumOf(telecom, scaledTo100(telecom, thirds))).toEqual([100]);
  });

  it("takes equal weights as they are", () => {
    expect(weightSums(enterprise, UNTOUCHED)).toMatchObject([{ whole: true, equal: true }]);
  });

  it("sums each block by itself", () => {
    const bank = parsed(bankFile);
    const blocks = bank.categories.filter(({ weight }) => weight !== undefined);
    expect(weightSums(bank, UNTOUCHED).map(({ category }) => category?.id)).toEqual(blocks.map(({ id }) => id));
  });

  it("leaves weights that roles have of their own to the sheet", () => {
    const it = parsed(itFile);
    const own = it.items.filter(({ weights }) => weights !== undefined);
    expect(own.length).toBeGreaterThan(0);
    expect(readModelDraft(it, draft({ weights: { [own[0]?.code ?? ""]: "99" } })).model).toEqual(it);
  });
});
