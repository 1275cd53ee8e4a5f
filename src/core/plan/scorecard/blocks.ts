import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { QUIET } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition, exactly, tableColumn } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { type GradeItems, onlyThese } from "./aimed-at";
import { gradeFigures } from "./grade-figures";
import { FIRST_HELPER_COLUMN } from "./helper-columns";
import type { ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";

/** Ranges with a cell per block. */
export interface BlockCells {
  readonly weight: string;
  readonly match: string;
  readonly coverage: string;
}

/** Formula text for the weight that the rules give to a block, 0 where they name none such. */
export function blockWeight({ tables: { rules } }: TemplateContext, name: string): string {
  const label = `MATCH("U5? "&${name},${tableColumn(rules, "S1")},0)`;
  return `IFERROR(MAX(0,INDEX(${rules.body},${label},${columnPosition(rules, "S2")})+0),0)`;
}

/**
 * Formula texts for the total of blocks that are scored by themselves: the weighted mean of their per cents as shown. A
 * block without items in the grade is left out of everything, one without ratings out of the match.
 */
export function ofBlocks(
  { weight, match, coverage }: BlockCells,
  { figure: { percentDecimals } }: RuleCells,
): { readonly match: string; readonly coverage: string } {
  const mean = (known: string, values: string): string => {
    const weights = `SUMPRODUCT(${known},${weight})`;
    return `IF(${weights}>0,${exactly(`SUMPRODUCT(${known},${weight},${values})/${weights}`, percentDecimals)},"")`;
  };
  return {
    match: mean(`ISNUMBER(${coverage})*ISNUMBER(${match})`, match),
    coverage: mean(`ISNUMBER(${coverage})*1`, coverage),
  };
}

/** Columns of the blocks' figures, beside the rules. */
const BLOCK_COLUMN = FIRST_HELPER_COLUMN + 4;

/** Puts the figures of every block against a grade beside the rules, for the total of that grade. */
export function blockRows(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
  items: GradeItems,
  grade: number,
): BlockCells {
  const { categories } = context.choices.model;
  const first = layout.scalars + grade * categories.length;
  const cells = categories.map((_, index): CellContent[] => {
    const name = cellAddress(first + index, BLOCK_COLUMN, "both");
    const block = onlyThese(items, `(${layout.range("categoryName")}=${name})`);
    const figures = gradeFigures(context, block, scalars.rules);
    const filled = (formula: string): CellContent => formulaCell(`IF(${name}="","",IFERROR(${formula},""))`);
    return [
      formulaCell(cellAddress(layout.tables + 1 + index, 0)),
      filled(blockWeight(context, name)),
      filled(figures.coverage),
      filled(figures.match),
    ];
  });
  draft.style(draft.put(first, BLOCK_COLUMN, cells), QUIET);
  const column = (offset: number): string =>
    areaAddress({ row: first, column: BLOCK_COLUMN + offset, rows: cells.length, columns: 1 });
  return { weight: column(1), coverage: column(2), match: column(3) };
}
