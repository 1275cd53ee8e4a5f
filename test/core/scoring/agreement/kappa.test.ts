import fc from "fast-check";
import { kappa } from "../../../../src/core/scoring/agreement/kappa";
import { kappaTable } from "../../../../src/core/scoring/agreement/kappa-table";
import type { KappaWeights } from "../../../../src/core/scoring/agreement/kappa-weights";

/** Two hundred patients, three diagnoses: the shares of Cohen 1968, and the counts behind them. */
const SHARES = [
  [0.44, 0.05, 0.01],
  [0.07, 0.2, 0.03],
  [0.09, 0.05, 0.06],
];
const COUNTS = [
  [88, 10, 2],
  [14, 40, 6],
  [18, 10, 12],
];
const COHEN = [
  [0, 1, 3],
  [1, 0, 6],
  [3, 6, 0],
];
const WEIGHTS: readonly KappaWeights[] = ["none", "linear", "quadratic", COHEN];

/** Both raters' categories, patient by patient, as a table counts them. */
function casesOf(table: readonly (readonly number[])[]): readonly [number[], number[]] {
  const cases = table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first + 1, second + 1] as const)),
  );
  return [cases.map(([first]) => first), cases.map(([, second]) => second)];
}

/** The figure, or the code of the fault. */
function figure(calculate: () => number | null): unknown {
  try {
    return calculate();
  } catch (cause) {
    return (cause as { readonly reason?: { readonly code: string } }).reason?.code ?? cause;
  }
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
  minLength: 1,
  maxLength: 20,
});
const split = (given: readonly (readonly [number, number])[]) =>
  [given.map(([first]) => first), given.map(([, second]) => second)] as const;
const weights = fc.constantFrom(...WEIGHTS);

