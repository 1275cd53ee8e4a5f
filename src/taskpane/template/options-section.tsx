import type { ReactElement } from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Language } from "../../core/language";
import type { CompetencyModel } from "../../core/model/competency-model";
import { LANGUAGE_NAMES } from "../../locales/language";
import { FormulasChoice } from "../parts/formulas-choice";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { TemplateDraft } from "./template-draft";

interface OptionsSectionProps {
  readonly model: CompetencyModel;
  readonly draft: TemplateDraft;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
}

/** Choices that most people leave as they are. */
export function OptionsSection({ model, draft, onChange }: OptionsSectionProps): ReactElement {
  const { texts } = usePane();
  const text = useTextStyles();
  const { language: only } = model;
  const languages: readonly Language[] = only === undefined ? ["zh", "en"] : [only];
  return (
    <>
      <ChoiceGroup
        label={texts.template.sheetLanguage}
        selectedKey={only ?? draft.language}
        options={languages.map((language) => ({ key: language, text: LANGUAGE_NAMES[language] }))}
        onChange={(_, option) => onChange({ language: option?.key === "zh" ? "zh" : "en" })}
      />
      {only === undefined ? null : <p className={text.note}>{texts.models.oneLanguage(LANGUAGE_NAMES[only])}</p>}
      <FormulasChoice
        label={texts.template.formulas}
        value={draft.formulas}
        onChange={(formulas) => onChange({ formulas })}
      />
    </>
  );
}
