import { type ReactElement, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { ConversionRequest, ConversionTarget } from "../../actions/convert-formulas/prepare-conversion";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { useSectionStyles } from "../parts/section-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { CellLinks } from "./cell-links";
import { FormulasPreview } from "./formulas-preview";
import { FormulasConverted } from "./formulas-converted";
import { useConversion } from "./use-conversion";

const CHOICES: readonly ConversionTarget[] = ["native", "values", "custom"];

/** Converts the workbook's custom functions into native formulas or values, and back, after saying what that changes. */
export function WorkbookFormulas(): ReactElement {
  const { texts } = usePane();
  const words = texts.settings.inWorkbook;
  const text = useTextStyles();
  const styles = useSectionStyles();
  const { stage, task, look, convert, undo, cancel, startAgain } = useConversion();
  const [to, setTo] = useState<ConversionTarget>("native");
  const [toValues, setToValues] = useState(true);
  const request: ConversionRequest = { to, withoutTwin: toValues ? "values" : "stay" };
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = (): void => {
    startAgain();
    // The keyboard stays in the section when the notice or the preview that had it goes.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="workbook-formulas" className={styles.parts}>
      <h2 ref={heading} tabIndex={-1} id="workbook-formulas" className={styles.heading}>
        {words.title}
      </h2>
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {stage.kind === "form" || stage.kind === "undone" ? (
        <>
          {stage.kind === "form" && stage.said !== null ? (
            <Notice tone="info" takesFocus onDismiss={leave}>
              {words.cancelled}
            </Notice>
          ) : null}
          {stage.kind === "undone" ? (
            <Notice tone={stage.left.length === 0 ? "success" : "warning"} takesFocus onDismiss={leave}>
              {stage.left.length === 0 ? words.undone : words.undoneBut}
              <CellLinks places={stage.left} task={task} />
            </Notice>
          ) : null}
          <p className={text.note}>{words.hint}</p>
          <ChoiceGroup
            label={words.to}
            selectedKey={to}
            options={CHOICES.map((key) => ({ key, text: words.choices[key] }))}
            onChange={(_, option) => setTo(CHOICES.find((key) => key === option?.key) ?? to)}
          />
          {to === "native" ? (
            <Checkbox
              label={words.withoutTwin}
              checked={toValues}
              onChange={(_, checked) => setToValues(checked === true)}
            />
          ) : null}
          <div>
            <DefaultButton
              text={words.look}
              disabled={task.busy}
              allowDisabledFocus
              onClick={() => void look(request)}
            />
          </div>
        </>
      ) : null}
      {stage.kind === "looking" || stage.kind === "conversion" ? (
        <>
          <div aria-live="polite">
            <ProgressIndicator
              label={
                stage.cancelling
                  ? words.stopping
                  : stage.kind === "looking"
                    ? words.looking(stage.sheet)
                    : words.working(stage.sheet)
              }
              description={words.share(Math.round(stage.share * 100))}
              percentComplete={stage.share}
            />
          </div>
          <div>
            <DefaultButton text={texts.common.cancel} disabled={stage.cancelling} onClick={cancel} />
          </div>
        </>
      ) : null}
      {stage.kind === "preview" ? (
        <FormulasPreview
          preview={stage.preview}
          isNew={stage.isNew}
          task={task}
          onLookAgain={() => void look(request)}
          onConvert={() => void convert(request, stage.preview)}
          onCancel={leave}
        />
      ) : null}
      {stage.kind === "converted" ? (
        <FormulasConverted
          converted={stage.converted}
          task={task}
          onUndo={() => void undo(stage.converted)}
          onDismiss={leave}
        />
      ) : null}
    </section>
  );
}
