import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");
const MOST = 250;

/**
 * What the pane of the published build fetches of its own before it draws: the page, and its scripts. The list of
 * models and the model that is chosen to begin with come after it. Office.js comes from Microsoft's CDN and is not
 * counted.
 */
const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]* src="?([^"\s>]+)/g)]
  .map((match) => (match[1] ?? "").replace(/\?.*$/u, ""))
  .filter((source) => !source.startsWith("https:"));
const sizes = ["taskpane.html", ...scripts].map((name) => ({
  name,
  size: gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length / 1000,
}));
const sum = sizes.reduce((total, { size }) => total + size, 0);

console.log("\nFirst paint of the pane, kB gzip");
for (const { name, size } of sizes) console.log(`  ${name.padEnd(28)} ${size.toFixed(1).padStart(7)}`);
console.log(`  ${"in all".padEnd(28)} ${sum.toFixed(1).padStart(7)}   at most ${MOST}`);
if (sum > MOST) process.exitCode = 1;
