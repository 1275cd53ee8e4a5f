import type { ReactElement } from "react";
import { type Need, needsOf, type PersonInResults } from "../../actions/show-results";
import type { PaneTexts } from "../../locales/en/pane";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { percent, required } from "./figures";
import { StatusChip } from "./status-chip";

/** What to work on first: items below their required level by what they cost the match. */
export function NeedsList({ person }: { readonly person: PersonInResults }): ReactElement {
  const { texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const needs = needsOf(person);
  if (needs.length === 0) {
    const rated = person.result.items.some(({ status }) => status !== null);
    return <p className={text.plain}>{rated ? texts.results.needsNone : texts.results.needsUnknown}</p>;
  }
  return (
    <ol className={styles.list}>
      {needs.map((need) => (
        <li key={need.item.item.code}>
          <span className={styles.name}>{need.item.item.label}</span> <StatusChip status={need.item.status} />
          <br />
          <span className={text.note}>
            {missing(need, texts)} ·{" "}
            {need.unit === "point"
              ? texts.results.lossPoints(need.loss.toFixed(1))
              : texts.results.loss(need.loss.toFixed(2))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The gap in the unit of the item; of an item with scales, which has none, how far it is fulfilled. */
function missing({ item: { item, gap, actual, required: needed } }: Need, { results }: PaneTexts): string {
  if (actual === null) return results.notRated;
  if (gap === null) return `${results.fulfilment} ${percent(actual)}`;
  return item.unit === "percent"
    ? results.needScore(String(Math.abs(gap)), required(needed))
    : results.need(Math.abs(gap).toFixed(2), required(needed));
}

const useStyles = themed(() => ({
  list: { margin: 0, paddingInlineStart: 22, selectors: { li: { marginBottom: 6 } } },
  name: { fontWeight: 600 },
}));
