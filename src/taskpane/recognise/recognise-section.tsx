import { type ReactElement, useRef } from "react";
import { DefaultButton, MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { useSectionStyles } from "../parts/section-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { FoundList } from "./found-list";
import { useRecognition } from "./use-recognition";

interface RecogniseSectionProps {
  /** Templates came or went. */
  readonly onChanged: () => void;
}

/** Finds a template by its headers where another program dropped its tables or record, and makes these again. */
export function RecogniseSection({ onChanged }: RecogniseSectionProps): ReactElement {
  const { texts } = usePane();
  const words = texts.recognise;
  const text = useTextStyles();
  const styles = useSectionStyles();
  const recognition = useRecognition(onChanged);
  const { stage, task, look, undo, startAgain } = recognition;
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = (): void => {
    startAgain();
    // The keyboard stays in the section when the notice or the list that had it goes.
    heading.current?.focus();
  };
  return (
    <section aria-label={words.title} className={styles.parts}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {stage.kind === "made" ? (
        <Notice
          tone="success"
          takesFocus
          onDismiss={leave}
          actions={
            <div>
              <MessageBarButton
                text={texts.common.undo}
                disabled={task.busy}
                onClick={() => void undo(stage.recognised)}
              />
            </div>
          }
        >
          {words.made}
        </Notice>
      ) : null}
      {stage.kind === "undone" ? (
        <Notice tone="success" takesFocus onDismiss={leave}>
          {words.undone}
        </Notice>
      ) : null}
      {stage.kind === "found" ? (
        <FoundList found={stage.found} trouble={stage.trouble} recognition={recognition} onCancel={leave} />
      ) : (
        <>
          <p className={text.note}>{words.hint}</p>
          <div>
            <DefaultButton
              text={task.busy ? words.looking : words.look}
              disabled={task.busy}
              allowDisabledFocus
              onClick={() => void look()}
            />
          </div>
        </>
      )}
    </section>
  );
}
