import type { ReactElement } from "react";
import type { ExplainedCell, ExplainedTable } from "../../core/plan/explanation/explanation-tables";
import type { RuleSet } from "../../core/scoring/rule-set";
import { themed } from "../parts/styles";
import { cellText } from "./explanation-words";

/** With more columns than these, the name of a row stands on a line of its own above its figures. */
const MOST_COLUMNS = 4;

interface TableProps {
  readonly table: ExplainedTable;
  readonly rules: RuleSet;
}

/** A part of an explanation as a table that fits a narrow pane. */
export function ExplanationTable({ table, rules }: TableProps): ReactElement {
  const styles = useStyles();
  const { caption, headers, rows } = table;
  const wide = headers.length > MOST_COLUMNS;
  // What happened to the row stands beside its name there.
  const columns = wide ? headers.slice(1, -1) : headers;
  return (
    <table className={`${styles.table} ${wide ? "" : styles.narrow}`}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {wide ? (
        rows.map((cells, index) => <WideRow key={index} cells={cells} rules={rules} />)
      ) : (
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index} className={styles.row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cellText(cell, rules)}
                  </th>
                ) : (
                  <Cell key={column} cell={cell} rules={rules} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}

function WideRow({
  cells,
  rules,
}: {
  readonly cells: readonly ExplainedCell[];
  readonly rules: RuleSet;
}): ReactElement {
  const styles = useStyles();
  return (
    <tbody className={styles.row}>
      <tr>
        <th scope="rowgroup" colSpan={cells.length - 2}>
          {cellText(cells[0] ?? null, rules)}{" "}
          <span className={styles.outcome}>· {cellText(cells.at(-1) ?? null, rules)}</span>
        </th>
      </tr>
      <tr>
        {cells.slice(1, -1).map((cell, column) => (
          <Cell key={column} cell={cell} rules={rules} />
        ))}
      </tr>
    </tbody>
  );
}

function Cell({ cell, rules }: { readonly cell: ExplainedCell; readonly rules: RuleSet }): ReactElement {
  const styles = useStyles();
  const number = typeof cell === "object" && cell !== null;
  return <td className={number ? styles.number : undefined}>{cellText(cell, rules)}</td>;
}

const useStyles = themed(({ palette }) => ({
  table: {
    width: "100%",
    marginTop: 14,
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: 12,
    lineHeight: "16px",
    selectors: {
      th: {
        textAlign: "start",
        fontWeight: 400,
        padding: "3px 4px 3px 0",
        verticalAlign: "top",
        overflowWrap: "anywhere",
      },
      td: { padding: "3px 4px 3px 0", verticalAlign: "top", overflowWrap: "anywhere" },
      "thead th": {
        color: palette.neutralSecondary,
        fontSize: 11,
        lineHeight: "14px",
        verticalAlign: "bottom",
        hyphens: "auto",
        // The longest English header has room beside five others at 320 pixels.
        paddingRight: 0,
      },
    },
  },
  caption: { textAlign: "start", fontSize: 13, fontWeight: 600, padding: "0 0 4px", color: palette.neutralPrimary },
  narrow: { selectors: { "thead th:first-child": { width: "38%" } } },
  row: { borderTop: `1px solid ${palette.neutralLight}` },
  outcome: { color: palette.neutralSecondary },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: 600, whiteSpace: "nowrap" },
}));
