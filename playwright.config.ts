import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/e2e/find-browser";

const PORT = Number(process.env["PORT"] ?? 3100);

// The workers read it too: the browser is looked for once.
process.env["CHROMIUM"] ??= findBrowser();

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  timeout: 240_000,
  globalTimeout: 2_700_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1400, height: 900 },
    launchOptions: {
      executablePath: process.env["CHROMIUM"],
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
    },
    // A quarter of a test's time: `--trace on` shows what a test that fails did.
    trace: "off",
    screenshot: "only-on-failure",
  },
  webServer: {
    // Other configurations take this one over from folders of their own.
    cwd: __dirname,
    // The build to publish, so that it is what was tried; `npm start` on this port is used where it runs already.
    command: `node test/e2e/serve-build.js ${PORT}`,
    url: `http://localhost:${PORT}/`,
    timeout: 300_000,
    reuseExistingServer: !process.env["CI"],
  },
});
