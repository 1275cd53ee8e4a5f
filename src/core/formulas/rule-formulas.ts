import { USUAL } from "./facts";
import { literal } from "./formula-text";
import { type Band, DEFAULT_RULES, RULE_LIMITS, type RuleFigure, type RuleWords } from "../scoring/rule-set";
import { BAND_CODES, RULE_CODES, WORD_CODES } from "../tables/rule-codes";
import { NAMED_DECIMALS, NAMED_FIGURES, NAMED_FIGURES_AFTER_BANDS, NO_CUT } from "../scoring/rule-set-version";
import type { RuleCells } from "./rule-cells";
import { columnPosition, tableColumn, type TableReference } from "./table-formulas";

/** Formula text for a figure of the rules; the usual one where the table has none or one that is not allowed. */
export function figureCell(table: TableReference, rule: RuleFigure): string {
  const value = valueOf(table, RULE_CODES[rule]);
  const usual = USUAL[rule].formula;
  const { least, most, whole } = RULE_LIMITS[rule];
  const allowed = [
    `LEN(TRIM(${value}))>0`,
    `${value}+0>=${least}`,
    `${value}+0<=${most}`,
    ...(whole ? [`INT(${value}+0)=${value}+0`] : []),
  ];
  return `IFERROR(IF(AND(${allowed.join(",")}),${value}+0,${usual}),${usual})`;
}

/** Formula texts for label and cut of a band; the usual ones of its code where they are blank or the table has no bands. */
export function bandCells(table: TableReference, code: string, usual: Band | undefined): readonly [string, string] {
  const label = `TRIM(MID(${labelOf(table, code)},LEN(${literal(code)})+1,99))`;
  const value = valueOf(table, code);
  const cut = `IF(LEN(TRIM(${value}))>0,${value}+0,${usual?.cut ?? '""'})`;
  if (usual === undefined) return [`IFERROR(${label},"")`, `IFERROR(${cut},"")`];
  const hasBands = `ISNUMBER(${rowOf(table, "U1?")})`;
  return [
    `IFERROR(IF(${label}="",${literal(usual.label)},${label}),IF(${hasBands},"",${literal(usual.label)}))`,
    `IFERROR(${cut},IF(${hasBands},IF(ISNUMBER(${rowOf(table, code)}),${usual.cut},""),${usual.cut}))`,
  ];
}

/** Formula text for a word that results need. */
export function wordCell(table: TableReference, word: keyof RuleWords): string {
  return textOr(valueOf(table, WORD_CODES[word]), DEFAULT_RULES.words[word]);
}

/** Formula texts for name and weight of a block. */
export function blockCells(table: TableReference, code: string): readonly [string, string] {
  return [
    `IFERROR(TRIM(MID(${labelOf(table, code)},LEN(${literal(code)})+1,99)),"")`,
    `IFERROR(MAX(0,${valueOf(table, code)}+0),0)`,
  ];
}

/**
 * Formula text for what every figure says of its rules, as ruleSetVersion has it: the version, and the code and value of
 * each setting that is not the usual one.
 */
export function versionCell(table: TableReference, { figure, cut }: Pick<RuleCells, "figure" | "cut">): string {
  const named = (code: string, cell: string, usual: number | null): string => {
    // Some languages write a decimal comma.
    const value = `SUBSTITUTE(ROUND(${cell},${NAMED_DECIMALS})&"",",",".")`;
    if (usual === null) return `IF(ISNUMBER(${cell}),${literal(`; ${code}=`)}&${value},"")`;
    return `IF(ISNUMBER(${cell}),IF(${cell}=${usual},"",${literal(`; ${code}=`)}&${value}),${literal(`; ${code}=${NO_CUT}`)})`;
  };
  const ofFigure = (name: RuleFigure): string => named(RULE_CODES[name], figure[name], DEFAULT_RULES[name]);
  return [
    textOr(valueOf(table, RULE_CODES.version), DEFAULT_RULES.version),
    ...NAMED_FIGURES.map(ofFigure),
    ...BAND_CODES.map((code, index) => named(code, cut(index), DEFAULT_RULES.bands[index]?.cut ?? null)),
    ...NAMED_FIGURES_AFTER_BANDS.map(ofFigure),
  ].join("&");
}

function textOr(value: string, usual: string): string {
  return `IFERROR(IF(TRIM(${value})="",${literal(usual)},TRIM(${value})),${literal(usual)})`;
}

function rowOf(table: TableReference, code: string): string {
  return `MATCH(${literal(`${code}*`)},${tableColumn(table, "S1")},0)`;
}

function valueOf(table: TableReference, code: string): string {
  return `INDEX(${table.body},${rowOf(table, code)},${columnPosition(table, "S2")})`;
}

function labelOf(table: TableReference, code: string): string {
  return `INDEX(${tableColumn(table, "S1")},${rowOf(table, code)})`;
}
