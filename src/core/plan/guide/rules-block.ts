import { DEFAULT_RULES, type RuleWords } from "../../scoring/rule-set";
import { BAND_CODES, BLOCK_CODES, RULE_CODES } from "../../tables/rule-codes";
import type { RuleCells } from "../../formulas/rule-cells";
import { bandCells, blockCells, figureCell, versionCell, wordCell } from "../../formulas/rule-formulas";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { QUIET } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { hasMinimum } from "../native/native-needs";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";

const FIGURES = Object.keys(RULE_CODES) as (keyof typeof RULE_CODES)[];

/** Words for reasons; those of parts and of subjects only where the model has any. */
function reasonsOf({ examItems, profileColumns }: TemplateContext): readonly (keyof RuleWords)[] {
  const minimums = examItems.some(({ item }) => hasMinimum(item));
  return [
    "insufficientData",
    "notRated",
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
 *
 * @returns references for formulas on the sheet itself
 */
export function rulesBlock(draft: SheetDraft, context: TemplateContext, first: number, column: number): RuleCells {
  const here = ruleCells(context, first, column, (address) => address);
  const table = context.tables.rules;
  const cells: CellContent[][] = [
    ...FIGURES.map((rule): CellContent[] => [
      context.texts.guide.rules[rule],
      formulaCell(rule === "version" ? versionCell(table, here) : figureCell(table, rule)),
    ]),
    ...BAND_CODES.map((code, index) => bandCells(table, code, DEFAULT_RULES.bands[index]).map(formulaCell)),
    ...reasonsOf(context).map((word): CellContent[] => [
      context.texts.guide.wordLabels[word],
      formulaCell(wordCell(table, word)),
    ]),
    ...blockCodes(context).map((code) => blockCells(table, code).map(formulaCell)),
  ];
  draft.style(draft.put(first, column, cells), QUIET);
  return here;
}

/** References to the rules of a sheet, for formulas on others. */
export function ruleCellsOn(sheet: string, context: TemplateContext, first: number, column: number): RuleCells {
  return ruleCells(context, first, column, (address) => onSheet(sheet, address));
}

function blockCodes({ blocks }: TemplateContext): readonly string[] {
  return BLOCK_CODES.slice(0, blocks.length);
}

function ruleCells(
  context: TemplateContext,
  first: number,
  column: number,
  sheet: (address: string) => string,
): RuleCells {
  const reasons = reasonsOf(context);
  const cell = (offset: number, across = 1): string => sheet(cellAddress(first + offset, column + across, "both"));
  const bands = { row: first + FIGURES.length, column, rows: BAND_CODES.length, columns: 1 };
  const words = FIGURES.length + BAND_CODES.length;
  return {
    figure: Object.fromEntries(FIGURES.map((rule, index) => [rule, cell(index)])) as RuleCells["figure"],
    cuts: sheet(areaAddress({ ...bands, column: column + 1 })),
    cut: (band) => cell(FIGURES.length + band),
    labels: sheet(areaAddress(bands)),
    word: (word) => cell(words + Math.max(0, reasons.indexOf(word))),
    blocks: blockCodes(context).map((_, index) => {
      const offset = words + reasons.length + index;
      return { name: cell(offset, 0), weight: cell(offset) };
    }),
  };
}
