import type { RuleWords } from "../scoring/rule-set";
import type { RULE_CODES } from "../tables/rule-codes";

/** References to the rules of a template, for formulas on any sheet. */
export interface RuleCells {
  readonly figure: Readonly<Record<keyof typeof RULE_CODES, string>>;
  /** Column of cuts, best band first; unused rows hold "". */
  readonly cuts: string;
  /** Cell of the cut of a row of bands, by its position. */
  readonly cut: (band: number) => string;
  /** Column of labels, beside the cuts. */
  readonly labels: string;
  readonly word: (word: keyof RuleWords) => string;
  /** Of the blocks that are scored by themselves, the category's name and the weight in the total. */
  readonly blocks: readonly { readonly name: string; readonly weight: string }[];
}
