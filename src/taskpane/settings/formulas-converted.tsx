import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";
import { CellLinks } from "./cell-links";
import type { Converted } from "./use-conversion";

interface FormulasConvertedProps {
  readonly converted: Converted;
  readonly task: Task;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was converted, which cells show something else than before, and the way back. */
export function FormulasConverted({ converted, task, onUndo, onDismiss }: FormulasConvertedProps): ReactElement {
  const { texts } = usePane();
  const words = texts.settings.inWorkbook;
  const { preview, differing } = converted;
  const differs = differing !== null && differing.length > 0;
  const unknown = preview.calculatesByItself ? words.doneUnread : words.doneManual;
  const compared = differing === null ? unknown : differs ? words.doneDiffers(differing.length) : words.doneSame;
  return (
    <Notice
      tone={differs ? "warning" : "success"}
      takesFocus
      onDismiss={onDismiss}
      actions={
        <div>
          <MessageBarButton text={differs ? words.putBack : texts.common.undo} disabled={task.busy} onClick={onUndo} />
        </div>
      }
    >
      {words.done[preview.to]} {compared}
      <CellLinks places={differing ?? []} task={task} />
    </Notice>
  );
}
