import { useCallback, useRef, useState } from "react";

export interface Task {
  readonly busy: boolean;
  /** What the last run threw; null after a good one. */
  readonly fault: Fault | null;
  /** Runs work, one at a time: a second click while it is busy does nothing. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly dismiss: () => void;
  /** Shows what went wrong outside of a run, such as in an event of the workbook. */
  readonly fail: (error: unknown) => void;
}

/** Wrapped, since anything can be thrown, null too. */
export interface Fault {
  readonly error: unknown;
}

/** Runs the work behind a button and keeps what went wrong for the page to show. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const running = useRef(false);
  const run = useCallback(async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFault(null);
    try {
      await work();
    } catch (error) {
      setFault({ error });
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const dismiss = useCallback(() => setFault(null), []);
  const fail = useCallback((error: unknown) => setFault({ error }), []);
  return { busy, fault, run, dismiss, fail };
}
