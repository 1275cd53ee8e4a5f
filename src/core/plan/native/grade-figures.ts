import { areaAddress, cellAddress } from "../../formulas/address";
import {
  bandCounts,
  bandPosition,
  type ItemRanges,
  percentage,
  profileSums,
  unlessRequired,
} from "../../formulas/band-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import type { RuleCells } from "../../formulas/rule-cells";
import type { CellContent } from "../workbook-plan";
import { blockFigures, blockTotal } from "./block-figures";
import { roleFit } from "./grade-reached";
import { afterGrades, FIT, type GradeFigure, gradeFigureColumn, itemRow, type NativeLayout } from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";

/** What is summed of a grade, and what is compared with its required levels. */
interface GradeRanges {
  readonly summed: ItemRanges;
  readonly compared: ItemRanges;
}

/** The figures of a person against one grade, in the order of the layout (rules C6, C7, C10, C13). */
export function gradeFigures(layout: NativeLayout, rules: RuleCells, row: number, grade: number): CellContent[] {
  const { summed, compared } = gradeRanges(layout, row, grade);
  const at = (figure: GradeFigure): string => cellAddress(row, gradeFigureColumn(layout, grade, figure), "column");
  const sums = profileSums(summed, rules);
  const counts = bandCounts(compared, rules);
  const { percentDecimals } = rules.figure;
  const blocks = layout.needs.blocks > 0;
  const [match, coverage] = blocks
    ? [blockTotal(layout, rules, row, grade, "match"), blockTotal(layout, rules, row, grade, "coverage")]
    : [
        percentage(at("counted"), at("required"), percentDecimals),
        percentage(sums.rated, sums.weight, percentDecimals),
      ];
  return [
    ...(blocks ? [null, null, null, null] : [sums.summed, sums.actual, sums.required, sums.counted]),
    unlessRequired(match, counts.notRated, rules),
    coverage,
    counts.below,
    counts.criticalShort,
    counts.criticalNotRated,
    bandPosition(
      {
        match: at("match"),
        coverage: at("coverage"),
        below: at("below"),
        criticalShort: at("criticalShort"),
        criticalNotRated: at("criticalNotRated"),
      },
      rules,
    ),
    ...(layout.needs.roles ? [roleFit(layout, rules, row, grade)] : []),
  ].map((formula) => (formula === null ? null : formulaCell(formula)));
}

/** Match and coverage of every block against one grade. */
export function figuresOfBlocks(layout: NativeLayout, rules: RuleCells, row: number, grade: number): CellContent[] {
  const { summed } = gradeRanges(layout, row, grade);
  return blockFigures(
    rules,
    summed,
    rules.blocks.map((_, block) => standardRow(layout, layout.more.blocks + block)),
  );
}

function gradeRanges(layout: NativeLayout, row: number, grade: number): GradeRanges {
  const { needs, more } = layout;
  const { counted, compared } = afterGrades(layout);
  const own = (first: number): string => areaAddress(itemRow(layout, row, first + grade * layout.items), "column");
  const shared = {
    weight: standardRow(layout, needs.ownWeights ? more.weights + grade : STANDARD_ROWS.weight),
    critical: standardRow(layout, STANDARD_ROWS.critical),
    ...(needs.parts && { only: standardRow(layout, more.own) }),
  };
  const levels = {
    ...shared,
    actual: areaAddress(itemRow(layout, row, FIT.firstItem), "column"),
    required: standardRow(layout, STANDARD_ROWS.firstGrade + grade),
  };
  return {
    summed: needs.fulfilment
      ? { ...shared, actual: own(counted), required: standardRow(layout, more.counted + grade) }
      : levels,
    compared: needs.scales ? { ...levels, actual: own(compared) } : levels,
  };
}

function standardRow(layout: NativeLayout, offset: number): string {
  return areaAddress(itemRow(layout, layout.standards + 1 + offset, FIT.firstItem));
}
