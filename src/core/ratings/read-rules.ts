import {
  BAND_CODES,
  type Band,
  type Block,
  BLOCK_CODES,
  DEFAULT_RULES,
  ROLES,
  RULE_CODES,
  type RuleSet,
  type RuleWords,
  WORD_CODES,
} from "../scoring/rule-set";
import type { TableProblem } from "../scoring/assessment";
import type { CellValue } from "../tables/cell";
import { leadingCode, nameAfterCode } from "../tables/code";
import { COLUMN_CODES } from "../tables/columns";
import { TABLE_NAMES } from "../tables/table";
import { cellText } from "./cell-text";
import { numberOrNull } from "./rating-cell";
import { cellAt, codedTable, type TableCells } from "./table-rows";

const { setting: SETTING, value: VALUE } = COLUMN_CODES.rules;

/** Decimals beyond these say nothing about a rating. */
const MOST_DECIMALS = 6;

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
  const figure = (code: string, otherwise: number, most: number): number => {
    const value = numberOrNull(byCode.get(code)?.value ?? null);
    return value === null || value < 0 || value > most ? otherwise : value;
  };
  const decimals = (code: string, otherwise: number): number => {
    const value = figure(code, otherwise, MOST_DECIMALS);
    return Number.isInteger(value) ? value : otherwise;
  };
  const rules: RuleSet = {
    version: cellText(byCode.get(RULE_CODES.version)?.value) || DEFAULT_RULES.version,
    levelDecimals: decimals(RULE_CODES.levelDecimals, DEFAULT_RULES.levelDecimals),
    percentDecimals: decimals(RULE_CODES.percentDecimals, DEFAULT_RULES.percentDecimals),
    tolerance: figure(RULE_CODES.tolerance, DEFAULT_RULES.tolerance, Number.MAX_SAFE_INTEGER),
    minimumCoverage: figure(RULE_CODES.minimumCoverage, DEFAULT_RULES.minimumCoverage, 100),
    examPassMark: figure(RULE_CODES.examPassMark, DEFAULT_RULES.examPassMark, 100),
    arrangement: figure(RULE_CODES.arrangement, DEFAULT_RULES.arrangement, ROLES) === ROLES ? ROLES : 1,
    blocks: blocksOf(byCode),
    bands: bandsOf(byCode),
    words: wordsOf(byCode),
  };
  return { rules, problems };
}

function bandsOf(byCode: ReadonlyMap<string, Rule>): readonly Band[] {
  const bands = BAND_CODES.flatMap((code, index): Band[] => {
    const rule = byCode.get(code);
    if (rule === undefined) return [];
    const cut = numberOrNull(rule.value) ?? DEFAULT_RULES.bands[index]?.cut;
    const label = rule.name || DEFAULT_RULES.bands[index]?.label;
    return cut === undefined || label === undefined ? [] : [{ label, cut }];
  });
  return bands.length === 0 ? DEFAULT_RULES.bands : bands.sort((one, other) => other.cut - one.cut);
}

function blocksOf(byCode: ReadonlyMap<string, Rule>): readonly Block[] {
  return BLOCK_CODES.flatMap((code): Block[] => {
    const rule = byCode.get(code);
    const weight = numberOrNull(rule?.value ?? null) ?? 0;
    return rule === undefined || rule.name === "" || weight <= 0 ? [] : [{ category: rule.name, weight }];
  });
}

function wordsOf(byCode: ReadonlyMap<string, Rule>): RuleWords {
  const words = { ...DEFAULT_RULES.words };
  for (const key of Object.keys(WORD_CODES) as (keyof RuleWords)[]) {
    words[key] = cellText(byCode.get(WORD_CODES[key])?.value) || words[key];
  }
  return words;
}
