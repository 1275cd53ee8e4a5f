import { type FormEvent, type ReactElement, type ReactNode, useId } from "react";
import { themed } from "./styles";

interface PageFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The view's primary button and what is said beside it: always at the bottom. */
  readonly footer?: ReactNode;
  /** Enter in a field of the page confirms what the primary button does. */
  readonly onConfirm?: () => void;
  readonly onEscape?: () => void;
}

/** A page of the pane: what scrolls, and below it the primary button in its place. */
export function PageFrame({ title, children, footer, onConfirm, onEscape }: PageFrameProps): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onConfirm?.();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc works wherever the focus is on the page; everything it does has a button too
    <form
      className={styles.page}
      aria-labelledby={heading}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onEscape && !event.defaultPrevented) {
          event.stopPropagation();
          onEscape();
        }
      }}
    >
      <div className={styles.scroll} data-scrolls="">
        <h1 id={heading} className={styles.title}>
          {title}
        </h1>
        {children}
      </div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </form>
  );
}

const useStyles = themed(({ palette, fonts }) => ({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: "14px 16px 20px" },
  title: [
    fonts.xLarge,
    { margin: "0 0 10px", fontWeight: 600, fontSize: 18, lineHeight: "26px", color: palette.neutralPrimary },
  ],
  footer: {
    flex: "0 0 auto",
    display: "flex",
    flexDirection: "column",
    gap: 8,
    padding: "10px 16px 14px",
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
    background: palette.white,
  },
}));
