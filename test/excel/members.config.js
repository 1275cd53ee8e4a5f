/** Lists every member of Office.js that the add-in uses, by requirement set, with the files that use it: npm run members. */
module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  globals: { LIST_MEMBERS: true },
  testMatch: ["**/excel/requirement-sets.test.ts"],
};
