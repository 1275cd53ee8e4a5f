import type { ReactElement } from "react";
import type { FunctionExample } from "../../core/library/function-entry";
import { type CellValue, isCellError } from "../../core/tables/cell";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { useFunctionTexts } from "./use-function-texts";

/** What an example gives: a figure, or the cells that it spills into. */
export function ExampleResult({ result }: { readonly result: FunctionExample["result"] }): ReactElement {
  const { page } = useFunctionTexts();
  const text = useTextStyles();
  const styles = useStyles();
  if (result === null) return <p className={styles.depends}>{page.resultDepends}</p>;
  return (
    <div className={styles.box}>
      <span className={text.quiet}>{page.result}</span>
      <table className={styles.cells} aria-label={page.result}>
        <tbody>
          {result.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isCellError(cell) ? cell.error : String(cell);
}

const useStyles = themed(({ palette }) => ({
  depends: { margin: "8px 0 0", color: palette.neutralSecondary },
  box: { display: "flex", alignItems: "baseline", gap: 8, marginTop: 8 },
  cells: { borderCollapse: "collapse" },
  cell: {
    minWidth: 36,
    padding: "2px 8px",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    fontWeight: 600,
    textAlign: "end",
    overflowWrap: "anywhere",
  },
}));
