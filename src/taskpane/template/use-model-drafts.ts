import { useCallback, useMemo } from "react";
import { useKept } from "../kept";
import { type ModelDraft, UNTOUCHED } from "./model-draft";

type Drafts = Readonly<Record<string, ModelDraft>>;

/** What was ticked and typed for each model, by the id under which it is listed; kept while the window is open. */
export function useModelDrafts(): {
  readonly draftOf: (id: string) => ModelDraft;
  readonly change: (id: string, draft: ModelDraft) => void;
} {
  const [text, setText] = useKept<string>("template-picks", "{}", isDrafts, "session");
  const drafts = useMemo(() => JSON.parse(text) as Drafts, [text]);
  const draftOf = useCallback(
    (id: string) => (Object.hasOwn(drafts, id) ? (drafts[id] ?? UNTOUCHED) : UNTOUCHED),
    [drafts],
  );
  const change = useCallback(
    (id: string, draft: ModelDraft) => setText(JSON.stringify({ ...drafts, [id]: draft })),
    [drafts, setText],
  );
  return { draftOf, change };
}

function isDrafts(found: unknown): found is string {
  if (typeof found !== "string") return false;
  try {
    const drafts: unknown = JSON.parse(found);
    return isRecord(drafts) && Object.values(drafts).every(isDraft);
  } catch {
    // A damaged text: start afresh.
    return false;
  }
}

function isDraft(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { grades, items, weights } = value;
  return (
    (grades === null || (Array.isArray(grades) && grades.every((code) => typeof code === "string"))) &&
    isRecord(items) &&
    Object.values(items).every((picked) => typeof picked === "boolean") &&
    isRecord(weights) &&
    Object.values(weights).every((weight) => typeof weight === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
