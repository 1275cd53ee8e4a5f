import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The browser for the tests: one of this machine, else one that is installed now. It says which, so that nobody
 * wonders what was tested. CHROMIUM names another one.
 *
 * @throws Error saying what to install by hand.
 */
export function findBrowser(): string {
  const found = present();
  if (found !== undefined) return said(found, "found");
  for (const [command, ...parameters] of installers()) {
    console.log(`No browser on this machine: running ${command} ${parameters.join(" ")}`);
    spawnSync(command ?? "", parameters, { stdio: "inherit" });
    const installed = present();
    if (installed !== undefined) return said(installed, "installed");
  }
  throw new Error(
    "No Chromium, Chrome or Edge was found or could be installed. Install one, or set CHROMIUM to its path.",
  );
}

function present(): string | undefined {
  const named = process.env["CHROMIUM"];
  return [...(named ? [named] : []), ...NAMES.map(onPath), ...PLACES, chromium.executablePath()].find(
    (path) => path !== "" && existsSync(path),
  );
}

function onPath(name: string): string {
  const command = process.platform === "win32" ? "where" : "which";
  return spawnSync(command, [name], { encoding: "utf8" }).stdout?.split(/\r?\n/)[0] ?? "";
}

function installers(): string[][] {
  const debian = process.getuid?.() === 0 && onPath("apt-get") !== "";
  return [
    ...(debian
      ? [
          ["apt-get", "update", "-qq"],
          ["apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk"],
        ]
      : []),
    ["npx", "playwright", "install", "--with-deps", "chromium"],
  ];
}

function said(path: string, how: string): string {
  console.log(`Browser for the tests (${how}): ${path}`);
  return path;
}
