import type { ReactElement } from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Language } from "../../core/language";
import { LANGUAGE_NAMES } from "../../locales/language";
import { FormulasChoice } from "../parts/formulas-choice";
import { usePane } from "../pane-context";
import type { TemplateDraft } from "./template-draft";

interface OptionsSectionProps {
  readonly draft: TemplateDraft;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
}

/** Choices that most people leave as they are. */
export function OptionsSection({ draft, onChange }: OptionsSectionProps): ReactElement {
  const { texts } = usePane();
  const languages: readonly Language[] = ["zh", "en"];
  return (
    <>
      <ChoiceGroup
        label={texts.template.sheetLanguage}
        selectedKey={draft.language}
        options={languages.map((language) => ({ key: language, text: LANGUAGE_NAMES[language] }))}
        onChange={(_, option) => onChange({ language: option?.key === "zh" ? "zh" : "en" })}
      />
      <FormulasChoice
        label={texts.template.formulas}
        value={draft.formulas}
        onChange={(formulas) => onChange({ formulas })}
      />
    </>
  );
}
