import { type ReactElement, useEffect, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { LanguageChanged } from "../../actions/change-language";
import type { TemplateInWorkbook } from "../../actions/templates-in-workbook";
import type { Language } from "../../core/language";
import type { PaneTexts } from "../../locales/en/pane";
import { LANGUAGE_NAMES } from "../../locales/language";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { useSectionStyles } from "../parts/section-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { templateReason } from "../template-reason";
import { useTask } from "../use-task";
import { useTemplateNames } from "../use-template-names";
import { NeededModel } from "./needed-model";

interface Told {
  readonly outcome: LanguageChanged | { readonly kind: "model-kept" };
  readonly to: Language;
  readonly template: TemplateInWorkbook;
}

/** The language of every template in the workbook, with a button that changes it. Nothing where there is none. */
export function SheetsLanguage(): ReactElement | null {
  const { workbook, catalogue, texts, place } = usePane();
  const words = texts.settings.sheets;
  const text = useTextStyles();
  const styles = useSectionStyles();
  const task = useTask();
  const { busy, fault, run, dismiss } = task;
  const [templates, setTemplates] = useState<readonly TemplateInWorkbook[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const nameOf = useTemplateNames(templates);

  // The page stays when another place is shown, where a template may come or go.
  const visible = place === "settings";
  useEffect(() => {
    if (!visible) return;
    void run(async () => {
      const { readTemplates } = await import("./language-work");
      setTemplates(await readTemplates(workbook));
    });
  }, [visible, workbook, run]);

  const change = (template: TemplateInWorkbook, to: Language): void => {
    setTold(null);
    void run(async () => {
      const { changeLanguage, PLAN_TEXTS, readTemplates, shippedModels } = await import("./language-work");
      const outcome = await changeLanguage(workbook, template.suffix, to, {
        texts: PLAN_TEXTS,
        shippedModel: shippedModels(catalogue),
      });
      setTold({ outcome, to, template });
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
          tone={told.outcome.kind === "changed" || told.outcome.kind === "model-kept" ? "success" : "warning"}
          takesFocus
          onDismiss={() => setTold(null)}
        >
          {sentence(texts, told, nameOf(told.template))}
        </Notice>
      )}
      {told?.outcome.kind === "model-needed" ? (
        <NeededModel
          template={told.template}
          task={task}
          onKept={() => setTold({ ...told, outcome: { kind: "model-kept" } })}
        />
      ) : null}
      {templates.map((template) => {
        const { suffix, expected } = template;
        const to: Language = expected.language === "zh" ? "en" : "zh";
        return (
          <div key={suffix}>
            <p className={text.plain}>{words.now(nameOf(template), LANGUAGE_NAMES[expected.language])}</p>
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

function sentence({ settings, models }: PaneTexts, { outcome, to }: Told, template: string): string {
  const words = settings.sheets;
  switch (outcome.kind) {
    case "changed":
      return words.changed(LANGUAGE_NAMES[to]);
    case "already":
      return words.already(LANGUAGE_NAMES[to]);
    case "model-needed":
      return words.modelNeeded(outcome.id, outcome.version);
    case "model-kept":
      return models.kept;
    case "one-language":
      return words.oneLanguage(LANGUAGE_NAMES[outcome.language]);
    case "stays":
      return settings.inWorkbook.stayingTemplate(template, templateReason(settings.inWorkbook, outcome.why));
    case "newer":
      return words.newer;
    case "not-remembered":
      return words.notRemembered;
    case "laid-out-differently":
      return words.laidOutDifferently;
  }
}
