import { BAND_CODES, BLOCK_CODES, DEFAULT_RULES, RULE_CODES, type RuleWords, WORD_CODES } from "../scoring/rule-set";
import { areaAddress, cellAddress, onSheet } from "./address";
import { QUIET } from "./palette";
import type { SheetDraft } from "./sheet-draft";
import { hasMinimum } from "./native/native-needs";
import type { TemplateContext } from "./template-context";
import { columnPosition, tableColumn } from "./table-formulas";
import type { CellContent } from "./workbook-plan";

/** References to the rules, for formulas on any sheet. */
export interface RuleCells {
  readonly figure: Readonly<Record<keyof typeof RULE_CODES, string>>;
  /** Column of cuts, best band first; unused rows hold "". */
  readonly cuts: string;
  /** Column of labels, beside the cuts. */
  readonly labels: string;
  readonly word: (word: keyof RuleWords) => string;
  /** Of the blocks that are scored by themselves, the category's name and the weight in the total. */
  readonly blocks: readonly { readonly name: string; readonly weight: string }[];
}

const FIGURES = Object.keys(RULE_CODES) as (keyof typeof RULE_CODES)[];

/** Words for reasons; those of parts and of subjects only where the model has any. */
function reasonsOf({ examItems, profileColumns }: TemplateContext): readonly (keyof RuleWords)[] {
  const minimums = examItems.some(({ item }) => hasMinimum(item));
  return [
    "insufficientData",
    "criticalShort",
    "criticalNotRated",
    "examNotSat",
    ...(minimums ? (["subjectBelowMinimum"] as const) : []),
    ...(profileColumns.partOf === null ? [] : (["partNotRated"] as const)),
  ];
}

/** Rows that the block takes. */
export function rulesBlockRows(context: TemplateContext): number {
  return FIGURES.length + BAND_CODES.length + reasonsOf(context).length + context.blocks.length;
}

/**
 * Puts the rules into two columns of a sheet, found by their codes in CompetencyRules wherever they stand there. What is
 * missing or unusable is taken from rule set version 1, as the add-in's functions do.
 */
export function rulesBlock(draft: SheetDraft, context: TemplateContext, row: number, column: number): RuleCells {
  const table = context.tables.rules;
  const value = (code: string): string =>
    `INDEX(${table.body},MATCH("${code}*",${tableColumn(table, "S1")},0),${columnPosition(table, "S2")})`;
  const label = (code: string): string =>
    `INDEX(${tableColumn(table, "S1")},MATCH("${code} *",${tableColumn(table, "S1")},0))`;
  const reasons = reasonsOf(context);
  const blockCodes = BLOCK_CODES.slice(0, context.blocks.length);
  const cells: CellContent[][] = [
    ...FIGURES.map((rule): CellContent[] => [
      context.texts.guide.rules[rule],
      figureCell(rule, value(RULE_CODES[rule])),
    ]),
    ...BAND_CODES.map((code): CellContent[] => [
      { formula: `=IFERROR(TRIM(MID(${label(code)},LEN("${code}")+1,99)),"")` },
      { formula: `=IFERROR(${value(code)}+0,"")` },
    ]),
    ...reasons.map((word): CellContent[] => [
      context.texts.guide.wordLabels[word],
      {
        formula: `=IFERROR(IF(TRIM(${value(WORD_CODES[word])})="","${DEFAULT_RULES.words[word]}",TRIM(${value(WORD_CODES[word])})),"${DEFAULT_RULES.words[word]}")`,
      },
    ]),
    ...blockCodes.map((code): CellContent[] => [
      { formula: `=IFERROR(TRIM(MID(${label(code)},LEN("${code}")+1,99)),"")` },
      { formula: `=IFERROR(MAX(0,${value(code)}+0),0)` },
    ]),
  ];
  const area = draft.put(row, column, cells);
  draft.style(area, QUIET);
  const cell = (offset: number, across: number): string =>
    onSheet(draft.name, cellAddress(row + offset, column + across, "both"));
  const at = (offset: number): string => cell(offset, 1);
  const bands = { row: row + FIGURES.length, column, rows: BAND_CODES.length, columns: 1 };
  return {
    figure: Object.fromEntries(FIGURES.map((rule, index) => [rule, at(index)])) as Record<
      keyof typeof RULE_CODES,
      string
    >,
    cuts: onSheet(draft.name, areaAddress({ ...bands, column: column + 1 })),
    labels: onSheet(draft.name, areaAddress(bands)),
    word: (word) => at(FIGURES.length + BAND_CODES.length + Math.max(0, reasons.indexOf(word))),
    blocks: blockCodes.map((_, index) => {
      const offset = FIGURES.length + BAND_CODES.length + reasons.length + index;
      return { name: cell(offset, 0), weight: cell(offset, 1) };
    }),
  };
}

function figureCell(rule: keyof typeof RULE_CODES, value: string): CellContent {
  const otherwise = DEFAULT_RULES[rule];
  if (otherwise === null) return { formula: `=IFERROR(IF(LEN(TRIM(${value}))>0,${value}+0,""),"")` };
  if (typeof otherwise === "string") {
    return { formula: `=IFERROR(IF(TRIM(${value})="","${otherwise}",TRIM(${value})),"${otherwise}")` };
  }
  return { formula: `=IFERROR(IF(AND(LEN(TRIM(${value}))>0,${value}+0>=0),${value}+0,${otherwise}),${otherwise})` };
}
