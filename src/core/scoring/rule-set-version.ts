import { roundHalfAway } from "./decimal";
import { DEFAULT_RULES, type RuleFigure, type RuleSet } from "./rule-set";
import { BAND_CODES, RULE_CODES } from "../tables/rule-codes";

/** Figures that a rule set may change without becoming another kind of model, in the order of their codes. */
export const NAMED_FIGURES: readonly RuleFigure[] = [
  "levelDecimals",
  "percentDecimals",
  "tolerance",
  "minimumCoverage",
  "examPassMark",
];

/** The same for those whose codes come after the bands'. */
export const NAMED_FIGURES_AFTER_BANDS: readonly RuleFigure[] = [
  "missing",
  "criticalBand",
  "selfWeight",
  "anonymousMinimum",
];

/** Stands for a band that the usual rules have and the table has not. */
export const NO_CUT = "–";

/** Decimals of the values in the text. */
export const NAMED_DECIMALS = 4;

/**
 * What figures say of their rules (C16): the version, and where a setting differs from the usual one its code and value,
 * in the order of the codes: "1; U04=0.3; U11=95". The same in every language. What belongs to the model (arrangement,
 * blocks) and words are not named.
 *
 * @param version as the table has it
 * @param rules the settings that are in force
 * @param cuts cut of each row of bands, in the order of BAND_CODES; null = no such row
 * @example ruleSetVersion("1", DEFAULT_RULES, [100, 90, 75, 0]) // "1"
 */
export function ruleSetVersion(
  version: string,
  rules: Pick<RuleSet, RuleFigure>,
  cuts: readonly (number | null)[],
): string {
  const figure = (name: RuleFigure): string =>
    rules[name] === DEFAULT_RULES[name] ? "" : named(RULE_CODES[name], rules[name]);
  const bands = BAND_CODES.map((code, index) => {
    const cut = cuts[index] ?? null;
    return cut === (DEFAULT_RULES.bands[index]?.cut ?? null) ? "" : named(code, cut);
  });
  return [version, ...NAMED_FIGURES.map(figure), ...bands, ...NAMED_FIGURES_AFTER_BANDS.map(figure)].join("");
}

function named(code: string, value: number | null): string {
  return `; ${code}=${value === null ? NO_CUT : String(roundHalfAway(value, NAMED_DECIMALS))}`;
}
