import { type ReactElement, useState } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { LANGUAGE_NAMES } from "../../locales/language";
import { Fold } from "../parts/fold";
import { usePane } from "../pane-context";
import { type ModelChoice, ModelSection } from "./model-section";
import { OptionsSection } from "./options-section";
import { PeopleSection } from "./people-section";
import { RatersSection } from "./raters-section";
import type { ReadDraft, TemplateDraft } from "./template-draft";
import type { Models } from "./use-models";

export type FormSection = "model" | "people" | "raters" | "cycle" | "options";

interface TemplateFormProps {
  readonly draft: TemplateDraft;
  readonly models: Models;
  readonly choice: ModelChoice;
  readonly read: ReadDraft;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
  /** Sections that hold something to mend are open whatever was folded. */
  readonly mustOpen: ReadonlySet<FormSection>;
}

/** Everything to choose before a template is inserted; what most people keep is folded to one line. */
export function TemplateForm({ draft, models, choice, read, onChange, mustOpen }: TemplateFormProps): ReactElement {
  const { texts, language } = usePane();
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
  const { model, people, raterGroups, ratersPerPerson } = read.choices;
  const peopleSummary =
    people.length === 0 ? texts.template.peopleSummaryNone : texts.template.peopleCount(people.length);
  const ratersSummary = raterGroups
    .filter(({ id }) => ratersPerPerson[id] > 0)
    .map(({ id, weight }) => `${texts.template.groups[id]} ${String(weight)}%`)
    .join(" · ");
  const formulas = draft.formulas === "native" ? texts.template.formulasNative : texts.template.formulasCustom;
  return (
    <>
      <Fold title={texts.template.model} summary={model.name[language]} {...fold("model")}>
        <ModelSection models={models} choice={choice} />
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
        summary={`${LANGUAGE_NAMES[model.language ?? draft.language]} · ${formulas}`}
        {...fold("options")}
      >
        <OptionsSection model={model} draft={draft} onChange={onChange} />
      </Fold>
    </>
  );
}
