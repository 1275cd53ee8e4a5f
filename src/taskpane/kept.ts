import { useCallback, useState } from "react";

/** "session": until the pane's window is closed. "always": on this computer. Never anything about a person. */
export type KeptFor = "session" | "always";

const PREFIX = "competency-scorecard.";

/**
 * State that survives closing and opening the pane. Where the browser keeps nothing, it is plain state.
 *
 * @param isValue Whether what was found, perhaps written by an older version, can be used.
 */
export function useKept<T extends string | boolean>(
  key: string,
  initial: T,
  isValue: (found: unknown) => found is T,
  keptFor: KeptFor,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const found = readKept(key, keptFor);
    return isValue(found) ? found : initial;
  });
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      writeKept(key, next, keptFor);
    },
    [key, keptFor],
  );
  return [value, keep];
}

function readKept(key: string, keptFor: KeptFor): unknown {
  try {
    const text = storage(keptFor).getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // Browsers that block storage for embedded pages throw here, and the text may be damaged: start afresh.
    return undefined;
  }
}

function writeKept(key: string, value: string | boolean, keptFor: KeptFor): void {
  try {
    storage(keptFor).setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Storage is blocked or full: the choice holds until the pane is closed, which is all that is lost.
    return;
  }
}

function storage(keptFor: KeptFor): Storage {
  return keptFor === "session" ? window.sessionStorage : window.localStorage;
}
