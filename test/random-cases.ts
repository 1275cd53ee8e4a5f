declare global {
  /** Set by `npm run random`. */
  var ALL_CASES: boolean | undefined;
}

/** @returns how many cases a test by chance tries: a sample that takes seconds, or all with `npm run random` */
export function caseCount(sample: number, all: number): number {
  return globalThis.ALL_CASES ? all : sample;
}

/** The same for a property of fast-check: a sample is the same at every run, all cases are others each time. */
export function casesByChance(sample: number, all: number): { numRuns: number; seed?: number } {
  return globalThis.ALL_CASES ? { numRuns: all } : { numRuns: sample, seed: 9 };
}
