import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chosenModel, isUsualItem } from "../../../src/core/model/chosen-model";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { parseModel } from "../../../src/core/model/parse-model";
import { profileRows } from "../../../src/core/model/profile-rows";

function shipped(id: string): CompetencyModel {
  const file = join(__dirname, "../../../src/models", `${id}.json`);
  const parsed = parseModel(JSON.parse(readFileSync(file, "utf8")));
  if ("issues" in parsed) throw new Error(`${id} is not usable`);
  return parsed.model;
}

const all = (model: CompetencyModel) => ({
  grades: model.grades.map(({ code }) => code),
  items: model.items.map(({ code }) => code),
  weights: {},
});

describe("A chosen part of a model", () => {
  it("is the model itself when everything is chosen", () => {
    for (const id of ["enterprise-dictionary", "behavioural-dictionary", "hr-business-partner", "it-operations-team"]) {
      const model = shipped(id);
      expect(chosenModel(model, all(model))).toEqual(model);
    }
  });

  it("keeps the codes of grades, and cuts required levels and notes to the grades", () => {
    const model = shipped("enterprise-dictionary");
    const chosen = chosenModel(model, { ...all(model), grades: ["G1", "G3"] });
    expect(chosen.grades.map(({ code }) => code)).toEqual(["G1", "G3"]);
    const first = chosen.items[0];
    expect(first?.kind === "rated" && first.required).toEqual([4, 3]);
    expect(chosen.items.flatMap(({ notes = [] }) => notes).every(({ grade }) => grade !== "G2")).toBe(true);
  });

  it("cuts the weights that roles have of their own, and leaves them to the sheet", () => {
    const model = shipped("it-operations-team");
    const chosen = chosenModel(model, { ...all(model), grades: ["G2"], weights: { C01: 50 } });
    const before = model.items[0]?.weights?.[1];
    expect(chosen.items[0]?.weights).toEqual([before]);
    expect(chosen.items[0]?.weight).toBe(50);
  });

  it("leaves out items with their scales, their links, empty categories and tables that nothing uses", () => {
    const model = shipped("behavioural-dictionary");
    const [one] = model.items;
    const chosen = chosenModel(model, { ...all(model), items: [one?.code ?? ""] });
    expect(profileRows(chosen).every(({ item }) => item.code === one?.code)).toBe(true);
    expect(chosen.categories.map(({ id }) => id)).toEqual([one?.category]);
    expect(chosen.links).toEqual([]);
    const used = one?.kind === "scaled" ? one.scales.flatMap(({ shared }) => (shared ? [shared] : [])) : [];
    expect(chosen.sharedScales?.map(({ id }) => id).sort()).toEqual([...new Set(used)].sort());
    expect(one?.kind === "scaled" && one.scales[0]?.required).toHaveLength(model.grades.length);
  });

  it("takes new weights of 0 and more, and no code that the model lacks", () => {
    const model = shipped("telecom-customer-manager");
    const weights = { C01: 0, C02: 12.5, C99: 7, toString: 3 };
    const chosen = chosenModel(model, { ...all(model), items: ["C01", "C02", "C03", "C99"], weights });
    expect(chosen.items.map(({ code, weight }) => [code, weight])).toEqual([
      ["C01", 0],
      ["C02", 12.5],
      ["C03", 5],
    ]);
  });
});

describe("The items that belong to a template by themselves", () => {
  it("are those that a chosen role asks for", () => {
    const model = shipped("enterprise-dictionary");
    const usual = (grades: string[]) => model.items.filter((item) => isUsualItem(model, item, grades)).length;
    expect(usual(["G1", "G2", "G3"])).toBe(22);
    expect(usual(["G2"])).toBe(model.items.filter((item) => item.kind === "rated" && item.required[1] !== null).length);
  });

  it("leave out options, and hold placeholders whose levels are still open", () => {
    const hr = shipped("hr-business-partner");
    expect(hr.items.filter((item) => isUsualItem(hr, item, ["G1"]))).toHaveLength(6);
    const broker = shipped("broker-customer-manager");
    expect(broker.items.filter((item) => isUsualItem(broker, item, ["G1"]))).toHaveLength(3);
  });
});