describe("Cohen's kappa", () => {
  it("of his published shares is .4915, weighted .3478", () => {
    expect(kappaTable(SHARES)?.toFixed(4)).toBe("0.4915");
    expect(kappaTable(SHARES, COHEN)?.toFixed(4)).toBe("0.3478");
  });

  it("of the published table of Fleiss, Cohen and Everitt is .429", () => {
    const table = [[0.53, 0.05, 0.02], [0.11, 0.14, 0.05], [0.01, 0.06, 0.03]]; // prettier-ignore
    expect(kappaTable(table)?.toFixed(3)).toBe("0.429");
  });

  it.each(WEIGHTS)("with the weights %j is the same from shares, counts and the cases themselves", (given) => {
    const [rater1, rater2] = casesOf(COUNTS);
    expect(kappaTable(COUNTS, given)).toBe(kappaTable(SHARES, given));
    expect(kappa(rater1, rater2, given)).toBe(kappaTable(SHARES, given));
  });

  it("takes weights as words for tables of them", () => {
    const linear = [[0, 1, 2], [1, 0, 1], [2, 1, 0]]; // prettier-ignore
    const quadratic = [[0, 1, 4], [1, 0, 1], [4, 1, 0]]; // prettier-ignore
    const none = [[0, 1, 1], [1, 0, 1], [1, 1, 0]]; // prettier-ignore
    expect(kappaTable(COUNTS, linear)).toBe(kappaTable(COUNTS, "linear"));
    expect(kappaTable(COUNTS, quadratic)).toBe(kappaTable(COUNTS, "quadratic"));
    expect(kappaTable(COUNTS, none)).toBe(kappaTable(COUNTS));
    expect(kappaTable(COUNTS, "linear")).toBe(9 / 19);
    expect(kappaTable(COUNTS, "quadratic")).toBe(5 / 11);
  });

  it("of four cases can be worked out by hand", () => {
    expect(kappa([1, 1, 2, 2], [1, 2, 2, 2])).toBe(0.5);
    expect(kappa([1, 2], [2, 1])).toBe(-1);
    expect(kappa([1, 2, 3], [1, 2, 3], "quadratic")).toBe(1);
  });

  it("leaves out what one of the two did not rate", () => {
    expect(kappa([1, null, 1, 2, 2, 4], [1, 3, 2, 2, 2, null])).toBe(0.5);
    expect(kappa([0, 1, 1, 2, 2], [3, 1, 2, 2, 2])).not.toBe(0.5);
  });

  it("lets a level that nobody gave lie between its neighbours", () => {
    const table = [[2, 1, 0, 0], [1, 2, 0, 1], [0, 0, 0, 0], [0, 1, 0, 2]]; // prettier-ignore
    const [rater1, rater2] = casesOf(table);
    for (const given of ["none", "linear", "quadratic"] as const) {
      expect(kappa(rater1, rater2, given)).toBe(kappaTable(table, given));
    }
  });

  it("takes a table of weights for all levels where only some of them were given", () => {
    const four = [[0, 1, 2, 3], [1, 0, 1, 2], [2, 1, 0, 1], [3, 2, 1, 0]]; // prettier-ignore
    expect(kappa([1, 2, 4, 4], [1, 4, 4, 2], four)).toBe(kappa([1, 2, 4, 4], [1, 4, 4, 2], "linear"));
    expect(figure(() => kappa([0, 2, 4, 4], [1, 4, 4, 2], COHEN))).toBe("weights-for-categories");
    expect(figure(() => kappa([0.5, 2], [2, 2], COHEN))).toBe("weights-for-categories");
  });

  it("has no result where nothing is rated, and none where both never rated the same case", () => {
    expect(kappa([null, null], [null, null])).toBeNull();
    expect(kappaTable([[null, null], [null, null]])).toBeNull(); // prettier-ignore
    expect(figure(() => kappa([1, null], [null, 2]))).toBe("no-common-ratings");
  });

  it("is not defined where chance brings no disagreement", () => {
    expect(figure(() => kappa([2, 2], [2, 2]))).toBe("no-variance");
    expect(figure(() => kappa([3], [3], "linear"))).toBe("no-variance");
    expect(figure(() => kappaTable([[7]]))).toBe("no-variance");
    expect(figure(() => kappaTable([[4, 1], [1, 4]], [[0, 0], [0, 0]]))).toBe("no-variance"); // prettier-ignore
  });

  it.each([
    ["is not square", [[1, 2, 3], [4, 5, 6]], "not-square"], // prettier-ignore
    ["has a count below 0", [[1, 2], [-1, 2]], "negative-number"], // prettier-ignore
    ["has a blank cell, which is not 0", [[1, 2], [null, 2]], "cell-missing"], // prettier-ignore
    ["counts nothing", [[0, 0], [0, 0]], "no-counts"], // prettier-ignore
  ])("has none of a table that %s", (_, table, code) => {
    expect(figure(() => kappaTable(table))).toBe(code);
  });

  it.each([
    ["is not square", [[0, 1, 1], [1, 0, 1]], "not-square"], // prettier-ignore
    ["rewards disagreement", [[0, -1], [1, 0]], "negative-number"], // prettier-ignore
    ["holds weights of agreement", [[1, 0], [0, 1]], "weight-on-diagonal"], // prettier-ignore
    ["is for other categories", COHEN, "weights-for-categories"],
  ])("has none with a table of weights that %s", (_, table, code) => {
    expect(figure(() => kappaTable([[4, 1], [1, 4]], table))).toBe(code); // prettier-ignore
    expect(figure(() => kappa([10, 20], [20, 20], table))).toBe(code);
  });

  it("is the same in every order of cases, and with raters exchanged where weights are symmetric", () => {
    fc.assert(
      fc.property(pairs, weights, fc.integer({ min: 0, max: 19 }), (given, chosen, turn) => {
        const [rater1, rater2] = split(given);
        const [turned1, turned2] = split([...given.slice(turn), ...given.slice(0, turn)].reverse());
        const usual = figure(() => kappa(rater1, rater2, chosen));
        expect(figure(() => kappa(turned1, turned2, chosen))).toBe(usual);
        expect(figure(() => kappa(rater2, rater1, chosen))).toBe(usual);
      }),
    );
  });

  it("does not change when ratings are shifted or scaled, counts multiplied or weights scaled", () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom("none", "linear", "quadratic"),
        fc.integer({ min: 1, max: 9 }),
        (given, chosen, by) => {
          // prettier-ignore
          const [rater1, rater2] = split(given);
          const changed = (ratings: readonly number[]) => ratings.map((rating) => rating * (by / 10) - by);
          const usual = figure(() => kappa(rater1, rater2, chosen as KappaWeights));
          const scaled = COHEN.map((row) => row.map((weight) => weight * by));
          expect(figure(() => kappa(changed(rater1), changed(rater2), chosen as KappaWeights))).toEqual(
            typeof usual === "number" ? expect.closeTo(usual, 12) : usual,
          );
          expect(figure(() => kappa(rater1, rater2, scaled))).toBe(figure(() => kappa(rater1, rater2, COHEN)));
          expect(kappaTable(COUNTS.map((row) => row.map((count) => count * by)), COHEN)).toBe(kappaTable(COUNTS, COHEN)); // prettier-ignore
        },
      ),
    );
  });

  it("never passes 1, and is 1 only where all agree", () => {
    fc.assert(
      fc.property(pairs, weights, (given, chosen) => {
        const agreement = figure(() => kappa(...split(given), chosen));
        if (typeof agreement !== "number") return;
        expect(agreement).toBeLessThanOrEqual(1);
        expect(agreement === 1).toBe(given.every(([first, second]) => first === second));
      }),
    );
  });

  it("is what the definition says, whatever the weights", () => {
    const value = fc.integer({ min: 1, max: 9 });
    const weight = (chosen: KappaWeights, first: number, second: number): number => {
      if (chosen === "none") return first === second ? 0 : 1;
      return chosen === "linear" ? Math.abs(first - second) : (first - second) ** 2;
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 15 }),
        fc.constantFrom<KappaWeights>("none", "linear", "quadratic"),
        (given, chosen) => {
          const observed = given.reduce((sum, [first, second]) => sum + weight(chosen, first, second), 0);
          const expected = given.reduce(
            (sum, [first]) => sum + given.reduce((inner, [, second]) => inner + weight(chosen, first, second), 0),
            0,
          );
          const agreement = figure(() => kappa(...split(given), chosen));
          if (expected === 0) expect(agreement).toBe("no-variance");
          else expect(agreement).toBeCloseTo(1 - (given.length * observed) / expected, 12);
        },
      ),
    );
  });

  it("takes a hundred thousand cases with as many categories, which no pass over pairs of them could", () => {
    const rater1 = Array.from({ length: 100_000 }, (_, index) => index);
    const rater2 = rater1.map((index) => index ^ 1);
    expect(kappa(rater1, rater2, "quadratic")).toBeCloseTo(1, 6);
    expect(kappa(rater1, rater2, "linear")).toBeCloseTo(1, 4);
    expect(kappa(rater1, rater2)).toBe(-1 / 99_999);
  });
});
