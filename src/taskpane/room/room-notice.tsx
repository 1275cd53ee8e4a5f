import type { ReactElement } from "react";
import { DefaultButton, MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { RoomMade } from "../../actions/make-room/make-room";
import { Notice } from "../parts/notice";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { CellLinks } from "../settings/cell-links";
import { templateReason } from "../template-reason";
import { useTemplateNames } from "../use-template-names";
import type { Task } from "../use-task";
import type { RoomTask } from "./use-room";

interface RoomNoticeProps {
  readonly room: RoomTask;
  readonly task: Task;
}

/** What is being done to make room, and then what came of it, with Undo. */
export function RoomNotice({ room, task }: RoomNoticeProps): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const { stage, cancel, dismiss } = room;
  const words = texts.check;
  switch (stage.kind) {
    case "none":
      return null;
    case "working":
      return (
        <div aria-live="polite" className={styles.working}>
          <ProgressIndicator label={words.makingRoom(stage.sheet)} percentComplete={stage.share} />
          <div>
            <DefaultButton text={texts.common.cancel} onClick={cancel} />
          </div>
        </div>
      );
    case "cancelled":
      return (
        <Notice tone="info" takesFocus onDismiss={dismiss}>
          {words.roomCancelled}
        </Notice>
      );
    case "undone":
      return (
        <Notice tone={stage.left.length === 0 ? "success" : "warning"} takesFocus onDismiss={dismiss}>
          {stage.left.length === 0 ? words.roomUndone : words.roomLeft}
          <CellLinks places={stage.left} task={task} />
        </Notice>
      );
    case "done":
      return <Outcome outcome={stage.outcome} room={room} task={task} />;
  }
}

function Outcome({ outcome, room, task }: RoomNoticeProps & { readonly outcome: RoomMade }): ReactElement {
  const { texts } = usePane();
  const words = texts.check;
  const { made, takenIn, staying, conversion } = outcome;
  const nameOf = useTemplateNames([...made, ...takenIn, ...staying].map(({ template }) => template));
  if (made.length + takenIn.length + staying.length === 0) {
    return (
      <Notice tone="info" takesFocus onDismiss={room.dismiss}>
        {words.roomEnough}
      </Notice>
    );
  }
  const [only] = made;
  const actions = (
    <div>
      {conversion === null ? null : (
        <MessageBarButton
          text={texts.common.undo}
          iconProps={{ iconName: "Undo" }}
          disabled={task.busy}
          onClick={() => void room.undo(outcome)}
        />
      )}
      {staying.some(({ why }) => why.kind === "other-formulas") ? (
        <MessageBarButton
          text={words.replaceFormulas}
          disabled={task.busy}
          onClick={() => void room.make({ replacesFormulas: true })}
        />
      ) : null}
    </div>
  );
  return (
    <Notice tone={staying.length === 0 ? "success" : "warning"} takesFocus onDismiss={room.dismiss} actions={actions}>
      {only !== undefined && made.length === 1 && takenIn.length + staying.length === 0
        ? words.roomMade(only.people)
        : made.map(({ template, people }) => (
            <div key={template.suffix}>{words.roomMadeFor(nameOf(template), people)}</div>
          ))}
      {takenIn.map(({ template, rows }) => (
        <div key={template.suffix}>{words.rowsTakenIn(nameOf(template), rows)}</div>
      ))}
      {staying.map(({ template, why }) => (
        <div key={template.suffix}>
          {words.roomStays(nameOf(template), templateReason(texts.settings.inWorkbook, why))}
          <CellLinks places={"places" in why ? why.places : []} task={task} />
        </div>
      ))}
    </Notice>
  );
}

const useStyles = themed(() => ({
  working: { display: "flex", flexDirection: "column", gap: 8, marginBottom: 12 },
}));
