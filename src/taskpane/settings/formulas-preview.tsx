import { Fragment, type ReactElement, useEffect, useRef } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { StayingFormula } from "../../actions/convert-formulas/converted-cells";
import type { ConversionPreview } from "../../actions/convert-formulas/prepare-conversion";
import type { Place } from "../../core/tables/table";
import { templateReason } from "../template-reason";
import type { PaneTexts } from "../../locales/en/pane";
import { Notice } from "../parts/notice";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";
import { useTemplateNames } from "../use-template-names";
import { CellLinks } from "./cell-links";
import { NeededModel } from "./needed-model";

interface FormulasPreviewProps {
  readonly preview: ConversionPreview;
  /** The workbook changed after an earlier preview. */
  readonly isNew: boolean;
  readonly task: Task;
  /** Looks again, after the workbook got what it lacked. */
  readonly onLookAgain: () => void;
  readonly onConvert: () => void;
  readonly onCancel: () => void;
}

/** What a conversion will change: formulas by sheet, sheets that come and go, and what stays with the reason. */
export function FormulasPreview({
  preview,
  isNew,
  task,
  onLookAgain,
  onConvert,
  onCancel,
}: FormulasPreviewProps): ReactElement {
  const { texts } = usePane();
  const words = texts.settings.inWorkbook;
  const text = useTextStyles();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => showAndFocus(box.current), []);
  const { sheets, added, removed, stays, others, templates, to } = preview;
  const nameOf = useTemplateNames(templates.map(({ template }) => template));
  const changes = sheets.some(({ native, values, custom }) => native + values + custom > 0);
  return (
    <div ref={box} role="group" aria-labelledby="formulas-preview" tabIndex={-1} className={styles.parts}>
      {isNew ? <Notice tone="warning">{words.changedSince}</Notice> : null}
      <h3 id="formulas-preview" className={styles.heading}>
        {changes ? words.preview : words.nothing}
      </h3>
      <ul className={styles.list}>
        {sheets.map(({ sheet, ...counts }) => (
          <li key={sheet}>
            {words.onSheet(
              sheet,
              (["native", "values", "custom", "stays"] as const)
                .filter((kind) => counts[kind] > 0)
                .map((kind) => words[kind](counts[kind])),
            )}
          </li>
        ))}
        {added.length > 0 ? <li>{words.added(added)}</li> : null}
        {removed.length > 0 ? <li>{words.removed(removed)}</li> : null}
      </ul>
      {templates.map(({ template, why }) => (
        <Fragment key={template.suffix}>
          <Notice tone="warning">
            {words.stayingTemplate(nameOf(template), templateReason(words, why))}
            <CellLinks places={"places" in why ? why.places : []} task={task} />
          </Notice>
          {why.kind === "model-needed" ? <NeededModel template={template} task={task} onKept={onLookAgain} /> : null}
        </Fragment>
      ))}
      {others.length > 0 ? (
        <div className={text.note}>
          {words.others(others.length)}
          <CellLinks places={others} task={task} />
        </div>
      ) : null}
      {stays.length > 0 ? (
        <>
          <h4 className={styles.heading}>{words.left}</h4>
          <ul className={styles.list}>
            {byReason(words, stays).map(({ reason, places }) => (
              <li key={reason}>
                {reason}
                <CellLinks places={places} task={task} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {changes ? (
        <p className={text.note}>
          {to === "values" ? words.sameValues : words.same} {emptiesUndo(preview) ? words.emptiesUndo : null}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {changes ? (
          <PrimaryButton text={words.convert} disabled={task.busy} allowDisabledFocus onClick={onConvert} />
        ) : null}
        <DefaultButton text={changes ? texts.common.cancel : texts.common.close} onClick={onCancel} />
      </div>
    </div>
  );
}

/** Excel cannot undo that sheets come or go, or that their protection is lifted, as it is where results become values. */
function emptiesUndo({ to, added, removed }: ConversionPreview): boolean {
  return to === "values" || added.length + removed.length > 0;
}

type Words = PaneTexts["settings"]["inWorkbook"];

function byReason(
  words: Words,
  stays: readonly StayingFormula[],
): readonly { readonly reason: string; readonly places: readonly Place[] }[] {
  const reasons = new Map<string, Place[]>();
  for (const one of stays) {
    const reason = reasonOf(words, one);
    reasons.set(reason, [...(reasons.get(reason) ?? []), one.place]);
  }
  return [...reasons].map(([reason, places]) => ({ reason, places }));
}

function reasonOf(words: Words, one: StayingFormula): string {
  if (one.why === "no-twin") return words.why["no-twin"](one.functions);
  if (one.why === "not-calculated") return words.why["not-calculated"](one.shows);
  return words.why[one.why];
}

const useStyles = themed(() => ({
  parts: { display: "flex", flexDirection: "column", gap: 8 },
  heading: { margin: 0, fontSize: 14, fontWeight: 600 },
  list: { margin: 0, paddingInlineStart: 18, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8 },
}));
