import { foundIn } from "./spoilt-model";

const dictionary = (spoil: Parameters<typeof foundIn>[1]) => foundIn("behavioural-dictionary", spoil);

describe("Items with scales", () => {
  it("need every rung of each scale, from its lowest on", () => {
    expect(dictionary(({ items }) => items[0]?.scales[0]?.rungs.pop())).toEqual([]);
    expect(dictionary(({ items }) => items[0]?.scales[0]?.rungs.splice(2, 1))).toEqual([
      "error rung-missing items[0].scales[0].rungs",
    ]);
    expect(dictionary(({ items }) => items[0]?.scales[0]?.rungs.shift())).toEqual([
      "error rung-missing items[0].scales[0].rungs",
    ]);
  });

  it("ask for more than the lowest rung and for no more than the highest", () => {
    const required = (level: number) =>
      dictionary(({ items }) => Object.assign(items[0]?.scales[0] ?? {}, { required: [level, null, null] }));
    expect([required(1), required(8)]).toEqual([[], []]);
    const outside = ["error required-outside-scale items[0].scales[0].required[0]"];
    expect([required(0), required(9)]).toEqual([outside, outside]);
  });

  it("use shared tables of the model", () => {
    expect(dictionary(({ items }) => Object.assign(items[2]?.scales[1] ?? {}, { shared: "none-such" }))).toEqual([
      "error shared-scale-unknown items[2].scales[1].shared",
    ]);
  });

  it("have scales whose weights sum to 100, and codes of their own", () => {
    expect(dictionary(({ items }) => Object.assign(items[0]?.scales[0] ?? {}, { weight: 50 }))).toEqual([
      "warning part-weights-sum items[0].scales",
    ]);
    expect(dictionary(({ items }) => Object.assign(items[0]?.scales[1] ?? {}, { code: "C011" }))).toContain(
      "error item-code-twice items[0].scales[1].code",
    );
  });
});

describe("Notes and weights of roles", () => {
  it("are about roles of the model", () => {
    const note = { grade: "G9", confidence: "likely", text: { zh: "依据。", en: "Grounds." } };
    const found = foundIn("enterprise-dictionary", ({ items }) => Object.assign(items[0] ?? {}, { notes: [note] }));
    expect(found).toEqual(["error grade-unknown items[0].notes[0].grade"]);
  });

  it("are given for every role and sum to 100 in each", () => {
    const weights = (given: (number | null)[]) =>
      foundIn("it-operations-team", ({ items }) => Object.assign(items[0] ?? {}, { weights: given }));
    expect(weights([5])).toContain("error required-count items[0].weights");
    expect(weights([6, 5])).toEqual(["warning item-weights-sum items"]);
  });
});

describe("Blocks", () => {
  it("each have weights that make a whole, and so have the blocks", () => {
    const bank = (spoil: Parameters<typeof foundIn>[1]) => foundIn("bank-customer-manager", spoil);
    expect(bank(() => undefined)).toEqual([]);
    expect(bank(({ items }) => Object.assign(items[0] ?? {}, { weight: 2 }))).toEqual([
      "warning item-weights-sum items",
    ]);
    expect(bank(({ categories }) => Object.assign(categories[0] ?? {}, { weight: 41 }))).toEqual([
      "warning item-weights-sum items",
    ]);
  });
});
