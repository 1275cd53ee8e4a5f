import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

declare global {
  /** Set by the environment: the tests that reach the small bug. */
  var TESTS_TO_RUN: string | undefined;
}

const CORE = join(__dirname, "..", "core");

/**
 * One file, so that the code is loaded once for a bug and not once for every file of tests; quick ones stand first. The
 * examples in comments and of the catalogue stay out: they load all of core and every model.
 */
const LEFT_OUT = /^(doc|catalogue)-examples/u;
const files = ["scoring", "ratings", "tables"]
  .flatMap((folder) =>
    readdirSync(join(CORE, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file))
      .map((file) => ({ name: `${folder}/${file.replace(".test.ts", "")}`, path: join(CORE, folder, file) })),
  )
  .map((file) => ({ ...file, isSlow: /fast-check/u.test(readFileSync(file.path, "utf8")) }))
  .sort((one, other) => Number(one.isSlow) - Number(other.isSlow));

// The same verdict at every run, and a quick one.
fc.configureGlobal({ seed: 9, numRuns: 20 });

for (const { name, path } of files) {
  if (globalThis.TESTS_TO_RUN?.replaceAll("\\", "").includes(`(${name} `) === false) continue;
  describe(name, () => {
    jest.requireActual(path);
  });
}
