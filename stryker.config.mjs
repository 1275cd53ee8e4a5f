/**
 * npm run mutation: puts small bugs into core, one at a time, and tells which no test sees. Files or folders after
 * `-- --mutate` choose others. What was tried before is tried again only where code or tests changed.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: ["src/core/scoring/**/*.ts", "src/core/ratings/**/*.ts", "src/core/tables/**/*.ts"],
  testRunner: "mocha",
  mochaOptions: {
    // In this order: a bug is tried on the tests nearest to it first.
    spec: ["core/scoring", "core/ratings", "core/tables", "functions"].map((folder) => `test/${folder}/**/*.test.ts`),
    // The examples in comments and of the catalogue load all of core and every model.
    ignore: ["doc-examples", "catalogue-examples", "any-input", "metadata"].map((name) => `**/${name}.test.ts`),
    require: ["./test/mutation/jest-words.cjs"],
    "no-config": true,
    "no-package": true,
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation.html" },
  incremental: true,
  incrementalFile: "reports/mutation.json",
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "dist-workbench", "test-results", "reports", "assets", "test/e2e", "test/bench"],
  // What runs only while a module is loaded is reached by every test: each such bug costs as much as twenty others.
  ignoreStatic: true,
};
