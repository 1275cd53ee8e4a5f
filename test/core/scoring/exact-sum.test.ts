import fc from "fast-check";
import { ExactSum } from "../../../src/core/scoring/exact-sum";
import { casesByChance } from "../../random-cases";

type Term = readonly [value: number, factor: number];

const MOST = Number.MAX_SAFE_INTEGER;

function sumOf(terms: readonly Term[]): ExactSum {
  const sum = new ExactSum();
  for (const [value, factor] of terms) sum.add(value, factor);
  return sum;
}

/** A decimal as whole units of 10⁻¹². */
interface Decimal {
  readonly value: number;
  readonly units: bigint;
}

const decimal = (most: number, scale: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: -most, max: most }).map((units) => ({
    value: Number(`${units}e-${scale}`),
    units: BigInt(units) * 10n ** BigInt(12 - scale),
  }));

/** Numbers as people type them, and others that leave the whole numbers of a double. */
const anyDecimal = fc.oneof(
  decimal(1000, 0),
  decimal(100_000, 2),
  decimal(999_999_999_999_999, 0),
  decimal(999_999_999_999_999, 5),
  decimal(99, 12),
);
const anySum = fc.array(fc.tuple(anyDecimal, anyDecimal), { minLength: 1, maxLength: 6 }).map((terms) => ({
  sum: sumOf(terms.map(([one, other]) => [one.value, other.value])),
  units: terms.reduce((units, [one, other]) => units + one.units * other.units, 0n),
}));

/** Rounded half away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const size = (2n * (dividend < 0n ? -dividend : dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -size : size;
}

describe("an exact sum", () => {
  it("adds decimals without drift", () => {
    expect(sumOf([[0.1, 1], [0.2, 1]]).toNumber()).toBe(0.3); // prettier-ignore
    expect(sumOf([[0.7, 3], [0.1, 3], [0.2, 3]]).toNumber()).toBe(3); // prettier-ignore
  });

  it("is 0 without terms, and not above it", () => {
    expect(new ExactSum().toNumber()).toBe(0);
    expect(new ExactSum().isPositive).toBe(false);
  });

  it.each<[string, Term[], number]>([
    ["the sum is too large for a double", [[MOST, 1], [1, 1], [1, 1], [-MOST, 1]], 2],
    ["a product is", [[94_906_267, 94_906_267], [-94_906_267, 94_906_266]], 94_906_267],
    ["the sum is in units of a new term", [[MOST, 1], [0.1, 1], [-MOST, 1]], 0.1],
    ["a new term is in units of the sum", [[0.1, 1], [MOST, 1], [-MOST, 1]], 0.1],
    ["a number has more digits than one can hold", [[1e200, 1], [3, 1], [-1e200, 1]], 3],
    ["a factor has", [[1, 1e200], [3, 1], [-1, 1e200]], 3],
    ["a number is smaller than the digits of a sheet", [[1e-200, 1], [3, 1], [-1e-200, 1]], 3],
  ])("goes on exactly where %s", (_, terms, expected) => {
    expect(sumOf(terms).toNumber()).toBe(expected);
    expect(sumOf(terms).isPositive).toBe(true);
    const opposite = sumOf(terms.map(([value, factor]) => [-value, factor]));
    expect(opposite.toNumber()).toBe(-expected);
    expect(opposite.isPositive).toBe(false);
  }); // prettier-ignore

  it.each([
    [306e-12, 802e-12, 2.45412e-19],
    [266e-12, 223e-12, 5.9318e-20],
    [188e-12, 776e-12, 1.45888e-19],
  ])("is the nearest double also beyond the powers of ten that are exact: %p times %p", (one, other, expected) => {
    expect(sumOf([[one, other]]).toNumber()).toBe(expected);
  });

  it.each([
    [542_070_417_902_087, 62, 874_307_125_648_527],
    [450_901_586_007_147, 73, 617_673_405_489_242],
    [-529_307_166_406_594, 90, -588_119_073_785_104],
  ])(
    "is rounded as a share in per cent where a hundred of it are too large for a double: %p of %p",
    (sum, of, share) => {
      expect(sumOf([[sum, 1]]).dividedBy(sumOf([[of, 1]]), 100, 0)).toBe(share);
      expect(sumOf([[sum, 0.01]]).dividedBy(sumOf([[of, 1]]), 100, 2)).toBe(share / 100);
    },
  );

  it.each([
    [5, 0.25, 20],
    [0.25, 5, 0.05],
    [6_772_350_605_047_960, 0.37, 18_303_650_283_913_404],
    [4_494_421_834_543_476, 0.61, 7_367_904_646_792_584],
    [-8_737_230_664_320_112, 0.73, -11_968_809_129_205_632],
  ])("divided without rounding is the double nearest to the quotient: %p by %p", (sum, by, quotient) => {
    expect(sumOf([[sum, 1]]).quotient(sumOf([[by, 1]]))).toBe(quotient);
  });

  it("divides sums of any size", () => {
    const whole = sumOf([[1e200, 3]]);
    expect(sumOf([[1e200, 2]]).dividedBy(whole, 100, 1)).toBe(66.7);
    expect(sumOf([[1e200, 2]]).quotient(whole)).toBe(2 / 3);
    expect(sumOf([[1e-200, 2]]).quotient(sumOf([[1e-200, 3]]))).toBe(2 / 3);
    expect(sumOf([[1e-200, 1e-200]]).dividedBy(sumOf([[1, 1]]), 100, 1)).toBe(0);
    expect(sumOf([[3, 1]]).dividedBy(sumOf([[1e-200, 1e-100]]), 1, 0)).toBe(3e300);
    expect(sumOf([[3, 1]]).quotient(sumOf([[1e200, 7]]))).toBe(3 / 7e200);
  });

  it("holds a sum that was added up elsewhere, and goes on from there", () => {
    const sum = sumOf([[1e200, 1]]);
    sum.hold(250, 2);
    expect(sum.toNumber()).toBe(2.5);
    sum.add(0.001);
    expect(sum.toNumber()).toBe(2.501);
  });

  it("is what sums of whole numbers without any limit give", () => {
    fc.assert(
      fc.property(anySum, anySum, fc.integer({ min: 0, max: 4 }), ({ sum, units }, other, decimals) => {
        expect(sum.toNumber()).toBe(Number(`${units}e-24`));
        expect(sum.isPositive).toBe(units > 0n);
        fc.pre(other.units > 0n);
        const share = divided(units * 100n * 10n ** BigInt(decimals), other.units);
        expect(sum.dividedBy(other.sum, 100, decimals)).toBe(Number(`${share}e-${decimals}`));
        const quotient = divided(units * 10n ** 80n, other.units);
        expect(sum.quotient(other.sum)).toBe(Number(`${quotient}e-80`));
      }),
      casesByChance(1000, 100_000),
    );
  });

  it("does not depend on the order of its terms", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 1000);
    const terms = fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(terms, (given) => {
        expect(sumOf([...given].reverse()).toNumber()).toBe(sumOf(given).toNumber());
      }),
    );
  });
});
