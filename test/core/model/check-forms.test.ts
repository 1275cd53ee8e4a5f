import { foundIn } from "./spoilt-model";

const found = (spoil: Parameters<typeof foundIn>[1]) => foundIn("commercial-customer-manager", spoil);

describe("A job description", () => {
  it("has indicators whose weights sum to 100 and whose targets can be divided by", () => {
    expect(found(() => undefined)).toEqual([]);
    expect(found(({ jobDescription }) => jobDescription.indicators.pop())).toEqual([
      "warning indicator-weights-sum jobDescription.indicators",
    ]);
    expect(found(({ jobDescription }) => Object.assign(jobDescription.indicators[1] ?? {}, { target: 0 }))).toEqual([
      "error target-not-positive jobDescription.indicators[1].target",
    ]);
  });

  it("gives every indicator and every gate a code of its own", () => {
    expect(found(({ jobDescription }) => Object.assign(jobDescription.indicators[1] ?? {}, { code: "I01" }))).toEqual([
      "error item-code-twice jobDescription.indicators[1].code",
    ]);
    expect(found(({ jobDescription }) => Object.assign(jobDescription.gates[1] ?? {}, { code: "Q01" }))).toEqual([
      "error item-code-twice jobDescription.gates[1].code",
    ]);
  });
});
