import { plainFulfilment, shareOfScale } from "../../formulas/fulfilment-formulas";
import { byGap, lowestNear } from "../../formulas/level-formulas";
import type { ProfileRow } from "../../model/profile-rows";
import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { afterGrades, FIT, type NativeLayout } from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";
import { isInPercent, isScaled, partsOf } from "./native-needs";

/** More than any two levels of a scale are apart. */
const FAR = 99;

/**
 * Of a person, per grade and item, what the sums of the grade are made of: the actual level, or, as soon as one of the
 * items summed is scored by fulfilment, the fulfilment in per cent (rule C12). Parts are left empty.
 */
export function countedLevels(
  { items }: TemplateContext,
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
): CellContent[] {
  if (!layout.needs.fulfilment) return [];
  return perGrade(layout, (grade) =>
    items.map((item, index) => {
      if (item.partOf !== null) return null;
      const actual = cellAddress(row, FIT.firstItem + index, "column");
      const counted = standard(layout, layout.more.counted + grade, index);
      if (isScaled(item)) {
        return formulaCell(`IF(${counted}=0,"",${fulfilment(items, layout, rules, row, grade, item)})`);
      }
      if (isInPercent(item)) return formulaCell(`IF(${counted}=0,"",${actual})`);
      const required = requiredCell(layout, grade, index);
      const share = plainFulfilment(actual, required, rules.figure.percentDecimals);
      return formulaCell(`IF(ISNUMBER(${actual})*(${counted}>0),IF(${counted}=100,${share},${actual}),"")`);
    }),
  );
}

/**
 * Of a person, per grade and item, what is compared with the required level. An item with scales is as far below its
 * required figure as its weakest scale says: not at all, by the tolerance, or by more.
 */
export function comparedLevels(
  { items }: TemplateContext,
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
): CellContent[] {
  if (!layout.needs.scales) return [];
  return perGrade(layout, (grade) =>
    items.map((item, index) => {
      if (item.partOf !== null) return null;
      const actual = cellAddress(row, FIT.firstItem + index, "column");
      if (!isScaled(item)) return formulaCell(`IF(${actual}="","",${actual})`);
      const scales = partsOf(items, item.code);
      const spans = partRange(layout, STANDARD_ROWS.firstGrade + grade, scales);
      const missing = `SUMPRODUCT((${spans}>0)*(1-ISNUMBER(${ratedRange(row, scales)})))`;
      const gaps = scales.map((scale) => {
        const span = requiredCell(layout, grade, scale);
        const level = cellAddress(row, FIT.firstItem + scale, "column");
        return `IF(${span}>0,N(${level})-N(${standard(layout, layout.more.lowest, scale)})-${span},${FAR})`;
      });
      const weakest = `ROUND(MIN(${gaps.join(",")}),9)`;
      const required = requiredCell(layout, grade, index);
      const { tolerance } = rules.figure;
      const near = lowestNear(required, tolerance);
      const standing = byGap(weakest, tolerance, { met: required, near, short: `${near}-1` });
      return formulaCell(`IF(${required}=0,"",IF(SUMPRODUCT((${spans}>0)*1)=0,"",IF(${missing}>0,"",${standing})))`);
    }),
  );
}

/** Formula text for what is compared with the required level of the grade aimed at; there must be one. */
export function comparedWithAimed(layout: NativeLayout, row: number, item: number): string {
  return inAimed(layout, row, afterGrades(layout).compared, item);
}

/** Formula text for the fulfilment of an item in the grade aimed at; there must be one. */
export function fulfilmentInAimed(layout: NativeLayout, row: number, item: number): string {
  return inAimed(layout, row, afterGrades(layout).counted, item);
}

/** Formula text for the mean of a divided item's parts by their weights; "" while one with weight is not rated. */
export function meanOfParts(
  { items }: TemplateContext,
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
  code: string,
): string {
  const parts = partsOf(items, code);
  const weights = partRange(layout, STANDARD_ROWS.weight, parts);
  const levels = ratedRange(row, parts);
  const mean = exactly(`SUMPRODUCT(${weights},${levels})/SUM(${weights})`, rules.figure.levelDecimals);
  const missing = `SUMPRODUCT((${weights}>0)*(1-ISNUMBER(${levels})))`;
  return `IF(SUM(${weights})=0,"",IF(${missing}>0,"",${mean}))`;
}

function fulfilment(
  items: readonly ProfileRow[],
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
  grade: number,
  { code }: ProfileRow,
): string {
  const scales = partsOf(items, code);
  const spans = partRange(layout, STANDARD_ROWS.firstGrade + grade, scales);
  const weights = partRange(layout, STANDARD_ROWS.weight, scales);
  const whole = `SUMPRODUCT((${spans}>0)*1,${weights})`;
  const missing = `SUMPRODUCT((${spans}>0)*(${weights}>0)*(1-ISNUMBER(${ratedRange(row, scales)})))`;
  const shares = scales.map((scale) => {
    const span = requiredCell(layout, grade, scale);
    const above = `N(${cellAddress(row, FIT.firstItem + scale, "column")})-N(${standard(layout, layout.more.lowest, scale)})`;
    return `IF(${span}>0,${standard(layout, STANDARD_ROWS.weight, scale)}*${shareOfScale(above, span)},0)`;
  });
  const share = exactly(`100*(${shares.join("+")})/${whole}`, rules.figure.percentDecimals);
  return `IF(${whole}=0,"",IF(${missing}>0,"",${share}))`;
}

function inAimed(layout: NativeLayout, row: number, first: number, item: number): string {
  const cells = Array.from({ length: layout.grades }, (_, grade) =>
    cellAddress(row, first + grade * layout.items + item, "column"),
  );
  return `CHOOSE(${cellAddress(row, FIT.grade, "column")},${cells.join(",")})`;
}

function perGrade(layout: NativeLayout, cells: (grade: number) => CellContent[]): CellContent[] {
  return Array.from({ length: layout.grades }, (_, grade) => cells(grade)).flat();
}

function standard(layout: NativeLayout, row: number, item: number): string {
  return cellAddress(layout.standards + 1 + row, FIT.firstItem + item, "row");
}

function requiredCell(layout: NativeLayout, grade: number, item: number): string {
  return standard(layout, STANDARD_ROWS.firstGrade + grade, item);
}

function partRange(layout: NativeLayout, row: number, parts: readonly number[]): string {
  return areaAddress(
    { row: layout.standards + 1 + row, column: FIT.firstItem + (parts[0] ?? 0), rows: 1, columns: parts.length },
    "both",
  );
}

function ratedRange(row: number, parts: readonly number[]): string {
  return areaAddress({ row, column: FIT.firstItem + (parts[0] ?? 0), rows: 1, columns: parts.length }, "column");
}
