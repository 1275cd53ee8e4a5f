import fc from "fast-check";
import { angoff } from "../../../../src/core/scoring/standards/angoff";

describe("the cut score by Angoff's method", () => {
  it("is the sum of the items' mean probabilities", () => {
    expect(angoff([[0.6, 0.9, 0.5], [0.7, 0.8, 0.6]])).toBe(2.05); // prettier-ignore
    expect(angoff([[0.6]])).toBe(0.6);
  });

  it("loses nothing to binary", () => {
    expect(angoff([[0.1, 0.2, 0.7], [0.1, 0.2, 0.7], [0.1, 0.2, 0.7]])).toBe(1); // prettier-ignore
    expect(angoff([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toBe(1); // prettier-ignore
  });

  it("leaves a judge who said nothing of an item out of that item's mean", () => {
    expect(angoff([[0.6, 0.9], [0.7, null]])).toBe(1.55); // prettier-ignore
    expect(angoff([[0.6, 0.9], [0.7, 0]])).toBe(1.1); // prettier-ignore
  });

  it("does not exist where nobody judged an item, which is named", () => {
    expect(() =>
      angoff([
        [0.6, null],
        [0.7, null],
      ]),
    ).toThrow(
      // prettier-ignore
      expect.objectContaining({
        kind: "notAvailable",
        reason: { code: "column-without-number", parameters: { parameter: "matrix", column: 2 } },
      }),
    );
  });

  it("is missing where nobody judged anything", () => {
    expect(angoff([])).toBeNull();
    expect(angoff([[null, null]])).toBeNull();
  });

  const probability = fc.integer({ min: 0, max: 100 }).map((units) => units / 100);
  const judgements = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
    .chain(([judges, items]) =>
      fc.array(fc.array(probability, { minLength: items, maxLength: items }), { minLength: judges, maxLength: judges }),
    );

  it("is the same in every order of judges and items, from 0 to the number of items", () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        const cut = angoff(matrix);
        expect(angoff([...matrix].reverse().map((judge) => [...judge].reverse()))).toBe(cut);
        expect(cut).toBeGreaterThanOrEqual(0);
        expect(cut).toBeLessThanOrEqual(matrix[0]?.length ?? 0);
      }),
    );
  });

  it("does not change with a judge who says nothing, nor when everybody is asked twice", () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        expect(angoff([...matrix, (matrix[0] ?? []).map(() => null)])).toBe(angoff(matrix));
        expect(angoff([...matrix, ...matrix])).toBe(angoff(matrix));
      }),
    );
  });
});
