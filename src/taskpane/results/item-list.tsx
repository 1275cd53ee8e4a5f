import type { ReactElement } from "react";
import type { PersonResult } from "../../core/scoring/person-result";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { figureOf, requiredOf, signed } from "./figures";
import { StatusChip } from "./status-chip";

/** Every item of the profile with its levels, gap and status; items outside the grade aimed at are left out. */
export function ItemList({ result }: { readonly result: PersonResult }): ReactElement {
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
              {item.unit === "percent" && item.kind === "composed" ? texts.results.fulfilment : texts.results.actual}{" "}
              <b>{figureOf(item, actual)}</b>
            </span>
            <span>
              {texts.results.gap} <b>{signed(gap)}</b>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

const useStyles = themed(({ palette }) => ({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    selectors: { li: { padding: "6px 0" }, "li + li": { borderTop: `1px solid ${palette.neutralLight}` } },
  },
  part: { marginInlineStart: 14, fontSize: 13 },
  first: { display: "flex", justifyContent: "space-between", gap: 8 },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    gap: 8,
    fontSize: 12,
    color: palette.neutralSecondary,
    selectors: { b: { color: palette.neutralPrimary, fontWeight: 600 } },
  },
}));
