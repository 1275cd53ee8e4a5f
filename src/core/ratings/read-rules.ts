import {
  type Band,
  type Block,
  DEFAULT_RULES,
  RULE_LIMITS,
  type RuleFigure,
  type RuleSet,
  type RuleWords,
} from "../scoring/rule-set";
import { BAND_CODES, BLOCK_CODES, RULE_CODES, WORD_CODES } from "../tables/rule-codes";
import { cellText } from "../tables/cell-text";
import { numberOrNull } from "../tables/number-cell";
import type { TableProblem } from "../scoring/assessment";
import { ruleSetVersion } from "../scoring/rule-set-version";
import type { CellValue } from "../tables/cell";
import { leadingCode, nameAfterCode } from "../tables/code";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES, type TableCells } from "../tables/table";
import { cellAt, codedTable } from "./table-rows";

const { setting: SETTING, value: VALUE } = COLUMN_CODES.rules;

/** Rows of the table by their codes. */
type Rules = ReadonlyMap<string, Rule>;

interface Rule {
  readonly name: string;
  readonly value: CellValue;
}

/**
 * Reads CompetencyRules by the codes at the start of its settings. What is missing or unusable is taken from rule set
 * version 1. Bands are those that the table lists; where it lists none, those of version 1.
 *
 * @param cells whole table, header first; empty = no rules table
 * @example readRules([["S1 设置", "S2 值"], ["U04 接近的容差", 0.4]]).rules.tolerance // 0.4
 */
export function readRules(cells: TableCells): { readonly rules: RuleSet; readonly problems: readonly TableProblem[] } {
  if (cells.length === 0) return { rules: DEFAULT_RULES, problems: [] };
  const { columns, rows, problems } = codedTable(TABLE_NAMES.rules, cells, [SETTING, VALUE]);
  const byCode = new Map<string, Rule>();
  for (const row of rows) {
    const label = cellText(cellAt(columns, row, SETTING));
    const code = leadingCode(label);
    if (code !== null && !byCode.has(code)) {
      byCode.set(code, { name: nameAfterCode(label), value: cellAt(columns, row, VALUE) });
    }
  }
  const figures = figuresOf(byCode);
  const bands = bandsOf(byCode);
  const version = cellText(byCode.get(RULE_CODES.version)?.value) || DEFAULT_RULES.version;
  const cuts = BAND_CODES.map((code) => bands.find((band) => band.code === code)?.cut ?? null);
  const rules: RuleSet = {
    version: ruleSetVersion(version, figures, bands.length > 0 ? cuts : DEFAULT_RULES.bands.map(({ cut }) => cut)),
    ...figures,
    blocks: blocksOf(byCode),
    bands: bands.length > 0 ? sorted(bands) : DEFAULT_RULES.bands,
    words: wordsOf(byCode),
  };
  return { rules, problems };
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

function bandsOf(byCode: Rules): readonly CodedBand[] {
  return BAND_CODES.flatMap((code, index): CodedBand[] => {
    const rule = byCode.get(code);
    if (rule === undefined) return [];
    const usual = DEFAULT_RULES.bands[index];
    const cut = numberOrNull(rule.value) ?? usual?.cut;
    const label = rule.name || usual?.label;
    return cut === undefined || label === undefined ? [] : [{ code, label, cut }];
  });
}

function sorted(bands: readonly CodedBand[]): readonly Band[] {
  return bands.map(({ label, cut }) => ({ label, cut })).sort((one, other) => other.cut - one.cut);
}

function blocksOf(byCode: Rules): readonly Block[] {
  return BLOCK_CODES.flatMap((code): Block[] => {
    const rule = byCode.get(code);
    const weight = numberOrNull(rule?.value ?? null) ?? 0;
    return rule === undefined || rule.name === "" || weight <= 0 ? [] : [{ category: rule.name, weight }];
  });
}

function wordsOf(byCode: Rules): RuleWords {
  const words = { ...DEFAULT_RULES.words };
  for (const key of Object.keys(WORD_CODES) as (keyof RuleWords)[]) {
    words[key] = cellText(byCode.get(WORD_CODES[key])?.value) || words[key];
  }
  return words;
}
