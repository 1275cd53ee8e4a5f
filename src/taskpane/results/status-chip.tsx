import type { ReactElement } from "react";
import type { Status } from "../../core/scoring/status";
import { Chip } from "../parts/tone";
import { usePane } from "../pane-context";

/** Met, near, short or not rated: symbol, word and colour. */
export function StatusChip({ status }: { readonly status: Status | null }): ReactElement {
  const { texts } = usePane();
  switch (status) {
    case 1:
      return <Chip tone="met">{texts.results.met}</Chip>;
    case 0:
      return <Chip tone="near">{texts.results.near}</Chip>;
    case -1:
      return <Chip tone="short">{texts.results.short}</Chip>;
    case null:
      return <Chip tone="quiet">{texts.results.notRated}</Chip>;
  }
}
