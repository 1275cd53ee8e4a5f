import { safeParse } from "valibot";
import { checkModel } from "./check-model";
import type { CompetencyModel } from "./competency-model";
import type { ModelIssue } from "./model-issue";
import { modelShape } from "./model-shape";
import { foreignObject } from "./plain-data";
import { inOneLanguage } from "./one-language";
import { shapeIssues } from "./shape-issues";

/** Longest text of a model file, in characters (about 2 MB): twenty times the largest model that is shipped. */
export const LONGEST_MODEL_TEXT = 2_000_000;

/** A model that can be used, with warnings that deserve a look; or the issues that keep it from being used. */
export type ParsedModel =
  | { readonly model: CompetencyModel; readonly warnings: readonly ModelIssue[] }
  | { readonly issues: readonly ModelIssue[] };

/**
 * Makes a model of data from anywhere, or says what is wrong with it. The model is a fresh copy that holds the known
 * keys only: unknown keys, `__proto__` among them, are refused, and nothing is read from prototypes.
 * Where the shape is right but an error is left, `issues` holds the warnings too. A model whose texts are in one
 * language says so by its name, which is in that one only.
 *
 * @example parseModel({ format: 1 }) // { issues: [{ code: "key-missing", parameters: { key: "id" }, … }, …] }
 */
export function parseModel(value: unknown): ParsedModel {
  const foreign = foreignObject(value);
  if (foreign) return { issues: [{ code: "data-not-plain", parameters: {}, severity: "error", path: foreign }] };
  const shape = safeParse(modelShape, inOneLanguage(value));
  if (!shape.success) return { issues: shapeIssues(shape.issues) };
  const model: CompetencyModel = shape.output;
  const issues = checkModel(model);
  return issues.some(({ severity }) => severity === "error") ? { issues } : { model, warnings: issues };
}

/**
 * Makes a model of the text of a file. A text beyond LONGEST_MODEL_TEXT is refused before it is parsed.
 *
 * @example parseModelText("{") // { issues: [{ code: "file-not-json", parameters: {}, severity: "error", path: [] }] }
 */
export function parseModelText(text: string): ParsedModel {
  const limit = LONGEST_MODEL_TEXT;
  if (text.length > limit) {
    const parameters = { characters: text.length, limit };
    return { issues: [{ code: "file-too-large", parameters, severity: "error", path: [] }] };
  }
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    // JSON.parse throws for nothing but the text, and its message differs from browser to browser.
    return { issues: [{ code: "file-not-json", parameters: {}, severity: "error", path: [] }] };
  }
  return parseModel(value);
}
