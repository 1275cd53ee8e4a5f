import type { ExplainedCell } from "../../core/plan/explanation/explanation-tables";
import type { ExplanationTexts } from "../../core/plan/explanation/explanation-texts";
import type { RuleSet } from "../../core/scoring/rule-set";
import { EXPLANATION_PANE_TEXTS, EXPLANATION_TEXTS } from "../../locales/explanation-texts";
import { usePane } from "../pane-context";

/** Texts of explanations and around them, in the pane's language. */
export function useExplanationTexts(): {
  readonly words: ExplanationTexts;
  readonly around: (typeof EXPLANATION_PANE_TEXTS)["en"];
} {
  const { language } = usePane();
  return { words: EXPLANATION_TEXTS[language], around: EXPLANATION_PANE_TEXTS[language] };
}

/** Digits that tell two means apart; more of them say nothing. */
const MOST_DECIMALS = 6;

/** A cell of an explanation as text: the digits that the rules give its figure, a real minus included. */
export function cellText(cell: ExplainedCell, { levelDecimals, percentDecimals }: RuleSet): string {
  if (cell === null || typeof cell === "string") return cell ?? "";
  const { value, unit } = cell;
  switch (unit) {
    case "level":
      return plain(value.toFixed(levelDecimals));
    case "gap":
      return `${value > 0 ? "+" : ""}${plain(value.toFixed(levelDecimals))}`;
    case "percent":
    case "score":
      return plain(value.toFixed(percentDecimals));
    default:
      return plain(String(Number(value.toFixed(MOST_DECIMALS))));
  }
}

function plain(digits: string): string {
  return digits.replace("-", "−");
}
