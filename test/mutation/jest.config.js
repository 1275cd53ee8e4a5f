/** The tests that a small bug in scoring, ratings or tables is tried on: those that calculate without a grid or a file. */
module.exports = {
  ...require("../../jest.config.js"),
  rootDir: "../..",
  testEnvironment: require.resolve("./environment.js"),
  globals: { CASES: "few" },
  testPathIgnorePatterns: ["/node_modules/"],
  testMatch: ["<rootDir>/test/mutation/all.test.ts"],
};
