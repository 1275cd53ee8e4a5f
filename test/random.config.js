/** All cases of the tests by chance, of which `npm test` tries a sample: npm run random; a name after it chooses a file. */
module.exports = {
  ...require("../jest.config.js"),
  rootDir: "..",
  globals: { CASES: "all" },
  testMatch: [
    "**/any-input.test.ts",
    "**/scoring/{whole-numbers,person-result,summary}.test.ts",
    "**/received-files.test.ts",
    "**/book/{twins,recalculation}.test.ts",
    "**/{catalogue,native-parity,recalculation,twins}.libreoffice.ts",
  ],
  testTimeout: 3_600_000,
};
