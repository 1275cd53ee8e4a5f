import type { ReactElement } from "react";
import { DefaultButton, MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { ItemStays } from "../../actions/change-items/item-stays";
import type { PaneTexts } from "../../locales/en/pane";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { CellLinks } from "../settings/cell-links";
import { templateReason } from "../template-reason";
import { useTemplateNames } from "../use-template-names";
import type { Task } from "../use-task";
import type { ItemsDone, ItemsStage, ItemsTask } from "./use-items";

interface ItemsNoticeProps {
  readonly items: ItemsTask;
  readonly task: Task;
  /** The notice or question goes. */
  readonly onLeave: () => void;
}

/** The question before ratings go, what is being done, and what came of it, with Undo. */
export function ItemsNotice({ items, task, onLeave }: ItemsNoticeProps): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.items;
  const { stage } = items;
  switch (stage.kind) {
    case "none":
      return null;
    case "asks":
      return (
        <Confirm
          title={words.asks.title(stage.item)}
          text={words.asks.text(stage.ratings)}
          confirm={words.remove}
          cancel={words.asks.cancel}
          busy={task.busy}
          onConfirm={() => void items.change(stage.wanted, stage.item)}
          onCancel={onLeave}
        />
      );
    case "working":
      return (
        <div aria-live="polite" className={styles.working}>
          <ProgressIndicator label={words.working(stage.sheet)} percentComplete={stage.share} />
          <div>
            <DefaultButton text={texts.common.cancel} onClick={items.cancel} />
          </div>
        </div>
      );
    case "cancelled":
      return (
        <Notice tone="info" takesFocus onDismiss={onLeave}>
          {words.cancelled}
        </Notice>
      );
    case "undone":
      return <Undone undone={stage} items={items} task={task} onLeave={onLeave} />;
    case "done":
      return <Outcome done={stage} items={items} task={task} onLeave={onLeave} />;
  }
}

/** What came of an undo; the change before can be undone next. */
function Undone({
  undone: { outcome, earlier },
  items,
  task,
  onLeave,
}: ItemsNoticeProps & { readonly undone: Extract<ItemsStage, { readonly kind: "undone" }> }): ReactElement {
  const words = usePane().texts.items;
  if (outcome.kind !== "undone" || earlier?.outcome.kind !== "changed") {
    return (
      <Notice tone={outcome.kind === "undone" ? "success" : "warning"} takesFocus onDismiss={onLeave}>
        {outcome.kind === "undone" ? words.undone : words.changedSince}
      </Notice>
    );
  }
  const { undo, wanted } = earlier.outcome;
  const button = <UndoButton busy={task.busy} onClick={() => void items.undo(earlier, undo)} />;
  return (
    <Notice key={undo.remembered} tone="success" takesFocus onDismiss={onLeave} actions={button}>
      {words.undone} {(wanted.kind === "add" ? words.addedBefore : words.removedBefore)(earlier.item)}
    </Notice>
  );
}

function UndoButton({ busy, onClick }: { readonly busy: boolean; readonly onClick: () => void }): ReactElement {
  const { texts } = usePane();
  return (
    <div>
      <MessageBarButton text={texts.common.undo} iconProps={{ iconName: "Undo" }} disabled={busy} onClick={onClick} />
    </div>
  );
}

function Outcome({ done, items, task, onLeave }: ItemsNoticeProps & { readonly done: ItemsDone }): ReactElement {
  const { outcome, item } = done;
  const { texts } = usePane();
  const words = texts.items;
  const nameOf = useTemplateNames(outcome.kind === "stays" ? [outcome.template] : []);
  if (outcome.kind === "stays") {
    const { template, why } = outcome;
    return (
      <Notice tone="warning" takesFocus onDismiss={onLeave}>
        {words.stays(nameOf(template), reasonOf(texts, why))}
        <CellLinks places={"places" in why ? why.places : []} task={task} />
      </Notice>
    );
  }
  const { wanted, ratings, weights, weightAt, undo } = outcome;
  const button = <UndoButton busy={task.busy} onClick={() => void items.undo(done, undo)} />;
  return (
    <Notice tone="success" takesFocus onDismiss={onLeave} actions={button}>
      {wanted.kind === "add" ? words.added(item) : words.removed(item, ratings)}
      {weights === null || weights.isWhole ? null : ` ${words.weights(String(weights.sum))}`}
      <CellLinks places={weightAt === null ? [] : [weightAt]} task={task} />
    </Notice>
  );
}

function reasonOf({ items, settings }: PaneTexts, why: ItemStays): string {
  const words = items.why;
  switch (why.kind) {
    case "other-sheet":
      return words["other-sheet"](why.sheet);
    case "stands-already":
      return words["stands-already"](why.item);
    case "whole-model-unknown":
    case "no-such-item":
    case "only-item":
      return words[why.kind];
    case "table-differs": {
      const tables: Readonly<Record<string, string>> = settings.inWorkbook.tables;
      return words["table-differs"](tables[why.table] ?? why.table);
    }
    default:
      return templateReason(settings.inWorkbook, why);
  }
}

const useStyles = themed(() => ({
  working: { display: "flex", flexDirection: "column", gap: 8, marginBottom: 12 },
}));
