import type { Severity } from "../issue";

/** What a value of a model file can be, in words of the file. */
export type ValueKind = "text" | "number" | "whole-number" | "true-or-false" | "list" | "group" | "nothing" | "other";

/**
 * Everything that can be wrong with a model file, with the parameters of its sentence. The first block is about the
 * file and its shape, the second about what its parts say to each other. Texts are as the file has them, cut to
 * a readable length.
 */
export interface ModelIssueParameters {
  "file-too-large": { characters: number; limit: number };
  "file-not-json": Record<never, never>;
  "key-unknown": { key: string };
  "key-missing": { key: string };
  "value-of-other-kind": { expected: ValueKind; found: ValueKind };
  "value-not-listed": { value: string; allowed: readonly string[] };
  "text-blank": Record<never, never>;
  "text-too-long": { characters: number; limit: number };
  "number-too-small": { value: number; lowest: number };
  "number-too-large": { value: number; highest: number };
  "list-too-short": { count: number; lowest: number };
  "list-too-long": { count: number; highest: number };
  /** An object that is more than its own fields; a file cannot hold one. */
  "data-not-plain": Record<never, never>;
  "further-issues": { count: number };

  "id-malformed": { id: string };
  "name-has-sign": { name: string; sign: string };
  "level-out-of-order": { level: number; expected: number };
  "category-twice": { category: string };
  "category-unknown": { item: string; category: string };
  "grade-out-of-order": { grade: string; expected: string };
  "group-twice": { group: string };
  "group-name-twice": { name: string };
  "group-weights-sum": { sum: number };
  /** Self-ratings alone never rate an item, so nothing would ever be rated. */
  "group-weights-self-only": Record<never, never>;
  "item-code-malformed": { item: string };
  "item-code-twice": { item: string };
  "item-weights-sum": { sum: number };
  "required-count": { item: string; count: number; grades: number };
  "required-outside-scale": { item: string; grade: string; level: number; lowest: number; top: number };
  "required-falls": { item: string; grade: string; level: number; before: number };
  "rung-missing": { item: string; level: number };
  "rung-twice": { item: string; level: number };
  "rung-outside-scale": { item: string; level: number; lowest: number; top: number };
  "rungs-out-of-order": { item: string };
  "rung-empty": { item: string; level: number };
  "paper-missing": { item: string; level: number };
  "paper-twice": { item: string; level: number };
  "paper-outside-scale": { item: string; level: number; top: number };
  "papers-out-of-order": { item: string };
  "subject-twice": { item: string; level: number; subject: string };
  "grade-unknown": { item: string; grade: string };
  "shared-scale-unknown": { item: string; scale: string };
  "part-weights-sum": { item: string; sum: number };
  "link-unknown": { item: string };
  /** Codes of the items on the way round, the first again at the end. */
  "links-in-a-circle": { items: readonly string[] };
  "target-not-positive": { item: string };
  "indicator-weights-sum": { sum: number };
  "subject-weights-sum": { item: string; level: number; sum: number };
}

export type ModelIssueCode = keyof ModelIssueParameters;

/** Keys and list positions (from 0) that lead from the whole file to the value; empty for the file itself. */
export type ModelPath = readonly (string | number)[];

interface ModelIssueOf<C extends ModelIssueCode> {
  readonly code: C;
  readonly parameters: Readonly<ModelIssueParameters[C]>;
  /** "error": the model cannot be used; "warning": it can, but deserves a look. */
  readonly severity: Severity;
  readonly path: ModelPath;
}

/** One thing that is wrong with a model file. Languages make the sentence. */
export type ModelIssue<C extends ModelIssueCode = ModelIssueCode> = { [K in C]: ModelIssueOf<K> }[C];

/** The sentence of every issue in one language: what is wrong and what to do, without the place. */
export type ModelSentences = { readonly [C in ModelIssueCode]: (parameters: ModelIssueOf<C>["parameters"]) => string };

/**
 * The path as someone who edits the file would write it; "" for the file itself.
 *
 * @example modelPlace(["items", 3, "rungs", 0, "gist", "zh"]) // "items[3].rungs[0].gist.zh"
 */
export function modelPlace(path: ModelPath): string {
  return path
    .map((step, position) => (typeof step === "number" ? `[${String(step)}]` : position === 0 ? step : `.${step}`))
    .join("");
}
