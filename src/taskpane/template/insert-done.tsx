import { type ReactElement, useEffect, useRef } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { Confirm } from "../parts/confirm";
import { FaultNotice } from "../parts/fault-notice";
import { PaneIcon } from "../parts/icons";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { InsertStage, InsertTask } from "./use-insert";

interface InsertDoneProps {
  readonly stage: Extract<InsertStage, { kind: "done" }>;
  readonly insertTask: InsertTask;
}

/** What was made, with a link to each sheet, the next step, and Undo. */
export function InsertDone({ stage, insertTask }: InsertDoneProps): ReactElement {
  const { texts, workbook, goTo } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => showAndFocus(result.current), []);
  const { task, undo, keep, startAgain } = insertTask;
  const { sheets, calculatesByItself } = stage.inserted;
  return (
    <PageFrame
      title={texts.template.title}
      onConfirm={() => goTo("check")}
      footer={<MainButton text={texts.template.toCheck} busy={task.busy} />}
    >
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {stage.edited === null ? null : (
        <Confirm
          title={texts.template.editedTitle}
          text={texts.template.editedText(stage.edited)}
          confirm={texts.template.removeAnyway}
          cancel={texts.template.keep}
          busy={task.busy}
          onConfirm={() => void undo(true)}
          onCancel={keep}
        />
      )}
      <div ref={result} tabIndex={-1} className={styles.result}>
        <h2 className={styles.title}>
          <PaneIcon name="Completed" className={styles.icon} /> {texts.template.doneTitle}
        </h2>
        <p className={text.plain}>{texts.template.doneMade(sheets.length)}</p>
        <ul className={styles.sheets}>
          {sheets.map((name) => (
            <li key={name}>
              <Link
                aria-label={texts.template.goToSheet(name)}
                onClick={() => void task.run(() => workbook.select({ sheet: name, row: 0, column: 0 }))}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
        {calculatesByItself ? null : <p className={text.strong}>{texts.template.doneManual}</p>}
        <p className={text.plain}>{texts.template.doneNext}</p>
      </div>
      <div className={styles.more}>
        <ActionButton
          text={task.busy ? texts.template.removing : texts.common.undo}
          iconProps={{ iconName: "Undo" }}
          disabled={task.busy}
          onClick={() => void undo(false)}
        />
        <ActionButton
          text={texts.template.another}
          iconProps={{ iconName: "Template" }}
          disabled={task.busy}
          onClick={startAgain}
        />
      </div>
      <p className={text.note}>{texts.template.removeHint}</p>
    </PageFrame>
  );
}

const useStyles = themed(({ palette, semanticColors }) => ({
  result: {
    selectors: {
      ":focus": { outline: "none" },
      ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "4px" },
    },
  },
  title: { display: "flex", alignItems: "center", gap: 8, margin: "0 0 8px", fontSize: 16, fontWeight: 600 },
  icon: { flex: "none", fontSize: 20, color: semanticColors.successIcon },
  sheets: { margin: "8px 0 12px", paddingInlineStart: 18, lineHeight: "24px" },
  more: { display: "flex", flexWrap: "wrap", gap: 4, marginTop: 8 },
}));
