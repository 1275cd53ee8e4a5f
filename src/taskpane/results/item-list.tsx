import type { ReactElement } from "react";
import type { FigureRef } from "../../core/explanation/explanation";
import type { ProfileItem } from "../../core/scoring/assessment";
import type { PersonResult } from "../../core/scoring/person-result";
import type { PaneTexts } from "../../locales/en/pane";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { figureOf, gapOf, requiredOf } from "./figures";
import { StatusChip } from "./status-chip";
import { WhyButton } from "./why-button";

interface ItemListProps {
  readonly result: PersonResult;
  /** Asks how the level of an item came about. */
  readonly onAsk: (figure: FigureRef) => void;
}

/** Every item of the profile with its levels, gap and status; items outside the grade aimed at are left out. */
export function ItemList({ result, onAsk }: ItemListProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const items = result.items.filter((item) => item.required !== null || result.grade === null);
  return (
    <ul className={styles.list}>
      {items.map(({ item, required: needed, actual, gap, status }) => (
        <li key={item.code} className={item.partOf === null ? undefined : styles.part}>
          <div className={styles.first}>
            <span>{item.label}</span>
            {actual !== null && status === null ? null : <StatusChip status={status} />}
          </div>
          <div className={styles.figures}>
            <span>
              {texts.results.required} <b>{requiredOf(item, needed)}</b>
            </span>
            <span>
              {wordOfActual(item, texts)} <b>{figureOf(item, actual)}</b>{" "}
              <WhyButton
                figure={{ kind: "actual", item: item.code }}
                name={`${item.label} · ${wordOfActual(item, texts)}`}
                onAsk={onAsk}
              />
            </span>
            {item.unit === "percent" && item.kind === "composed" ? null : (
              <span>
                {texts.results.gap} <b>{gapOf(item, gap)}</b>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the actual figure of an item is: a level, a score of an exam, or fulfilment. */
function wordOfActual({ unit, kind }: ProfileItem, { results }: PaneTexts): string {
  if (unit === "level") return results.actual;
  return kind === "composed" ? results.fulfilment : results.points;
}

const useStyles = themed(({ palette }) => ({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    selectors: { li: { padding: "6px 0" }, "li + li": { borderTop: `1px solid ${palette.neutralLight}` } },
  },
  part: { marginInlineStart: 14, fontSize: 13 },
  first: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: 8 },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    gap: 8,
    fontSize: 12,
    color: palette.neutralSecondary,
    selectors: { b: { color: palette.neutralPrimary, fontWeight: 600 } },
  },
}));
