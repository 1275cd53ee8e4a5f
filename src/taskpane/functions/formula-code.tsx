import type { ReactElement } from "react";
import { themed } from "../parts/styles";

/** A formula as it is typed. It breaks after its separators, so that numbers and names stay whole. */
export function FormulaCode({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <code className={styles.code}>
      {children.split(/(?<=[,;(])/u).map((part, index) => (
        <span key={index}>
          {part}
          <wbr />
        </span>
      ))}
    </code>
  );
}

const useStyles = themed(({ palette }) => ({
  code: {
    display: "block",
    padding: "6px 8px",
    borderRadius: 4,
    background: palette.neutralLighter,
    fontFamily: 'Consolas, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace',
    fontSize: 12,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
}));
