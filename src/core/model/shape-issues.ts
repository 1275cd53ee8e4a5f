import type { BaseIssue } from "valibot";
import { modelPlace, type ModelIssue, type ModelPath, type ValueKind } from "./model-issue";

/** Longest excerpt of a file in an issue, in characters. */
const EXCERPT = 40;
/** More issues than anybody would read at once. */
const MOST_ISSUES = 100;

/**
 * The issues of valibot in the terms of model files, in their order, at most a hundred and then the number of
 * those left off.
 */
export function shapeIssues(found: readonly BaseIssue<unknown>[]): ModelIssue[] {
  const issues = found.map(shapeIssue).filter(isFirstOfItsPlace);
  const shown = issues.slice(0, MOST_ISSUES);
  const count = issues.length - shown.length;
  return count > 0 ? [...shown, { code: "further-issues", parameters: { count }, severity: "error", path: [] }] : shown;
}

/** A list where a group of fields belongs lacks every field of it: one issue says so. */
function isFirstOfItsPlace(issue: ModelIssue, position: number, issues: readonly ModelIssue[]): boolean {
  const before = issues[position - 1];
  return before?.code !== issue.code || modelPlace(before.path) !== modelPlace(issue.path);
}

function shapeIssue(found: BaseIssue<unknown>): ModelIssue {
  const path = pathOf(found);
  const severity = "error";
  const { input } = found;
  const size = typeof input === "string" || Array.isArray(input) ? input.length : 0;
  const limit = typeof found.requirement === "number" ? found.requirement : 0;
  switch (found.type) {
    case "regex":
      return { code: "text-blank", parameters: {}, severity, path };
    case "max_length":
      return Array.isArray(input)
        ? { code: "list-too-long", parameters: { count: size, highest: limit }, severity, path }
        : { code: "text-too-long", parameters: { characters: size, limit }, severity, path };
    case "min_length":
      return { code: "list-too-short", parameters: { count: size, lowest: limit }, severity, path };
    case "min_value":
      return { code: "number-too-small", parameters: { value: Number(input), lowest: limit }, severity, path };
    case "max_value":
      return { code: "number-too-large", parameters: { value: Number(input), highest: limit }, severity, path };
    default:
      return keyOrKindIssue(found, path);
  }
}

function keyOrKindIssue(found: BaseIssue<unknown>, path: ModelPath): ModelIssue {
  const severity = "error";
  const key = excerpt(path.at(-1));
  if (Array.isArray(found.path?.at(-1)?.input) && typeof path.at(-1) === "string") {
    const parameters = { expected: "group", found: "list" } as const;
    return { code: "value-of-other-kind", parameters, severity, path: path.slice(0, -1) };
  }
  if (found.expected === "never") return { code: "key-unknown", parameters: { key }, severity, path };
  if (found.received === "undefined" && path.length > 0) {
    return { code: "key-missing", parameters: { key }, severity, path };
  }
  const listed = found.type === "literal" || found.type === "picklist" || found.type === "variant";
  if (listed && found.expected !== "Object") {
    const parameters = { value: excerpt(found.input), allowed: allowedBy(found.expected ?? "") };
    return { code: "value-not-listed", parameters, severity, path };
  }
  const parameters = { expected: expectedKind(found.type), found: kindOf(found.input) };
  return { code: "value-of-other-kind", parameters, severity, path };
}

function pathOf(found: BaseIssue<unknown>): ModelPath {
  return (found.path ?? []).map(({ key }) => (typeof key === "number" ? key : excerpt(key)));
}

/** Valibot writes a choice as `("rated" | "exam")`. */
function allowedBy(expected: string): string[] {
  return expected.replace(/[()"]/gu, "").split(" | ");
}

function expectedKind(type: string): ValueKind {
  switch (type) {
    case "string":
      return "text";
    case "number":
    case "nullable":
      return "number";
    case "integer":
      return "whole-number";
    case "boolean":
      return "true-or-false";
    case "array":
      return "list";
    default:
      return "group";
  }
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "true-or-false";
    case "object":
      return "group";
    default:
      return "other";
  }
}

/** The start of a text or number; nothing of anything else. */
function excerpt(value: unknown): string {
  const words =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
