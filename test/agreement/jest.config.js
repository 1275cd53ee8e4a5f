/** More cases than the sample of npm test: npm run agreement. AGREEMENT_CASES and AGREEMENT_SEED choose others. */
process.env["AGREEMENT_CASES"] ??= "2000";

module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  roots: ["<rootDir>/test/agreement", "<rootDir>/test/libreoffice"],
  testMatch: ["**/agreement/*.test.ts", "**/spoilt-tables.libreoffice.ts"],
  testTimeout: 600_000,
};
