import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import type { RatingCheck } from "./use-rating-check";

/** Says that formulas show #NAME? although the add-in is there, and enters them again. */
export function StuckNotice({
  rating: { stuck, task, enterAgain },
}: {
  readonly rating: RatingCheck;
}): ReactElement | null {
  const { texts } = usePane();
  if (stuck.length === 0) return null;
  const again = (
    <div>
      <MessageBarButton text={texts.restoring.enterAgain} disabled={task.busy} onClick={() => void enterAgain()} />
    </div>
  );
  return (
    <Notice tone="error" actions={again}>
      {texts.restoring.stuck(stuck.length)}
    </Notice>
  );
}
