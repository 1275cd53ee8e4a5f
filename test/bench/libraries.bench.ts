import { mean, sampleVariance } from "simple-statistics";
import { withinGroupAgreement } from "../../src/core/scoring/agreement/within-group-agreement";
import { weightedMean } from "../../src/core/scoring/weighted";
import { fastest } from "./rounds";

/** Cases of so many values each. */
const CASES = 20_000;
const VALUES = 18;

let seed = 1;
const next = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const values = Array.from({ length: CASES }, () => Array.from({ length: VALUES }, () => 1 + next(5)));
const weights = Array.from({ length: VALUES }, () => 4 + next(5));
const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
const rows = values.map((row) => row.map((value, index) => ({ value, weight: weights[index] ?? null })));
const equal = values.map((row) => row.map((value) => ({ value, weight: 1 })));

/** The r_wg of a library's variance, on five points. */
const agreementOfVariance = (row: readonly number[]): number => 1 - sampleVariance([...row]) / 2;

const compared = [
  {
    figure: "mean",
    core: () => equal.map((row) => weightedMean(row)),
    library: () => values.map((row) => mean(row)),
  },
  {
    figure: "weighted mean (library: mean of products)",
    core: () => rows.map((row) => weightedMean(row)),
    library: () =>
      values.map((row) => (mean(row.map((value, index) => value * (weights[index] ?? 0))) * VALUES) / weightSum),
  },
  {
    figure: "r_wg (library: 1 − sampleVariance ÷ 2)",
    core: () => values.map((row) => withinGroupAgreement(row, 5)),
    library: () => values.map(agreementOfVariance),
  },
];

console.log(
  `\nCore against simple-statistics: ${CASES} times ${VALUES} values. Core's sums are exact, also for decimals.`,
);
console.table(
  compared.map(({ figure, core, library }) => {
    const theirs = library();
    const apart = core().reduce(
      (most: number, one, index) => Math.max(most, Math.abs((one ?? 0) - (theirs[index] ?? 0))),
      0,
    );
    const times = fastest({ core, library }, 15);
    return {
      figure,
      "core ms": times.core.toFixed(2),
      "library ms": times.library.toFixed(2),
      "core ÷ library": (times.core / times.library).toFixed(2),
      "largest difference": apart.toExponential(1),
    };
  }),
);
