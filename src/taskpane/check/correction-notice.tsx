import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import type { PaneTexts } from "../../locales/en/pane";
import { cellName } from "../cell-name";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import type { CorrectionReport, RatingCheck } from "./use-rating-check";

/** Says what the last correction did, and takes it back. */
export function CorrectionNotice({ rating }: { readonly rating: RatingCheck }): ReactElement | null {
  const { texts } = usePane();
  const { report, task, undo, dismissReport } = rating;
  if (report === null) return null;
  const { sentence, complete } = reportText(report, texts);
  const canUndo = report.kind === "corrected" && report.result.undo.written.length > 0;
  return (
    <Notice
      key={sentence}
      tone={complete ? "success" : "warning"}
      takesFocus
      onDismiss={dismissReport}
      {...(canUndo
        ? {
            actions: (
              <div>
                <MessageBarButton
                  text={texts.common.undo}
                  iconProps={{ iconName: "Undo" }}
                  disabled={task.busy}
                  onClick={() => void undo(report.result.undo)}
                />
              </div>
            ),
          }
        : {})}
    >
      {sentence}
    </Notice>
  );
}

function reportText(
  report: CorrectionReport,
  { check, restoring }: PaneTexts,
): { readonly sentence: string; readonly complete: boolean } {
  if (report.kind === "undone") {
    const complete = report.result.leftAlone === 0;
    return { sentence: complete ? check.undone : check.notUndone, complete };
  }
  if (report.kind === "entered") return { sentence: restoring.entered(report.formulas), complete: true };
  const { undo, changedSince } = report.result;
  const [first] = undo.written;
  if (first === undefined) return { sentence: check.changedSince, complete: false };
  const done =
    undo.written.length === 1 && report.issues.length === 1
      ? check.corrected(String(first.content), cellName(first.place))
      : check.correctedAll(undo.written.length);
  return changedSince.length === 0
    ? { sentence: done, complete: true }
    : { sentence: `${done} ${check.someChangedSince(changedSince.length)}`, complete: false };
}
