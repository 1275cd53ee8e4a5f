/** Packages that ship ES modules only, which jest must translate: hucre, and what the workbench's grid is made of. */
const MODULES =
  "hucre|nanoid|rbush|quickselect|kdbush|cjk-regex|unicode-regex|regexp-util|opentype.js|franc-min|trigram-utils|collapse-white-space|n-gram";
const translate = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

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
  transform: {
    "\\.ts$": translate({ syntax: "typescript" }),
    "\\.tsx$": translate({ syntax: "typescript", tsx: true }),
    "\\.mjs$": translate({ syntax: "ecmascript" }),
    "node_modules/@univerjs/.+\\.js$": "<rootDir>/test/plain-fields.js",
    [`node_modules/(${MODULES})/.+\\.js$`]: translate({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES}|@univerjs)/)`],
};
