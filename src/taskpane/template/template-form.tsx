import { type ReactElement, useState } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { CompetencyModel } from "../../core/model/competency-model";
import { LANGUAGE_NAMES } from "../../locales/language";
import { Fold } from "../parts/fold";
import { usePane } from "../pane-context";
import { ModelSection } from "./model-section";
import { OptionsSection } from "./options-section";
import { PeopleSection } from "./people-section";
import { RatersSection } from "./raters-section";
import { groupDrafts, type ReadDraft, type TemplateDraft } from "./template-draft";

export type FormSection = "model" | "people" | "raters" | "cycle" | "options";

interface TemplateFormProps {
  readonly draft: TemplateDraft;
  readonly model: CompetencyModel;
  readonly read: ReadDraft;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
  /** Sections that hold something to mend are open whatever was folded. */
  readonly mustOpen: ReadonlySet<FormSection>;
}

/** Everything to choose before a template is inserted; what most people keep is folded to one line. */
export function TemplateForm({ draft, model, read, onChange, mustOpen }: TemplateFormProps): ReactElement {
  const { catalogue, texts, language } = usePane();
  const [open, setOpen] = useState<ReadonlySet<FormSection>>(new Set(["model", "people"]));
  const fold = (section: FormSection) => ({
    open: open.has(section) || mustOpen.has(section),
    onToggle: (wanted: boolean) => {
      const next = new Set(open);
      if (wanted) next.add(section);
      else next.delete(section);
      setOpen(next);
    },
  });
  const { people, raterGroups, ratersPerPerson } = read.choices;
  const peopleSummary =
    people.length === 0 ? texts.template.peopleSummaryNone : texts.template.peopleCount(people.length);
  const ratersSummary = raterGroups
    .filter(({ id }) => ratersPerPerson[id] > 0)
    .map(({ id, weight }) => `${texts.template.groups[id]} ${String(weight)}%`)
    .join(" · ");
  const chooseModel = (id: string): void => {
    const chosen = catalogue.find((one) => one.id === id);
    if (chosen) onChange({ modelId: id, grade: "", groups: groupDrafts(chosen) });
  };
  const formulas = draft.formulas === "native" ? texts.template.formulasNative : texts.template.formulasCustom;
  return (
    <>
      <Fold title={texts.template.model} summary={model.name[language]} {...fold("model")}>
        <ModelSection model={model} onChoose={chooseModel} />
      </Fold>
      <Fold title={texts.template.people} summary={peopleSummary} {...fold("people")}>
        <PeopleSection draft={draft} model={model} list={read.list} onChange={onChange} />
      </Fold>
      <Fold title={texts.template.raters} summary={ratersSummary} {...fold("raters")}>
        <RatersSection draft={draft} model={model} read={read} onChange={onChange} />
      </Fold>
      <Fold title={texts.template.cycle} summary={`${draft.cycleName} · ${draft.cycleDate}`} {...fold("cycle")}>
        <TextField
          label={texts.template.cycleName}
          value={draft.cycleName}
          maxLength={60}
          onChange={(_, typed) => onChange({ cycleName: typed ?? "" })}
        />
        <TextField
          type="date"
          label={texts.template.cycleDate}
          value={draft.cycleDate}
          onChange={(_, typed) => onChange({ cycleDate: typed ?? "" })}
          {...(draft.cycleDate === "" ? { errorMessage: texts.template.notADate } : {})}
        />
      </Fold>
      <Fold
        title={texts.template.options}
        summary={`${LANGUAGE_NAMES[draft.language]} · ${formulas}`}
        {...fold("options")}
      >
        <OptionsSection draft={draft} onChange={onChange} />
      </Fold>
    </>
  );
}
