declare global {
  /** Set by `npm run random`, and by `npm run mutation`, which tries them on thousands of small bugs. */
  var CASES: "all" | "few" | undefined;
}

/** @returns how many cases a test by chance tries: a sample that takes seconds, or all with `npm run random` */
export function caseCount(sample: number, all: number): number {
  if (globalThis.CASES === "all") return all;
  return globalThis.CASES === "few" ? Math.ceil(sample / 10) : sample;
}

/** The same for a property of fast-check: a sample is the same at every run, all cases are others each time. */
export function casesByChance(sample: number, all: number): { numRuns: number; seed?: number } {
  const numRuns = caseCount(sample, all);
  return globalThis.CASES === "all" ? { numRuns } : { numRuns, seed: 9 };
}
