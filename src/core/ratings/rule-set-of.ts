import { type CountingGroup, groupsUnderRules } from "../scoring/rater-group";
import {
  type Band, type Block, DEFAULT_RULES, RULE_LIMITS, type RuleFigure, type RuleSet, type RuleWords,
} from "../scoring/rule-set"; // prettier-ignore
import { ruleSetVersion } from "../scoring/rule-set-version";
import { cellText } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import type { GroupRow } from "../tables/raters";
import { BAND_CODES, RULE_CODES, WORD_CODES } from "../tables/rule-codes";
import { bandRows, blockRows, countsAsBlock, readRuleRows, type RuleRow } from "../tables/rules";
import type { TableView } from "../tables/table-view";

/** Rows of the table by their codes. */
type Rules = ReadonlyMap<string, RuleRow>;

/**
 * The rule set that CompetencyRules describes. What is missing or unusable is taken from rule set version 1. Bands are
 * those that the table lists; where it lists none, those of version 1. Without a table it is version 1.
 *
 * @example ruleSetOf(viewTable("rules", [["S1 设置", "S2 值"], ["U04 接近的容差", 0.4]])).tolerance // 0.4
 */
export function ruleSetOf(view: TableView): RuleSet {
  if (view.rows.length === 0) return DEFAULT_RULES;
  const rows = readRuleRows(view).filter(({ again }) => !again);
  const byCode: Rules = new Map(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row] as const])));
  const figures = figuresOf(byCode);
  const bands = bandsOf(rows);
  const version = cellText(byCode.get(RULE_CODES.version)?.value) || DEFAULT_RULES.version;
  const cuts = BAND_CODES.map((code) => bands.find((band) => band.code === code)?.cut ?? null);
  return {
    version: ruleSetVersion(version, figures, bands.length > 0 ? cuts : DEFAULT_RULES.bands.map(({ cut }) => cut)),
    ...figures,
    blocks: blockRows(rows)
      .filter(countsAsBlock)
      .map(({ name, weight }): Block => ({ category: name, weight: weight ?? 0 })),
    bands: bands.length > 0 ? sorted(bands) : DEFAULT_RULES.bands,
    words: wordsOf(byCode),
  };
}

/**
 * The rater groups as results count them: a blank weight is 0, a blank minimum is 1.
 *
 * @example countingGroups(readRaters(viewTable("raters", [["A1 评价方", "A2 权重", "A3 最少人数"], ["同级", 30, 3]])), DEFAULT_RULES) // [{ key: "peers", label: "同级", weight: 30, minimum: 3 }]
 */
export function countingGroups(rows: readonly GroupRow[], rules: RuleSet): readonly CountingGroup[] {
  const listed = rows.filter(({ again }) => !again);
  return groupsUnderRules(
    listed.map(({ key, name, weight, minimum }) => ({
      key,
      label: name,
      weight: Math.max(0, weight ?? 0),
      minimum: Math.max(1, minimum ?? 1),
    })),
    rules,
  );
}

/**
 * Whether a figure of the rules may have a value.
 *
 * @example isAllowed("missing", 2.5) // false
 */
export function isAllowed(figure: RuleFigure, value: number): boolean {
  const { least, most, whole } = RULE_LIMITS[figure];
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

function figuresOf(byCode: Rules): Pick<RuleSet, RuleFigure> {
  const read = <Usual extends number | null>(figure: RuleFigure, usual: Usual): Usual | number => {
    const value = numberOrNull(byCode.get(RULE_CODES[figure])?.value ?? null);
    return value !== null && isAllowed(figure, value) ? value : usual;
  };
  return {
    levelDecimals: read("levelDecimals", DEFAULT_RULES.levelDecimals),
    percentDecimals: read("percentDecimals", DEFAULT_RULES.percentDecimals),
    tolerance: read("tolerance", DEFAULT_RULES.tolerance),
    minimumCoverage: read("minimumCoverage", DEFAULT_RULES.minimumCoverage),
    examPassMark: read("examPassMark", DEFAULT_RULES.examPassMark),
    arrangement: read("arrangement", DEFAULT_RULES.arrangement),
    missing: read("missing", DEFAULT_RULES.missing),
    criticalBand: read("criticalBand", DEFAULT_RULES.criticalBand),
    selfWeight: read("selfWeight", DEFAULT_RULES.selfWeight),
    anonymousMinimum: read("anonymousMinimum", DEFAULT_RULES.anonymousMinimum),
  };
}

interface CodedBand extends Band {
  readonly code: string;
}

function bandsOf(rows: readonly RuleRow[]): readonly CodedBand[] {
  return bandRows(rows).flatMap(({ code, name, value }): CodedBand[] => {
    const usual = DEFAULT_RULES.bands[BAND_CODES.findIndex((band) => band === code)];
    const cut = numberOrNull(value) ?? usual?.cut;
    const label = name || usual?.label;
    return code === null || cut === undefined || label === undefined ? [] : [{ code, label, cut }];
  });
}

function sorted(bands: readonly CodedBand[]): readonly Band[] {
  return bands.map(({ label, cut }) => ({ label, cut })).sort((one, other) => other.cut - one.cut);
}

function wordsOf(byCode: Rules): RuleWords {
  const words = { ...DEFAULT_RULES.words };
  for (const key of Object.keys(WORD_CODES) as (keyof RuleWords)[]) {
    words[key] = cellText(byCode.get(WORD_CODES[key])?.value) || words[key];
  }
  return words;
}
