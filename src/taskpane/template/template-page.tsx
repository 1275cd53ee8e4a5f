import { type ReactElement, useState } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { InsertDone } from "./insert-done";
import { InsertProgress } from "./insert-progress";
import { groupDrafts, readDraft, type TemplateDraft, today } from "./template-draft";
import { type FormSection, TemplateForm } from "./template-form";
import { useSheetCount } from "./use-sheet-count";
import { type InsertTask, useInsert } from "./use-insert";

/** Chooses a model, people and raters, and inserts the template's sheets. */
export function TemplatePage(): ReactElement {
  const { catalogue, texts } = usePane();
  const insertTask = useInsert();
  const [first] = catalogue;
  const { stage } = insertTask;
  if (first === undefined) return <PageFrame title={texts.template.title}>{texts.template.noModels}</PageFrame>;
  return (
    <>
      <FormPage first={first} insertTask={insertTask} hidden={stage.kind !== "form"} />
      {stage.kind === "inserting" ? <InsertProgress stage={stage} onCancel={insertTask.cancel} /> : null}
      {stage.kind === "done" ? <InsertDone stage={stage} insertTask={insertTask} /> : null}
    </>
  );
}

interface FormPageProps {
  readonly first: CompetencyModel;
  readonly insertTask: InsertTask;
  /** Kept while the template is being inserted, so that nothing typed is lost. */
  readonly hidden: boolean;
}

function FormPage({ first, insertTask, hidden }: FormPageProps): ReactElement | null {
  const { catalogue, texts, language, preferences, announce } = usePane();
  const text = useTextStyles();
  const { stage, task, insert, startAgain } = insertTask;
  const [changes, setChanges] = useState<Partial<TemplateDraft>>({});
  const [mustOpen, setMustOpen] = useState<ReadonlySet<FormSection>>(new Set());
  const draft: TemplateDraft = {
    modelId: first.id,
    peopleText: "",
    grade: "",
    groups: groupDrafts(first),
    cycleName: texts.template.cycleDefault(new Date().getFullYear()),
    cycleDate: today(),
    language,
    formulas: preferences.formulas,
    ...changes,
  };
  const model = catalogue.find(({ id }) => id === draft.modelId) ?? first;
  const read = readDraft(draft, model);
  const sheets = useSheetCount(read.choices);
  if (hidden) return null;

  const confirm = (): void => {
    if (read.problems.length === 0) {
      setMustOpen(new Set());
      void insert(read.choices);
      return;
    }
    setMustOpen(new Set(read.problems.map(({ section }) => section)));
    announce(texts.template.toMend(read.problems.length));
    // After the sections with something to mend have opened.
    setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const change = (part: Partial<TemplateDraft>): void => setChanges((before) => ({ ...before, ...part }));
  return (
    <PageFrame
      title={texts.template.title}
      onConfirm={confirm}
      footer={
        <>
          <p className={text.note}>
            {read.problems.length > 0
              ? texts.template.toMend(read.problems.length)
              : sheets === null
                ? "\u00A0"
                : texts.template.willAdd(sheets)}
          </p>
          <MainButton text={texts.template.insert} busy={task.busy} />
        </>
      }
    >
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      {stage.kind === "form" && stage.said !== null ? (
        <Notice tone="info" takesFocus onDismiss={startAgain}>
          {texts.template[stage.said]}
        </Notice>
      ) : null}
      <TemplateForm draft={draft} model={model} read={read} onChange={change} mustOpen={mustOpen} />
    </PageFrame>
  );
}
