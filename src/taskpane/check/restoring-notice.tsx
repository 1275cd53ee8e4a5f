import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import { CellLinks } from "../settings/cell-links";
import type { Task } from "../use-task";
import type { Restoring } from "./use-restoring";

/** Says what restoring drop-downs and marks did, with Undo. */
export function RestoringNotice({
  restoring: { stage, undo, dismiss },
  task,
}: {
  readonly restoring: Restoring;
  readonly task: Task;
}): ReactElement | null {
  const { texts } = usePane();
  const words = texts.restoring;
  if (stage.kind === "none") return null;
  if (stage.kind === "undone") {
    const left = stage.left.map(({ sheet, area: { row, column } }) => ({ sheet, row, column }));
    return (
      <Notice tone={left.length === 0 ? "success" : "warning"} takesFocus onDismiss={dismiss}>
        {left.length === 0 ? words.undone : words.left}
        <CellLinks places={left} task={task} />
      </Notice>
    );
  }
  const { outcome } = stage;
  if (outcome.kind === "nothing-lost") {
    return (
      <Notice tone="info" takesFocus onDismiss={dismiss}>
        {words.nothing}
      </Notice>
    );
  }
  const takeBack = (
    <div>
      <MessageBarButton
        text={texts.common.undo}
        iconProps={{ iconName: "Undo" }}
        disabled={task.busy}
        onClick={() => void undo(outcome)}
      />
    </div>
  );
  return (
    <Notice tone="success" takesFocus onDismiss={dismiss} actions={takeBack}>
      {words.done(outcome.cells)}
    </Notice>
  );
}
