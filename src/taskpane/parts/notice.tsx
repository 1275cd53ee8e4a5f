import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { usePane } from "../pane-context";
import { showAndFocus } from "./show-and-focus";
import { themed } from "./styles";

export type NoticeTone = "info" | "success" | "warning" | "error";

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  readonly actions?: ReactElement;
  readonly onDismiss?: () => void;
  /** Moves the focus here when the notice appears: the result of what was just done. */
  readonly takesFocus?: boolean;
}

const TYPES: Readonly<Record<NoticeTone, MessageBarType>> = {
  info: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
};

/** A message in the page, told to screen readers. */
export function Notice({ tone, children, actions, onDismiss, takesFocus = false }: NoticeProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) showAndFocus(box.current);
  }, [takesFocus]);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is a shortcut to the dismiss button inside
    <div
      ref={box}
      tabIndex={-1}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onDismiss) {
          event.preventDefault();
          event.stopPropagation();
          onDismiss();
        }
      }}
    >
      <MessageBar
        messageBarType={TYPES[tone]}
        isMultiline
        {...(tone === "warning" ? { messageBarIconProps: { iconName: "Warning" } } : {})}
        delayedRender={false}
        dismissButtonAriaLabel={texts.common.close}
        {...(onDismiss ? { onDismiss } : {})}
        {...(actions ? { actions } : {})}
      >
        {children}
      </MessageBar>
    </div>
  );
}

const useStyles = themed(({ palette }) => ({
  box: {
    marginBottom: 12,
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "1px" } },
  },
}));
