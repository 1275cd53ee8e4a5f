import { type ReactElement, useEffect, useState } from "react";
import type { Shortfall } from "../actions/workbook";
import { usePane } from "./pane-context";
import { Notice } from "./parts/notice";

/** What Excel left out of an action that is done otherwise, until it is closed. */
export function ShortfallNotice(): ReactElement | null {
  const { workbook, texts } = usePane();
  const [shortfalls, setShortfalls] = useState<readonly Shortfall[]>([]);
  useEffect(
    () =>
      workbook.onShortfall((shortfall) =>
        setShortfalls((before) => (before.includes(shortfall) ? before : [...before, shortfall])),
      ),
    [workbook],
  );
  if (shortfalls.length === 0) return null;
  return (
    <Notice tone="warning" onDismiss={() => setShortfalls([])}>
      {shortfalls.map((shortfall) => texts.shortfalls[shortfall]).join(" ")}
    </Notice>
  );
}
