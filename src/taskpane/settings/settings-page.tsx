import { type ReactElement, useCallback, useState } from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { DEFAULT_RULES } from "../../core/scoring/rule-set";
import { LANGUAGE_NAMES } from "../../locales/language";
import { FormulasChoice } from "../parts/formulas-choice";
import { PageFrame } from "../parts/page-frame";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { ItemsSection } from "../items/items-section";
import { RecogniseSection } from "../recognise/recognise-section";
import { isLanguageChoice, usePane } from "../pane-context";
import { SheetsLanguage } from "./sheets-language";
import { WorkbookFormulas } from "./workbook-formulas";

/** Preferences, which apply at once, and what the add-in is. */
export function SettingsPage(): ReactElement {
  const { texts, version, preferences } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  // A template that was recognised, or is no longer, is read anew.
  const [recognised, setRecognised] = useState(0);
  const readAgain = useCallback(() => setRecognised((times) => times + 1), []);
  const { languageChoice, officeLanguage, setLanguageChoice, formulas, setFormulas } = preferences;
  return (
    <PageFrame title={texts.settings.title}>
      <div className={styles.parts}>
        <ChoiceGroup
          label={texts.settings.language}
          selectedKey={languageChoice}
          options={[
            { key: "office", text: texts.settings.languageOffice(LANGUAGE_NAMES[officeLanguage]) },
            { key: "zh", text: LANGUAGE_NAMES.zh },
            { key: "en", text: LANGUAGE_NAMES.en },
          ]}
          onChange={(_, option) => {
            if (isLanguageChoice(option?.key)) setLanguageChoice(option.key);
          }}
        />
        <FormulasChoice label={texts.settings.formulas} value={formulas} onChange={setFormulas} />
        <p className={text.note}>{texts.settings.kept}</p>
        <ItemsSection />
        <WorkbookFormulas />
        <SheetsLanguage key={recognised} />
        <RecogniseSection onChanged={readAgain} />
        <section>
          <h2 className={styles.heading}>{texts.settings.about}</h2>
          <p className={text.plain}>
            {texts.product}
            <br />
            {texts.settings.version(version)}
            <br />
            {texts.settings.rules(DEFAULT_RULES.version)}
          </p>
          <p className={styles.privacy}>{texts.settings.privacy}</p>
        </section>
      </div>
    </PageFrame>
  );
}

const useStyles = themed(({ palette }) => ({
  parts: { display: "flex", flexDirection: "column", gap: 16 },
  heading: {
    margin: "0 0 6px",
    paddingTop: 14,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
  privacy: { margin: "8px 0 0" },
}));
