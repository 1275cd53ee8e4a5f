import { type ReactElement, useEffect, useId, useRef } from "react";
import { DefaultButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { PaneIcon } from "./icons";
import { themed } from "./styles";

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question in the page before something that cannot be brought back. The safe answer has the focus; Esc gives it. */
export function Confirm({ title, text, confirm, cancel, busy, onConfirm, onCancel }: ConfirmProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const safe = useRef<IButton>(null);
  // While the work that led to the question ends, the button cannot take the focus yet.
  useEffect(() => {
    if (!busy) safe.current?.focus();
  }, [busy]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc gives the answer that a button inside gives too
    <div
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      tabIndex={-1}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        <PaneIcon name="Warning" /> {title}
      </h2>
      <p id={`${id}text`} className={styles.text}>
        {text}
      </p>
      <div className={styles.buttons}>
        <PrimaryButton componentRef={safe} text={cancel} disabled={busy} onClick={onCancel} />
        <DefaultButton text={confirm} disabled={busy} onClick={onConfirm} />
      </div>
    </div>
  );
}

const useStyles = themed(({ palette, semanticColors }) => ({
  box: {
    padding: 12,
    marginBottom: 12,
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    background: semanticColors.warningBackground,
  },
  title: { margin: 0, fontSize: 14, fontWeight: 600 },
  text: { margin: "6px 0 12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8 },
}));
