import type { ReactElement } from "react";
import type { Language } from "../../core/language";
import type { PaneTexts } from "../../locales/en/pane";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { type Tone, ToneSymbol } from "../parts/tone";
import { usePane } from "../pane-context";
import type { ModelProblem, WeightSum } from "./model-draft";

interface WeightNotesProps {
  readonly problems: readonly ModelProblem[];
  readonly sums: readonly WeightSum[];
}

/** What the weights add up to, and what must be mended before inserting. */
export function WeightNotes({ problems, sums }: WeightNotesProps): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const wrong = problems.flatMap((problem) => problemText(problem, texts, language));
  const notes: readonly (readonly [Tone, string])[] = [
    ...wrong.map((sentence) => ["short", sentence] as const),
    ...sums.map((sum) => [sum.whole ? "met" : "near", sumText(sum, texts, language)] as const),
  ];
  return (
    <ul className={text.list} aria-live="polite">
      {notes.map(([tone, sentence]) => (
        <li key={sentence} className={styles.note}>
          <ToneSymbol tone={tone} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

function problemText(problem: ModelProblem, { models }: PaneTexts, language: Language): readonly string[] {
  switch (problem.kind) {
    case "no-grade":
      return [];
    case "no-item":
      return [models.noItem];
    case "no-weight":
      return [models.noWeight];
    case "item-weight":
      return [models.notAWeight(`${problem.item.code} ${problem.item.name[language]}`)];
  }
}

function sumText({ category, sum, whole, equal }: WeightSum, { models }: PaneTexts, language: Language): string {
  if (category !== null) {
    const name = category.name[language];
    if (equal) return models.blockEqual(name);
    return whole ? models.blockSum(name, sum) : models.blockSumOff(name, sum);
  }
  if (equal) return models.equalWeights;
  return whole ? models.weightSum(sum) : models.weightSumOff(sum);
}

const useStyles = themed(() => ({
  note: { display: "flex", gap: 4, lineHeight: "20px", overflowWrap: "anywhere" },
}));
