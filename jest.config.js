/** Unit and host tests. Browser tests are in test/e2e and run with Playwright. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/bench/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  transform: { "^.+\\.(ts|tsx|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }] },
  // hucre ships ES modules only, which jest must translate.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
