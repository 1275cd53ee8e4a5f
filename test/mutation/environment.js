const { TestEnvironment } = require("jest-environment-node");

/** Tests of size see no bug that smaller ones do not, and each would cost a second for every bug. */
const LARGE = /hundred thousand/u;

/** Ends at the first test that fails, since that one sees the bug, and says which tests are asked for. */
module.exports = class MutationEnvironment extends TestEnvironment {
  handleTestEvent(event) {
    if (event.name === "setup") this.global.TESTS_TO_RUN = event.testNamePattern?.source;
    if (event.name === "test_start" && (this.hasFailed || LARGE.test(event.test.name))) event.test.mode = "skip";
    if (event.name === "test_done" && event.test.errors.length > 0) this.hasFailed = true;
  }
};
