import type { ReactElement } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import { LANGUAGE_NAMES } from "../../locales/language";
import { Notice } from "../parts/notice";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { GradePicker } from "./grade-picker";
import { ItemPicker } from "./item-picker";
import { ItemPreview } from "./item-preview";
import type { ModelDraft, ReadModel } from "./model-draft";
import { ModelFile } from "./model-file";
import { ModelList } from "./model-list";
import { ModelNotice } from "./model-notice";
import type { Models } from "./use-models";

interface ModelSectionProps {
  readonly models: Models;
  /** What is ticked and typed for the chosen model, and what that makes of it; null before the first model is there. */
  readonly choice: ModelChoice | null;
}

export interface ModelChoice {
  readonly model: CompetencyModel;
  readonly draft: ModelDraft;
  readonly read: ReadModel;
  readonly onChange: (draft: ModelDraft) => void;
}

/** Which model, which part of it with which weights, and a look at any of its items. */
export function ModelSection({ models, choice }: ModelSectionProps): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  return (
    <>
      <ModelList models={models} />
      <ModelFile onOpen={models.openFile} />
      <ModelNotice models={models} />
      {choice === null ? null : (
        <>
          <p className={text.plain}>
            <b>{choice.model.name[language]}</b>
            {language === "zh" ? "：" : ": "}
            {choice.model.summary[language]}
          </p>
          {choice.model.language === undefined || choice.model.language === language ? null : (
            <Notice tone="info">{texts.models.oneLanguage(LANGUAGE_NAMES[choice.model.language])}</Notice>
          )}
          <GradePicker choice={choice} />
          <ItemPicker key={models.chosen} choice={choice} />
          <ItemPreview key={`${String(models.chosen)} preview`} model={choice.model} label={texts.template.preview} />
        </>
      )}
    </>
  );
}
