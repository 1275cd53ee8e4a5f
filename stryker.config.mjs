/**
 * npm run mutation: puts small bugs into core, one at a time, and tells which no test sees. Files or folders after
 * `-- --mutate` choose others. What was tried before is tried again only where code or tests changed.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: ["src/core/scoring/**/*.ts", "src/core/ratings/**/*.ts", "src/core/tables/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "test/mutation/jest.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation.html" },
  incremental: true,
  incrementalFile: "reports/mutation.json",
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "dist-workbench", "test-results", "reports", "assets", "test/e2e", "test/bench"],
  // What runs while a module is loaded is reached by every test: each such bug costs as much as twenty others.
  ignoreStatic: true,
};
