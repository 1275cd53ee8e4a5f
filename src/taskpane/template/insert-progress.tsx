import { type ReactElement, useEffect, useRef } from "react";
import { DefaultButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";
import type { InsertStage } from "./use-insert";

interface InsertProgressProps {
  readonly stage: Extract<InsertStage, { kind: "inserting" }>;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and Cancel where the primary button was. */
export function InsertProgress({ stage, onCancel }: InsertProgressProps): ReactElement {
  const { texts } = usePane();
  const button = useRef<IButton>(null);
  useEffect(() => button.current?.focus(), []);
  const percent = Math.round(stage.share * 100);
  const doing = stage.sheet === null ? texts.template.insertingStart : texts.template.inserting(stage.sheet);
  return (
    <PageFrame
      title={texts.template.title}
      onEscape={onCancel}
      footer={
        <DefaultButton
          componentRef={button}
          text={texts.common.cancel}
          disabled={stage.cancelling}
          onClick={onCancel}
        />
      }
    >
      <div aria-live="polite">
        <ProgressIndicator
          label={stage.cancelling ? texts.template.cancelling : doing}
          description={texts.template.share(percent)}
          percentComplete={stage.share}
          ariaValueText={texts.template.share(percent)}
        />
      </div>
    </PageFrame>
  );
}
