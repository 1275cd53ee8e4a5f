import { type ReactElement, useEffect, useState } from "react";
import type { TemplateResults } from "../../actions/show-results";
import { Choice } from "../parts/choice";
import { usePane } from "../pane-context";
import type { CatalogueEntry } from "../template/catalogue-entry";

interface TemplateChoiceProps {
  readonly templates: readonly TemplateResults[];
  readonly chosen: TemplateResults;
  readonly onChoose: (suffix: string) => void;
}

/** Which template of the workbook; nothing where there is only one. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps): ReactElement | null {
  const { texts, catalogue, language } = usePane();
  const [entries, setEntries] = useState<readonly CatalogueEntry[]>([]);
  const several = templates.length > 1;
  useEffect(() => {
    if (!several) return;
    // Without the list the templates go by the ids of their models.
    catalogue.entries().then(
      (found) => setEntries(found as readonly CatalogueEntry[]),
      () => setEntries([]),
    );
  }, [catalogue, several]);
  if (!several) return null;
  const nameOf = ({ template: { record, suffix } }: TemplateResults): string => {
    const model = entries.find(({ id }) => id === record?.model.id);
    return [model?.name[language] ?? record?.model.id ?? texts.results.template, suffix.slice(1)].join(" ").trim();
  };
  return (
    <Choice
      label={texts.results.template}
      value={chosen.template.suffix}
      options={templates.map((one) => ({ key: one.template.suffix, text: nameOf(one) }))}
      onChoose={onChoose}
    />
  );
}
