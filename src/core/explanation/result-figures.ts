import type { RuleWords } from "../scoring/rule-set";
import type { FigureRef } from "./explanation";

/** The figures that the results show after the items, in the order of their columns, each with the word of its header. */
export const RESULT_FIGURES: readonly { readonly figure: FigureRef["kind"]; readonly word: keyof RuleWords }[] = [
  { figure: "averageActual", word: "averageActual" },
  { figure: "averageRequired", word: "averageRequired" },
  { figure: "match", word: "match" },
  { figure: "coverage", word: "coverage" },
  { figure: "band", word: "band" },
  { figure: "reason", word: "reason" },
  { figure: "reached", word: "grade" },
  { figure: "ratings", word: "ratings" },
];
