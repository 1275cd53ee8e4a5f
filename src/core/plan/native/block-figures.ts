import { cellAddress } from "../../formulas/address";
import { type ItemRanges, percentage, profileSums } from "../../formulas/band-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly } from "../../formulas/table-formulas";
import type { CellContent } from "../workbook-plan";
import { afterGrades, type NativeLayout } from "./native-layout";

/** Match and coverage of every block against one grade, each scored by itself. */
export function blockFigures(
  rules: RuleCells,
  ranges: Omit<ItemRanges, "only">,
  blocks: readonly string[],
): CellContent[] {
  const { percentDecimals } = rules.figure;
  return blocks.flatMap((only) => {
    const sums = profileSums({ ...ranges, only }, rules);
    const match = `IF(${sums.required}>0,${exactly(`100*(${sums.counted})/${sums.required}`, percentDecimals)},"")`;
    return [match, percentage(sums.rated, sums.weight, percentDecimals)].map(formulaCell);
  });
}

/**
 * Formula text for the weighted mean of the blocks' per cents, each as it is shown. A block without items in the grade is
 * left out, one without ratings is left out of the match, but not of the coverage.
 */
export function blockTotal(
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
  grade: number,
  figure: "match" | "coverage",
): string {
  const cells = rules.blocks.map(({ weight }, block) => ({
    weight,
    cell: cellAddress(row, blockColumn(layout, grade, block) + (figure === "match" ? 0 : 1), "column"),
  }));
  const sum = cells.map(({ cell, weight }) => `N(${cell})*${weight}`).join("+");
  const weights = cells.map(({ cell, weight }) => `ISNUMBER(${cell})*${weight}`).join("+");
  return `IF(${weights}>0,${exactly(`(${sum})/(${weights})`, rules.figure.percentDecimals)},"")`;
}

function blockColumn(layout: NativeLayout, grade: number, block: number): number {
  return afterGrades(layout).blocks + (grade * layout.needs.blocks + block) * 2;
}
