/**
 * Lets mocha run the tests that jest runs: `expect` and tables of cases are jest's own, TypeScript is translated as for
 * jest. Mocha keeps the code loaded from one small bug to the next, jest loads it anew for every bug.
 */
const { readFileSync } = require("node:fs");
const { Module } = require("node:module");
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const fc = require("fast-check");

const translation = require("../../jest.config.js").transform["\\.ts$"][1];
Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...translation, filename });
  module._compile(code, filename);
};

globalThis.expect = expect;
globalThis.CASES = "few";
// The same verdict at every run, and a quick one.
fc.configureGlobal({ seed: 9, numRuns: 20 });

/** Tests of size and of any input at all see no bug that others do not, and each would cost a second for every bug. */
const LARGE = /hundred thousand|never ends? in NaN|any input ends/u;

/** Mocha gives its words at each of its files: here they get the tables of cases that jest's have. */
for (const word of ["describe", "it"]) {
  let made;
  Object.defineProperty(globalThis, word, {
    configurable: true,
    get: () => made,
    set(given) {
      made = (title, body) => (LARGE.test(title) ? undefined : given(title, body));
      made.each = bind(made, false);
    },
  });
}
const SAME_WORD = { test: "it", beforeAll: "before", afterAll: "after" };
for (const [word, ofMocha] of Object.entries(SAME_WORD))
  Object.defineProperty(globalThis, word, { get: () => globalThis[ofMocha] });

/**
 * Code that runs in tests and while their files are loaded counts as run in tests: the bug is put in once they are
 * loaded, and the process is kept.
 */
exports.mochaHooks = {
  afterAll() {
    const coverage = globalThis.__stryker__?.mutantCoverage;
    if (coverage === undefined) return;
    for (const reached of Object.values(coverage.perTest))
      for (const bug of Object.keys(reached)) delete coverage.static[bug];
  },
};
