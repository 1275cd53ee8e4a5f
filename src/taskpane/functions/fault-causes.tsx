import type { ReactElement } from "react";
import { faultKind } from "../../core/library/fault-kinds";
import type { FunctionEntry } from "../../core/library/function-entry";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { useFunctionTexts } from "./use-function-texts";

/** What keeps a function from an answer, with the error value that the cell shows and what to do. */
export function FaultCauses({ entry: { faults } }: { readonly entry: FunctionEntry }): ReactElement {
  const { language } = usePane();
  const { causes } = useFunctionTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {faults.map((code) => (
        <li key={code} className={styles.cause}>
          <span className={styles.sign}>{faultKind(code) === "value" ? "#VALUE!" : "#N/A"}</span>
          <span>
            {causes[code].when}
            {language === "en" ? " " : ""}
            <span className={styles.remedy}>{causes[code].then}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = themed(({ palette }) => ({
  list: { listStyle: "none", display: "flex", flexDirection: "column", gap: 8, margin: 0, padding: 0 },
  cause: { display: "flex", gap: 8, alignItems: "baseline" },
  sign: { flex: "none", width: 58, fontSize: 12, fontWeight: 600, color: palette.neutralSecondary },
  remedy: { color: palette.neutralSecondary },
}));
