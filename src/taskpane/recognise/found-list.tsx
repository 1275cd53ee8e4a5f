import { type ReactElement, useEffect, useRef } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { FoundTemplate, FoundTemplates } from "../../actions/recognise/find-templates";
import { areaAddress } from "../../core/formulas/address";
import type { PaneTexts } from "../../locales/en/pane";
import { Notice } from "../parts/notice";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { FileTroubleText } from "../template/file-trouble-text";
import { ModelFile } from "../template/model-file";
import type { FileTrouble } from "../template/opened-model";
import type { Recognition } from "./use-recognition";

interface FoundListProps {
  readonly found: FoundTemplates;
  readonly trouble: FileTrouble | "other-model" | null;
  readonly recognition: Recognition;
  readonly onCancel: () => void;
}

/** What was found, with its place, its rows and its model, before anything is made of it. */
export function FoundList({ found, trouble, recognition, onCancel }: FoundListProps): ReactElement {
  const { texts, language } = usePane();
  const words = texts.recognise;
  const text = useTextStyles();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { task, make, openModel } = recognition;
  useEffect(() => showAndFocus(box.current), [found]);
  const { templates } = found;
  const heading = templates.length === 0 ? words.nothing : words.found(templates.length);
  const asksForModel = templates.some(({ model }) => model === null);
  return (
    <div ref={box} role="group" aria-label={heading} tabIndex={-1} className={styles.parts}>
      <h3 className={styles.heading}>{heading}</h3>
      {templates.map((template) => (
        <div key={template.suffix}>
          <p className={text.plain}>{modelSentence(words, template, language)}</p>
          {template.tables.length === 0 ? <p className={text.note}>{words.tablesStand}</p> : null}
          <ul className={styles.list}>
            {template.tables.map(({ kind, sheet, area }) => (
              <li key={kind}>
                {words.table(words.tables[kind], `${sheet}!${areaAddress(area, "none")}`, area.rows - 1)}
              </li>
            ))}
          </ul>
          {template.model !== null && !template.whole ? <p className={text.note}>{words.notWhole}</p> : null}
        </div>
      ))}
      {asksForModel ? <ModelFile onOpen={openModel} /> : null}
      {trouble === null ? null : (
        <Notice tone="error" takesFocus>
          {trouble === "other-model" ? words.otherModel : <FileTroubleText trouble={trouble} />}
        </Notice>
      )}
      <div className={styles.buttons}>
        {templates.length > 0 ? (
          <PrimaryButton text={words.make} disabled={task.busy} allowDisabledFocus onClick={() => void make(found)} />
        ) : null}
        <DefaultButton text={templates.length > 0 ? texts.common.cancel : texts.common.close} onClick={onCancel} />
      </div>
    </div>
  );
}

function modelSentence(
  words: PaneTexts["recognise"],
  { model }: FoundTemplate,
  language: keyof NonNullable<FoundTemplate["model"]>["name"],
): string {
  return model === null ? words.modelUnknown : words.model[model.from](model.name[language]);
}

const useStyles = themed(() => ({
  parts: { display: "flex", flexDirection: "column", gap: 8 },
  heading: { margin: 0, fontSize: 14, fontWeight: 600 },
  list: { margin: 0, paddingInlineStart: 18, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8 },
}));
