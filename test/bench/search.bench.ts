import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueEntry } from "../../src/taskpane/template/catalogue-entry";
import { findModels } from "../../src/taskpane/template/find-models";

const ROUNDS = 200;
const SEARCHES = ["c", "客户", "customer", "团队 领导", "nothing of the kind"];

const text = readFileSync(join(__dirname, "../../src/models/catalogue-entries.json"), "utf8");
const entries = JSON.parse(text) as readonly CatalogueEntry[];

function medianMilliseconds(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[ROUNDS / 2] ?? 0;
}

const rows = SEARCHES.map((search) => {
  const found = medianMilliseconds(() => findModels(entries, search, ""));
  const bare = medianMilliseconds(() => text.split(search).length);
  return {
    search,
    "list ms": found.toFixed(3),
    "one look through the file ms": bare.toFixed(3),
    ratio: (found / bare).toFixed(1),
  };
});

console.log("Searching the catalogue on one key, against one look through its file");
console.table(rows);
