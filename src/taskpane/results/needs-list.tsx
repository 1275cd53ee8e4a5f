import type { ReactElement } from "react";
import { needsOf } from "../../actions/show-results";
import type { PersonResult } from "../../core/scoring/person-result";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { percent, requiredOf } from "./figures";
import { StatusChip } from "./status-chip";

/** What to work on first: items below their required level by what they cost the match. */
export function NeedsList({ result }: { readonly result: PersonResult }): ReactElement {
  const { texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const needs = needsOf(result);
  // Where per cents are summed there is no average level.
  const inPercent = result.total !== null && result.total.averageRequired === null && result.total.match !== null;
  if (needs.length === 0) return <p className={text.plain}>{texts.results.needsNone}</p>;
  return (
    <ol className={styles.list}>
      {needs.map(({ item, loss }) => (
        <li key={item.item.code}>
          <span className={styles.name}>{item.item.label}</span> <StatusChip status={item.status} />
          <br />
          <span className={text.note}>
            {item.gap === null
              ? `${texts.results.fulfilment} ${percent(item.actual)}`
              : texts.results.need(Math.abs(item.gap).toFixed(2), requiredOf(item.item, item.required))}{" "}
            · {inPercent ? texts.results.lossPercent(loss.toFixed(2)) : texts.results.loss(loss.toFixed(2))}
          </span>
        </li>
      ))}
    </ol>
  );
}

const useStyles = themed(() => ({
  list: { margin: 0, paddingInlineStart: 22, selectors: { li: { marginBottom: 6 } } },
  name: { fontWeight: 600 },
}));
