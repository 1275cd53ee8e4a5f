import { type ReactElement, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { explainSelection, type FigureOutcome } from "../../actions/explanation/explain-figure";
import type { PaneTexts } from "../../locales/en/pane";
import { cellName } from "../cell-name";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { useExplanationTexts } from "./explanation-words";

/** What can be shown on a page of its own. */
export type ExplainedOutcome = Extract<FigureOutcome, { kind: "explained" | "function" }>;

/** Asks how the figure in the selected cell came about, or says which cells can be explained. */
export function ExplainSelected({
  onExplained,
}: {
  readonly onExplained: (outcome: ExplainedOutcome) => void;
}): ReactElement {
  const { texts, workbook } = usePane();
  const { around } = useExplanationTexts();
  const text = useTextStyles();
  const styles = useStyles();
  const task = useTask();
  const [sentence, setSentence] = useState<string | null>(null);
  const ask = (): void =>
    void task.run(async () => {
      setSentence(null);
      const outcome = await explainSelection(workbook);
      if (outcome.kind === "explained" || outcome.kind === "function") onExplained(outcome);
      else setSentence(sentenceOf(outcome, around, texts));
    });
  const box = useRef<HTMLDivElement>(null);
  const dismiss = (): void => {
    setSentence(null);
    box.current?.querySelector<HTMLElement>("[data-ask]")?.focus();
  };
  return (
    <div ref={box} className={styles.box}>
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {sentence === null ? null : (
        <Notice tone="info" takesFocus onDismiss={dismiss}>
          {sentence}
        </Notice>
      )}
      <DefaultButton
        text={task.busy ? around.asking : around.ask}
        disabled={task.busy}
        allowDisabledFocus
        data-ask=""
        onClick={ask}
      />
      <p className={text.note}>{around.askHint}</p>
    </div>
  );
}

function sentenceOf(
  outcome: Exclude<FigureOutcome, ExplainedOutcome>,
  around: ReturnType<typeof useExplanationTexts>["around"],
  { results }: PaneTexts,
): string {
  switch (outcome.kind) {
    case "no-figure":
      return around.noFigure(cellName(outcome.cell.place));
    case "moved":
      return around.moved(cellName(outcome.cell.place));
    case "no-template":
      return around.noTemplate;
    case "tables-gone":
      return around.gone(outcome.tables.map((table) => results.tables[table]));
  }
}

const useStyles = themed(() => ({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: 4, marginBottom: 14 },
}));
