import type { CompetencyModel } from "../../core/model/competency-model";
import type { ModelIssue } from "../../core/model/model-issue";

export interface OpenedModel {
  readonly model: CompetencyModel;
  readonly warnings: readonly ModelIssue[];
}

/** Why a model file cannot be used. */
export type FileTrouble =
  | { readonly kind: "file-bad"; readonly name: string; readonly issues: readonly ModelIssue[] }
  | { readonly kind: "file-too-big"; readonly size: number; readonly most: number }
  | { readonly kind: "file-unreadable" };

/** A character takes one byte at least and three at most, four for two. */
const MOST_BYTES_PER_CHARACTER = 3;

/** Reads a model file that a person chose. */
export async function openedModel(file: File): Promise<OpenedModel | FileTrouble> {
  const { parseModelText, LONGEST_MODEL_TEXT } = await import("./open-work");
  const most = LONGEST_MODEL_TEXT * MOST_BYTES_PER_CHARACTER;
  if (file.size > most) return { kind: "file-too-big", size: file.size, most };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or changed since it was picked, or may not be read: the sentence says what to do.
    return { kind: "file-unreadable" };
  }
  const parsed = parseModelText(text);
  return "model" in parsed ? parsed : { kind: "file-bad", name: file.name, issues: parsed.issues };
}
