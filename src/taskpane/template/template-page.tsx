import { type ReactElement, useMemo, useState } from "react";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { InsertDone } from "./insert-done";
import { InsertProgress } from "./insert-progress";
import { readModelDraft, UNTOUCHED } from "./model-draft";
import { type ModelChoice, ModelSection } from "./model-section";
import { groupDrafts, readDraft, type TemplateDraft, today } from "./template-draft";
import { type FormSection, TemplateForm } from "./template-form";
import { useSheetCount } from "./use-sheet-count";
import { type InsertTask, useInsert } from "./use-insert";
import { useModelDrafts } from "./use-model-drafts";
import { type Models, useModels } from "./use-models";

/** Chooses a model, people and raters, and inserts the template's sheets. */
export function TemplatePage(): ReactElement {
  const { texts } = usePane();
  const insertTask = useInsert();
  const models = useModels();
  const choice = useModelChoice(models);
  const { stage } = insertTask;
  return (
    <>
      {choice === null ? (
        <PageFrame title={texts.template.title}>
          <ModelSection models={models} choice={null} />
        </PageFrame>
      ) : (
        <FormPage models={models} choice={choice} insertTask={insertTask} hidden={stage.kind !== "form"} />
      )}
      {stage.kind === "inserting" ? <InsertProgress stage={stage} onCancel={insertTask.cancel} /> : null}
      {stage.kind === "done" ? <InsertDone stage={stage} insertTask={insertTask} /> : null}
    </>
  );
}

/** The chosen model with what is ticked and typed for it; null until the first model is there. */
function useModelChoice({ model, chosen }: Models): ModelChoice | null {
  const { draftOf, change } = useModelDrafts();
  const draft = chosen === null ? UNTOUCHED : draftOf(chosen);
  const read = useMemo(() => (model === null ? null : readModelDraft(model, draft)), [model, draft]);
  if (model === null || chosen === null || read === null) return null;
  return { model, draft, read, onChange: (next) => change(chosen, next) };
}

function withoutModelFields(changes: Partial<TemplateDraft>): Partial<TemplateDraft> {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => field !== "grade" && field !== "groups"));
}

interface FormPageProps {
  readonly models: Models;
  readonly choice: ModelChoice;
  readonly insertTask: InsertTask;
  /** Kept while the template is being inserted, so that nothing typed is lost. */
  readonly hidden: boolean;
}

function FormPage({ models, choice, insertTask, hidden }: FormPageProps): ReactElement | null {
  const { texts, language, preferences, announce } = usePane();
  const text = useTextStyles();
  const { stage, task, insert, startAgain } = insertTask;
  const [changes, setChanges] = useState<Partial<TemplateDraft>>({});
  const [mustOpen, setMustOpen] = useState<ReadonlySet<FormSection>>(new Set());
  // Grades and rater groups are the model's: another model brings its own.
  const [chosen, setChosen] = useState(models.chosen);
  if (chosen !== models.chosen) {
    setChosen(models.chosen);
    setChanges(withoutModelFields);
  }
  const draft: TemplateDraft = {
    peopleText: "",
    peopleColumns: null,
    grade: "",
    groups: groupDrafts(choice.model),
    cycleName: texts.template.cycleDefault(new Date().getFullYear()),
    cycleDate: today(),
    language,
    formulas: preferences.formulas,
    ...changes,
  };
  const read = readDraft(draft, choice.read);
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
      <TemplateForm draft={draft} models={models} choice={choice} read={read} onChange={change} mustOpen={mustOpen} />
    </PageFrame>
  );
}
