import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modelPlace } from "../../../src/core/model/model-issue";
import { parseModel } from "../../../src/core/model/parse-model";
import type { CatalogueId } from "../../../src/models/catalogue";

/** A model file as plain data that a test may spoil anywhere. */
export interface PlainModel {
  [key: string]: unknown;
  items: PlainPart[];
  grades: PlainPart[];
  categories: PlainPart[];
  links: PlainPart[];
  jobDescription: { indicators: PlainPart[]; gates: PlainPart[] };
}
export type PlainPart = Record<string, unknown> & { scales: PlainPart[]; parts: PlainPart[]; rungs: PlainPart[] };

/** What is found in a shipped model after a change: severity, code, place. */
export function foundIn(id: CatalogueId, spoil: (model: PlainModel) => unknown): string[] {
  const text = readFileSync(join(__dirname, `../../../src/models/${id}.json`), "utf8");
  const model = JSON.parse(text) as PlainModel;
  spoil(model);
  const parsed = parseModel(model);
  const issues = "issues" in parsed ? parsed.issues : parsed.warnings;
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${modelPlace(path)}`.trim());
}
