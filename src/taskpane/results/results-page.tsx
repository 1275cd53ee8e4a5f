import { type ReactElement, useRef, useState } from "react";
import type { ResultsOutcome, TemplateResults } from "../../actions/show-results";
import { EmptyState } from "../parts/empty-state";
import { FaultNotice } from "../parts/fault-notice";
import { Notice } from "../parts/notice";
import { MainButton } from "../parts/main-button";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";
import { type ExplainedOutcome, ExplainSelected } from "./explain-selected";
import { ExplanationPage } from "./explanation-page";
import { useExplanationTexts } from "./explanation-words";
import { FunctionExplanation } from "./function-explanation";
import { PeopleList } from "./people-list";
import { PersonPage } from "./person-page";
import { TemplateChoice } from "./template-choice";
import { useResults } from "./use-results";

/** Who is where, as the sheets stand. */
export function ResultsPage(): ReactElement {
  const { texts, workbook, goTo } = usePane();
  const { outcome, task, update } = useResults();
  const [suffix, setSuffix] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [explained, setExplained] = useState<ExplainedOutcome | null>(null);
  const { around } = useExplanationTexts();
  const list = useRef<HTMLDivElement>(null);

  const templates = outcome?.kind === "results" ? outcome.templates : [];
  const results = templates.find(({ template }) => template.suffix === suffix) ?? templates[0];
  const person = results?.people.find(({ result }) => result.person.code === code);
  const back = (): void => {
    setCode(null);
    // The list is drawn again before the focus returns to where the user left it.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(code ?? "")}"]`)?.focus());
  };
  const backFromExplanation = (): void => {
    setExplained(null);
    setTimeout(() => list.current?.querySelector<HTMLElement>("[data-ask]")?.focus());
  };
  if (explained?.kind === "explained") {
    return <ExplanationPage explanation={explained.explanation} backText={around.back} onBack={backFromExplanation} />;
  }
  if (explained !== null) {
    return <FunctionExplanation cell={explained.cell} call={explained.call} onBack={backFromExplanation} />;
  }
  if (results && person) return <PersonPage key={code} results={results} person={person} onBack={back} />;

  const toPeople = (): void => {
    const cell = results?.peoplePlace;
    if (cell) void task.run(() => workbook.select(cell));
  };
  const steps: Readonly<Record<NextStep, { readonly text: string; readonly go: () => void }>> = {
    template: { text: texts.results.toTemplate, go: () => goTo("template") },
    people: { text: texts.results.toPeople, go: toPeople },
    check: { text: texts.results.toCheck, go: () => goTo("check") },
    update: { text: texts.results.run, go: () => void update() },
  };
  const step = nextStep(outcome, results);
  return (
    <PageFrame
      title={texts.results.title}
      onConfirm={steps[step].go}
      footer={<MainButton text={task.busy ? texts.results.running : steps[step].text} busy={task.busy} />}
    >
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      <div ref={list}>
        {step === "template" ? (
          <EmptyState icon="Profile" title={texts.results.noTemplateTitle} text={texts.results.noTemplate} />
        ) : null}
        {results ? <TemplateChoice templates={templates} chosen={results} onChoose={setSuffix} /> : null}
        {results && results.gone.length > 0 ? (
          <Notice tone="error">{texts.results.gone(results.gone.map((kind) => texts.results.tables[kind]))}</Notice>
        ) : null}
        {results && results.problems.length > 0 ? <Notice tone="warning">{texts.results.problems}</Notice> : null}
        {step === "people" ? (
          <EmptyState icon="Profile" title={texts.results.noPeopleTitle} text={texts.results.noPeople} />
        ) : null}
        {outcome === null ? null : <ExplainSelected onExplained={setExplained} />}
        {results && results.people.length > 0 ? <PeopleList people={results.people} onOpen={setCode} /> : null}
      </div>
    </PageFrame>
  );
}

type NextStep = "template" | "people" | "check" | "update";

/** What the primary button offers: what is missing, or the figures anew. */
function nextStep(outcome: ResultsOutcome | null, results: TemplateResults | undefined): NextStep {
  if (outcome?.kind === "no-template") return "template";
  if (results && results.gone.length > 0) return "check";
  if (results && results.people.length === 0) return "people";
  return "update";
}
