import { foundIn } from "./spoilt-model";

const found = (spoil: Parameters<typeof foundIn>[1]) => foundIn("behavioural-dictionary", spoil);
const link = (from: string, to: string, kind: string) => ({
  from,
  to,
  kind,
  text: { zh: "一条关联。", en: "A relation." },
});

describe("Links between items", () => {
  it("are sound in the shipped model", () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it("may not lead back to their start where one contains or grounds the other", () => {
    const circle = [link("C01", "C02", "contains"), link("C02", "C03", "base-for"), link("C03", "C01", "contains")];
    expect(found((model) => Object.assign(model, { links: circle }))).toEqual(["error links-in-a-circle links"]);
    expect(found((model) => Object.assign(model, { links: [link("C01", "C01", "contains")] }))).toHaveLength(1);
  });

  it("may support one another", () => {
    const mutual = [link("C01", "C02", "supports"), link("C02", "C01", "reciprocal")];
    expect(found((model) => Object.assign(model, { links: mutual }))).toEqual([]);
  });

  it("name items and scales of the model", () => {
    expect(found((model) => Object.assign(model, { links: [link("C01", "C99", "supports")] }))).toEqual([
      "error link-unknown links[0].to",
    ]);
    const scale = { ...link("C01", "C02", "supports"), toScale: "C999", toLevel: 2 };
    expect(found((model) => Object.assign(model, { links: [scale] }))).toEqual(["error link-unknown links[0].toScale"]);
  });
});
