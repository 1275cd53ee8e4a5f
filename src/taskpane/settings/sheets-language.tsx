import { type ReactElement, useEffect, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { LanguageChanged } from "../../actions/change-language";
import type { TemplateInWorkbook } from "../../actions/templates-in-workbook";
import type { Language } from "../../core/language";
import { LANGUAGE_NAMES } from "../../locales/language";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { CatalogueEntry } from "../template/catalogue-entry";
import { useTask } from "../use-task";

interface Told {
  readonly outcome: LanguageChanged;
  readonly to: Language;
}

/** The language of every template in the workbook, with a button that changes it. Nothing where there is none. */
export function SheetsLanguage(): ReactElement | null {
  const { workbook, catalogue, texts, language, place } = usePane();
  const words = texts.settings.sheets;
  const text = useTextStyles();
  const styles = useStyles();
  const { busy, fault, run, dismiss } = useTask();
  const [templates, setTemplates] = useState<readonly TemplateInWorkbook[]>([]);
  const [entries, setEntries] = useState<readonly CatalogueEntry[]>([]);
  const [told, setTold] = useState<Told | null>(null);

  // The page stays when another place is shown, where a template may come or go.
  const visible = place === "settings";
  useEffect(() => {
    if (!visible) return;
    void run(async () => {
      const { readTemplates } = await import("./language-work");
      const found = await readTemplates(workbook);
      setTemplates(found);
      // Without the list the templates go by the ids of their models.
      if (found.length > 0) setEntries((await catalogue.entries().catch(() => [])) as readonly CatalogueEntry[]);
    });
  }, [visible, workbook, catalogue, run]);

  const change = (template: TemplateInWorkbook, to: Language): void => {
    setTold(null);
    void run(async () => {
      const { changeLanguage, PLAN_TEXTS, readTemplates, shippedModels } = await import("./language-work");
      const outcome = await changeLanguage(workbook, template, to, {
        texts: PLAN_TEXTS,
        modelOf: shippedModels(catalogue),
      });
      setTold({ outcome, to });
      setTemplates(await readTemplates(workbook));
    });
  };
  if (templates.length === 0 && fault === null) return null;
  return (
    <section aria-labelledby="sheets-language" className={styles.parts}>
      <h2 id="sheets-language" className={styles.heading}>
        {words.title}
      </h2>
      <FaultNotice fault={fault} onDismiss={dismiss} />
      {told && (
        <Notice
          tone={told.outcome.kind === "changed" ? "success" : "warning"}
          takesFocus
          onDismiss={() => setTold(null)}
        >
          {sentence(words, told)}
        </Notice>
      )}
      {templates.map((template) => {
        const { record, suffix, expected } = template;
        const name = entries.find(({ id }) => id === record?.model.id)?.name[language] ?? record?.model.id;
        const to: Language = expected.language === "zh" ? "en" : "zh";
        return (
          <div key={suffix}>
            <p className={text.plain}>
              {words.now(
                [name ?? texts.results.template, suffix.slice(1)].join(" ").trim(),
                LANGUAGE_NAMES[expected.language],
              )}
            </p>
            <DefaultButton
              text={words.change(LANGUAGE_NAMES[to])}
              disabled={busy}
              allowDisabledFocus
              onClick={() => change(template, to)}
            />
          </div>
        );
      })}
      <p className={text.note}>{words.hint}</p>
    </section>
  );
}

type Words = ReturnType<typeof usePane>["texts"]["settings"]["sheets"];

function sentence(words: Words, { outcome, to }: Told): string {
  switch (outcome.kind) {
    case "changed":
      return words.changed(LANGUAGE_NAMES[to]);
    case "already":
      return words.already(LANGUAGE_NAMES[to]);
    case "model-unknown":
      return words.modelUnknown(outcome.id);
    case "version-differs":
      return words.versionDiffers(outcome.inserted, outcome.shipped);
    case "not-remembered":
      return words.notRemembered;
    case "laid-out-differently":
      return words.laidOutDifferently;
  }
}

const useStyles = themed(({ palette }) => ({
  parts: { display: "flex", flexDirection: "column", gap: 8 },
  heading: {
    margin: 0,
    paddingTop: 14,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
}));
