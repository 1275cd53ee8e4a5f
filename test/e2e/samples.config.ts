import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** Makes the sample workbooks and the README's pictures: `npm run samples`. */
export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: "make-samples.ts",
  outputDir: "../../test-results/samples",
  use: { ...base.use, viewport: { width: 1340, height: 840 } },
  timeout: 300_000,
});
