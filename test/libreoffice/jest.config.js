/** Checks that need LibreOffice: npm run libreoffice. SAVE_TO names a folder for the workbooks that they write. */
module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  roots: ["<rootDir>/test/libreoffice"],
  testMatch: ["**/*.libreoffice.ts"],
  testTimeout: 120_000,
};
