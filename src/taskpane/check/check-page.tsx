import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/issue";
import { itemToRemove } from "../../core/ratings/item-to-remove";
import { ItemsNotice } from "../items/items-notice";
import { useItems } from "../items/use-items";
import { EmptyState } from "../parts/empty-state";
import { FaultNotice } from "../parts/fault-notice";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { usePane } from "../pane-context";
import { RecogniseSection } from "../recognise/recognise-section";
import { RoomNotice } from "../room/room-notice";
import { useRoom } from "../room/use-room";
import { AllClear } from "./all-clear";
import { ChangedPeople } from "./changed-people";
import { CorrectionNotice } from "./correction-notice";
import { IssueList } from "./issue-list";
import { LiveCheck } from "./live-check";
import { RestoringNotice } from "./restoring-notice";
import { StuckNotice } from "./stuck-notice";
import type { RatingCheck } from "./use-rating-check";
import { useRestoring } from "./use-restoring";

/** Shows what is wrong with the ratings and where, and corrects what can be corrected with one click. */
export function CheckPage({ rating }: { readonly rating: RatingCheck }): ReactElement {
  const { texts, goTo, announce } = usePane();
  const { outcome, task } = rating;
  const result = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const none = outcome?.kind === "no-template";
  // What was recognised can be taken back after the check found it too.
  const [recognises, setRecognises] = useState(false);
  const { recheck } = rating;
  const recognised = useCallback(() => {
    setRecognises(true);
    void recheck();
  }, [recheck]);

  const room = useRoom(task, recheck);
  const items = useItems(task, recheck);
  const removeItem = (issue: Issue): void => {
    const code = itemToRemove(issue);
    const sheet = issue.place?.sheet;
    if (code !== null) void items.remove(({ tables }) => tables.some(({ place }) => place.sheet === sheet), code);
  };
  const leaveItems = (): void => {
    items.dismiss();
    result.current?.focus();
  };
  const restoring = useRestoring(task, recheck);

  // A check that was asked for moves the focus to its result; one that ran while typing only speaks.
  useEffect(() => {
    if (outcome === null) return;
    if (outcome.kind === "checked")
      announce(
        summaryOf(
          outcome.issues.map(({ issue }) => issue.severity),
          texts.check.result,
        ),
      );
    if (asked.current) showAndFocus(result.current);
    asked.current = false;
  }, [outcome, announce, texts]);

  const run = (): void => {
    asked.current = true;
    void rating.check();
  };
  const primary = none
    ? { text: texts.check.toTemplate, onClick: () => goTo("template") }
    : { text: buttonText(task.busy, outcome === null, texts.check), onClick: run };

  return (
    <PageFrame
      title={texts.check.title}
      onConfirm={primary.onClick}
      footer={
        <>
          {none || outcome === null ? null : <LiveCheck rating={rating} />}
          <MainButton text={primary.text} busy={task.busy} />
        </>
      }
    >
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      <StuckNotice rating={rating} />
      <CorrectionNotice rating={rating} />
      <RoomNotice room={room} task={task} />
      <ItemsNotice items={items} task={task} onLeave={leaveItems} />
      <RestoringNotice restoring={restoring} task={task} />
      <div ref={result} tabIndex={-1}>
        {outcome === null ? (
          <EmptyState icon="CheckList" title={texts.check.introTitle} text={texts.check.intro} />
        ) : null}
        {none ? (
          <EmptyState icon="CheckList" title={texts.check.noTemplateTitle} text={texts.check.noTemplate} />
        ) : null}
        {none || recognises ? <RecogniseSection onChanged={recognised} /> : null}
        {outcome?.kind === "checked" ? <ChangedPeople changed={rating.changed} /> : null}
        {outcome?.kind === "checked" && outcome.issues.length === 0 ? <AllClear checked={outcome.checked} /> : null}
        {outcome?.kind === "checked" && outcome.issues.length > 0 ? (
          <IssueList
            issues={outcome.issues}
            rating={rating}
            onMakeRoom={() => void room.make()}
            onRemoveItem={removeItem}
            onRestore={() => void restoring.restore()}
          />
        ) : null}
      </div>
    </PageFrame>
  );
}

function summaryOf(severities: readonly string[], sentence: (errors: number, warnings: number) => string): string {
  const errors = severities.filter((severity) => severity === "error").length;
  return sentence(errors, severities.length - errors);
}

function buttonText(busy: boolean, first: boolean, texts: { run: string; running: string; again: string }): string {
  if (busy) return texts.running;
  return first ? texts.run : texts.again;
}
