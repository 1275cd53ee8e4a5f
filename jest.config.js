/** Packages that ship ES modules only, which jest must translate: hucre, and what the workbench's grid is made of. */
const MODULES =
  "hucre|nanoid|rbush|quickselect|kdbush|cjk-regex|unicode-regex|regexp-util|opentype.js|franc-min|trigram-utils|collapse-white-space|n-gram";
const translate = ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }];

/** Unit and host tests. Browser tests are in test/e2e and run with Playwright. */
module.exports = {
  testEnvironment: "node",
  maxWorkers: "100%",
  // A busy machine is no failure.
  testTimeout: 30_000,
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/bench/", "/test/mutation/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // lodash is the same library, in a form that needs no translation.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transform: { "^.+\\.(ts|tsx|mjs)$": translate, [`node_modules/(${MODULES})/.+\\.js$`]: translate },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES})/)`],
};
