import type { ReactElement } from "react";
import type { PersonResult } from "../../core/scoring/person-result";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { level, required, signed } from "./figures";
import { StatusChip } from "./status-chip";

/** Every item of the profile; those outside the grade aimed at are left out. */
export function ItemTable({ result }: { readonly result: PersonResult }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const rows = result.items.filter((item) => item.required !== null || result.grade === null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.results.item}</th>
          <th scope="col">{texts.results.required}</th>
          <th scope="col">{texts.results.actual}</th>
          <th scope="col">{texts.results.gap}</th>
          <th scope="col">{texts.results.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, required: needed, actual, gap, status }) => (
          <tr key={item.code}>
            <th scope="row">{item.label}</th>
            <td>{required(needed)}</td>
            <td>{level(actual)}</td>
            <td>{signed(gap)}</td>
            <td>{actual !== null && status === null ? null : <StatusChip status={status} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = themed(({ palette }) => ({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 12,
    selectors: {
      "th, td": { padding: "4px 3px", textAlign: "end", fontWeight: 400, fontVariantNumeric: "tabular-nums", verticalAlign: "top" },
      "th:first-child": { textAlign: "start", paddingInlineStart: 0, overflowWrap: "anywhere" },
      "td:last-child": { paddingInlineEnd: 0 },
      "thead th": { color: palette.neutralSecondary, borderBottom: `1px solid ${palette.neutralTertiaryAlt}` },
      "tbody tr + tr > *": { borderTop: `1px solid ${palette.neutralLight}` },
    },
  },
}));
