import { type ReactElement, type ReactNode, useId } from "react";
import { PaneIcon } from "./icons";
import { themed } from "./styles";

interface FoldProps {
  readonly title: string;
  /** What the folded part holds, in a few words. */
  readonly summary?: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Inside of another fold. */
  readonly inner?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under a heading that folds and unfolds it. */
export function Fold({ title, summary, open, onToggle, inner = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const region = useId();
  const Heading = inner ? "h3" : "h2";
  return (
    <section className={styles.fold}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? region : undefined}
          onClick={() => onToggle(!open)}
        >
          <PaneIcon name={open ? "ChevronDown" : "ChevronRight"} className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && !open ? <span className={styles.summary}>{summary}</span> : null}
        </button>
      </Heading>
      {open ? (
        <div id={region} className={styles.content}>
          {children}
        </div>
      ) : null}
    </section>
  );
}

const useStyles = themed(({ palette, fonts }) => ({
  fold: { borderTop: `1px solid ${palette.neutralQuaternaryAlt}` },
  heading: { margin: 0, fontWeight: "inherit" },
  button: [
    fonts.medium,
    {
      display: "flex",
      alignItems: "center",
      gap: 8,
      width: "100%",
      minHeight: 40,
      padding: "4px 2px",
      border: 0,
      background: "transparent",
      color: palette.neutralPrimary,
      textAlign: "start",
      cursor: "pointer",
      selectors: {
        ":hover": { background: palette.neutralLighter },
        ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" },
      },
    },
  ],
  chevron: { flex: "none", fontSize: 12 },
  title: { flex: "none", fontWeight: 600 },
  summary: {
    flex: "1 1 auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "end",
    color: palette.neutralSecondary,
    fontSize: 12,
  },
  content: { display: "flex", flexDirection: "column", gap: 12, padding: "2px 0 16px" },
}));
