import type { ReactElement } from "react";
import type { TemplateResults } from "../../actions/show-results";
import { Choice } from "../parts/choice";
import { usePane } from "../pane-context";
import { useTemplateNames } from "../use-template-names";

interface TemplateChoiceProps {
  readonly templates: readonly TemplateResults[];
  readonly chosen: TemplateResults;
  readonly onChoose: (suffix: string) => void;
}

/** Which template of the workbook; nothing where there is only one. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps): ReactElement | null {
  const { texts } = usePane();
  const nameOf = useTemplateNames(templates.map(({ template }) => template));
  if (templates.length <= 1) return null;
  return (
    <Choice
      label={texts.results.template}
      value={chosen.template.suffix}
      options={templates.map(({ template }) => ({ key: template.suffix, text: nameOf(template) }))}
      onChoose={onChoose}
    />
  );
}
