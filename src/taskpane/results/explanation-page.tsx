import { type ReactElement, useEffect, useRef, useState } from "react";
import { ActionButton, MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { type ExplanationInserted, insertExplanation } from "../../actions/explanation/insert-explanation";
import { undoInsert } from "../../actions/undo-insert";
import type { Explanation } from "../../core/explanation/explanation";
import { explanationPage } from "../../core/plan/explanation/explanation-page";
import { FaultNotice } from "../parts/fault-notice";
import { MainButton } from "../parts/main-button";
import { Notice } from "../parts/notice";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { ExplanationTable } from "./explanation-table";
import { cellText, useExplanationTexts } from "./explanation-words";

interface ExplanationPageProps {
  readonly explanation: Explanation;
  readonly backText: string;
  readonly onBack: () => void;
}

type Report =
  | { readonly kind: "inserted"; readonly inserted: ExplanationInserted }
  | { readonly kind: "undone" }
  | { readonly kind: "edited"; readonly sheet: string };

/** How a figure came about, in tables. The primary button adds the same to the workbook as a sheet. */
export function ExplanationPage({ explanation, backText, onBack }: ExplanationPageProps): ReactElement {
  const { workbook } = usePane();
  const { words, around } = useExplanationTexts();
  const styles = useStyles();
  const task = useTask();
  const [report, setReport] = useState<Report | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => showAndFocus(top.current), []);
  const { heading, facts, tables, rules } = explanationPage(explanation, words);
  const insert = (): void =>
    void task.run(async () =>
      setReport({ kind: "inserted", inserted: await insertExplanation(workbook, explanation, words) }),
    );
  const undo = ({ plan, sheet }: ExplanationInserted): void =>
    void task.run(async () => {
      const undone = await undoInsert(workbook, plan, { evenIfEdited: false });
      setReport(undone.kind === "removed" ? { kind: "undone" } : { kind: "edited", sheet });
    });
  const dismiss = (): void => {
    setReport(null);
    showAndFocus(top.current);
  };
  return (
    <PageFrame
      title={around.title}
      onConfirm={insert}
      onEscape={onBack}
      footer={<MainButton text={task.busy ? around.inserting : around.insert} busy={task.busy} />}
    >
      <ActionButton text={backText} iconProps={{ iconName: "Back" }} onClick={onBack} className={styles.back} />
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      <ReportNotice report={report} busy={task.busy} onUndo={undo} onDismiss={dismiss} />
      <h2 ref={top} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{cellText(value, explanation.rules)}</dd>
          </div>
        ))}
      </dl>
      {tables.map((table, index) => (
        <ExplanationTable key={index} table={table} rules={explanation.rules} />
      ))}
      <h3 className={styles.rulesTitle}>{words.rulesTitle}</h3>
      <dl className={styles.rules}>
        {rules.map(({ code, sentence }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </PageFrame>
  );
}

interface ReportProps {
  readonly report: Report | null;
  readonly busy: boolean;
  readonly onUndo: (inserted: ExplanationInserted) => void;
  readonly onDismiss: () => void;
}

function ReportNotice({ report, busy, onUndo, onDismiss }: ReportProps): ReactElement | null {
  const { texts } = usePane();
  const { around } = useExplanationTexts();
  if (report === null) return null;
  const { kind } = report;
  if (kind !== "inserted") {
    return (
      <Notice key={kind} tone={kind === "undone" ? "success" : "warning"} takesFocus onDismiss={onDismiss}>
        {kind === "undone" ? around.undone : around.edited(report.sheet)}
      </Notice>
    );
  }
  const { inserted } = report;
  const button = (
    <MessageBarButton
      text={texts.common.undo}
      iconProps={{ iconName: "Undo" }}
      disabled={busy}
      onClick={() => onUndo(inserted)}
    />
  );
  return (
    <Notice key={inserted.sheet} tone="success" takesFocus onDismiss={onDismiss} actions={button}>
      {around.inserted(inserted.sheet)}
    </Notice>
  );
}

const useStyles = themed(({ palette }) => ({
  back: { marginInlineStart: -8, marginTop: -6 },
  heading: {
    margin: 0,
    fontSize: 16,
    lineHeight: "22px",
    fontWeight: 600,
    overflowWrap: "anywhere",
    selectors: { ":focus": { outline: "none" } },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "6px 12px",
    margin: "10px 0 0",
    selectors: {
      dt: { fontSize: 12, lineHeight: "16px", color: palette.neutralSecondary },
      dd: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
    },
  },
  rulesTitle: {
    margin: "18px 0 6px",
    paddingTop: 10,
    fontSize: 13,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
  rules: {
    margin: 0,
    fontSize: 12,
    lineHeight: "16px",
    color: palette.neutralSecondary,
    selectors: {
      "> div": { display: "flex", gap: 6, marginBottom: 4 },
      dt: { flex: "none", width: 26, fontWeight: 600 },
      dd: { margin: 0 },
    },
  },
}));
