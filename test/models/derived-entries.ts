import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseModel } from "../../src/core/model/parse-model";
import { catalogueIds } from "../../src/models/catalogue";
import { catalogueEntry } from "../../src/taskpane/template/catalogue-entry";

const MODELS = join(__dirname, "..", "..", "src", "models");

export const ENTRIES_FILE = join(MODELS, "catalogue-entries.json");

/** The text of the file of entries as the model files make it. */
export function derivedEntries(): string {
  const entries = catalogueIds.map((id) => {
    const parsed = parseModel(JSON.parse(readFileSync(join(MODELS, `${id}.json`), "utf8")));
    if ("issues" in parsed) throw new Error(`${id}: ${JSON.stringify(parsed.issues)}`);
    return catalogueEntry(parsed.model);
  });
  return `${JSON.stringify(entries, null, 1)}\n`;
}
