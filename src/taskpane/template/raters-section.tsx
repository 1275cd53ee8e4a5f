import type { ReactElement } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { RaterGroupId } from "../../core/tables/rater-group";
import type { PaneTexts } from "../../locales/en/pane";
import { NumberField } from "../parts/number-field";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { ToneSymbol } from "../parts/tone";
import { usePane } from "../pane-context";
import { type DraftProblem, type GroupDraft, MOST_RATERS, type ReadDraft, type TemplateDraft } from "./template-draft";

interface RatersSectionProps {
  readonly draft: TemplateDraft;
  readonly model: CompetencyModel;
  readonly read: ReadDraft;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
}

const FIELDS = ["number", "weight", "minimum"] as const;

/** How many raters of each group a person gets, what the group counts, and how many ratings it needs to count. */
export function RatersSection({ draft, model, read, onChange }: RatersSectionProps): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const wrong = read.problems.filter((problem) => problem.section === "raters");
  const isWrong = (id: RaterGroupId, field: keyof GroupDraft): boolean =>
    wrong.some((problem) => problem.kind === field && problem.group === id);
  const set = (id: RaterGroupId, field: keyof GroupDraft, value: string): void => {
    const before = draft.groups[id] ?? { number: "", weight: "", minimum: "" };
    onChange({ groups: { ...draft.groups, [id]: { ...before, [field]: value } } });
  };
  const labels = {
    number: texts.template.numberOf,
    weight: texts.template.weightOf,
    minimum: texts.template.minimumOf,
  };
  const notes = notesOf(read, texts);
  return (
    <>
      <p className={text.note}>{texts.template.ratersHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.template.group}</th>
            <th scope="col">{texts.template.number}</th>
            <th scope="col">{texts.template.groupWeight}</th>
            <th scope="col">{texts.template.minimum}</th>
          </tr>
        </thead>
        <tbody>
          {model.raterGroups.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name[language]}</th>
              {FIELDS.map((field) => (
                <td key={field}>
                  <NumberField
                    label={labels[field](name[language])}
                    value={draft.groups[id]?.[field] ?? ""}
                    wrong={isWrong(id, field)}
                    onChange={(value) => set(id, field, value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={text.list} aria-live="polite">
        {notes.map(({ tone, sentence }) => (
          <li key={sentence} className={styles.note}>
            <ToneSymbol tone={tone} />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Note {
  readonly tone: "met" | "near" | "short";
  readonly sentence: string;
}

function notesOf({ problems, choices }: ReadDraft, { template }: PaneTexts): readonly Note[] {
  const wrong = problems
    .filter((problem) => problem.section === "raters")
    .map((problem) => wrongText(problem, template));
  if (wrong.length > 0) return [...new Set(wrong)].map((sentence) => ({ tone: "short", sentence }));
  const counting = choices.raterGroups.filter(({ id }) => choices.ratersPerPerson[id] > 0);
  const sum = Math.round(counting.reduce((total, { weight }) => total + weight, 0) * 100) / 100;
  const rows = Object.values(choices.ratersPerPerson).reduce((total, number) => total + number, 0);
  return [
    { tone: "met", sentence: template.rowsPerPerson(rows) },
    sum === 100
      ? { tone: "met", sentence: template.weightSum(sum) }
      : { tone: "near", sentence: template.weightSumOff(sum) },
    ...counting
      .filter(({ id, weight, minimum }) => weight > 0 && minimum > choices.ratersPerPerson[id])
      .map(({ id, minimum }): Note => ({
        tone: "near",
        sentence: template.minimumTooHigh(template.groups[id], minimum, choices.ratersPerPerson[id]),
      })),
  ];
}

function wrongText(problem: Extract<DraftProblem, { section: "raters" }>, template: PaneTexts["template"]): string {
  if (problem.kind === "nobody-counts") return template.noRaterCounts;
  const group = template.groups[problem.group];
  switch (problem.kind) {
    case "number":
      return `${template.numberOf(group)} — ${template.notANumber} ${template.tooMany(MOST_RATERS)}`;
    case "weight":
      return `${template.weightOf(group)} — ${template.notAWeight}`;
    case "minimum":
      return `${template.minimumOf(group)} — ${template.notAMinimum(MOST_RATERS)}`;
  }
}

const useStyles = themed(({ palette }) => ({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    selectors: {
      th: { fontWeight: 400, textAlign: "start", padding: "2px 4px 2px 0", overflowWrap: "anywhere" },
      "thead th": { fontSize: 12, color: palette.neutralSecondary },
      "thead th:first-child": { width: "34%" },
      "thead th:not(:first-child)": { textAlign: "end", paddingInlineEnd: 6 },
      td: { padding: "2px 0 2px 6px" },
    },
  },
  note: { display: "flex", gap: 4, lineHeight: "20px" },
}));
