import { isShort } from "../../formulas/level-formulas";
import { areaAddress, cellAddress } from "../../formulas/address";
import type { ProfileRow } from "../../model/profile-rows";
import { MISSING } from "../../scoring/rule-set";
import type { RuleCells } from "../../formulas/rule-cells";
import type { TemplateContext } from "../template-context";
import { comparedWithAimed } from "./compared-levels";
import { FIT, KEY_STEP, type NativeLayout, afterGrades } from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";
import { hasMinimum, isScaled, partsOf } from "./native-needs";

/** What is remarked of an item against the grade aimed at; 0 is nothing. */
const REMARKS = { notRated: 1, criticalShort: 2 } as const;

/**
 * What an item does to the band of the grade aimed at: one of REMARKS. Not being rated is remarked of critical items, and
 * of all where the rules require every item; being short of critical items. Critical are those that the rules heed.
 */
export function remark(
  { items }: TemplateContext,
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
  item: number,
): string {
  const column = FIT.firstItem + item;
  const grade = cellAddress(row, FIT.grade, "column");
  const first = layout.standards + 1;
  const required = `INDEX(${areaAddress({ row: first + STANDARD_ROWS.firstGrade, column, rows: layout.grades, columns: 1 }, "row")},${grade})`;
  const critical = `${cellAddress(first + STANDARD_ROWS.critical, column, "row")}*${rules.figure.criticalBand}`;
  const actual = isScaledAt(items, item) ? comparedWithAimed(layout, row, item) : cellAddress(row, column);
  const short = isShort(actual, required, rules.figure.tolerance);
  const notRated = `IF(${critical}+(${rules.figure.missing}=${MISSING.required})>0,${REMARKS.notRated},0)`;
  const rated = `IF(${critical}>0,IF(${short},${REMARKS.criticalShort},0),0)`;
  return `IF(${grade}=0,0,IF(${required}=0,0,IF(ISNUMBER(${actual}),${rated},${notRated})))`;
}

/** The labels of the items with a remark, separated by commas. */
export function remarkedItems(
  { items }: TemplateContext,
  layout: NativeLayout,
  row: number,
  remarked: keyof typeof REMARKS,
): string {
  const { remarks } = afterGrades(layout);
  return listed(
    items.flatMap(({ partOf }, item) =>
      partOf === null
        ? [{ condition: `${cellAddress(row, remarks + item, "column")}=${REMARKS[remarked]}`, item }]
        : [],
    ),
    layout,
  );
}

/** The labels of the exam items of the grade aimed at that failed for nothing but a subject below its minimum. */
export function subjectsBelowMinimum({ items }: TemplateContext, layout: NativeLayout, row: number): string {
  const grade = cellAddress(row, FIT.grade, "column");
  const source = cellAddress(row, FIT.source, "column");
  const exams = items.flatMap(({ item }, index) => {
    if (!hasMinimum(item)) return [];
    const required = requiredInAimed(layout, row, index);
    const actual = `N(${cellAddress(row, FIT.firstItem + index)})`;
    const keys = layout.examColumn("key");
    const denied = `SUMPRODUCT(MAX((${keys}=${source}*${KEY_STEP}+${index + 1})*${layout.examColumn("denied")}))`;
    return [{ condition: `(${denied}>${actual})*(${actual}<${required})`, item: index }];
  });
  return exams.length === 0 ? '""' : `IF(${grade}=0,"",${listed(exams, layout)})`;
}

/** The labels of the items of the grade aimed at of which some parts or scales are rated, but not all. */
export function partsNotRated({ items }: TemplateContext, layout: NativeLayout, row: number): string {
  const grade = cellAddress(row, FIT.grade, "column");
  const composed = items.flatMap(({ kind, code }, index) => {
    const parts = partsOf(items, code);
    if (kind !== "composed" || parts.length === 0) return [];
    const begun = areaAddress({ row, column: FIT.firstItem + (parts[0] ?? 0), rows: 1, columns: parts.length });
    const level = isScaledAt(items, index)
      ? comparedWithAimed(layout, row, index)
      : cellAddress(row, FIT.firstItem + index);
    return [
      {
        condition: `(${requiredInAimed(layout, row, index)}>0)*(COUNT(${begun})>0)*NOT(ISNUMBER(${level}))`,
        item: index,
      },
    ];
  });
  return composed.length === 0 ? '""' : `IF(${grade}=0,"",${listed(composed, layout)})`;
}

function isScaledAt(items: readonly ProfileRow[], index: number): boolean {
  const item = items[index];
  return item !== undefined && isScaled(item);
}

function requiredInAimed(layout: NativeLayout, row: number, item: number): string {
  const area = {
    row: layout.standards + 1 + STANDARD_ROWS.firstGrade,
    column: FIT.firstItem + item,
    rows: layout.grades,
    columns: 1,
  };
  return `INDEX(${areaAddress(area, "row")},${cellAddress(row, FIT.grade, "column")})`;
}

/** The labels of the exam items of the grade aimed at whose exam was not sat. */
export function examsNotSat({ items }: TemplateContext, layout: NativeLayout, row: number): string {
  const first = layout.standards + 1 + STANDARD_ROWS.firstGrade;
  const grade = cellAddress(row, FIT.grade, "column");
  const exams = items.flatMap((item, index) => {
    if (item.kind !== "exam") return [];
    const column = FIT.firstItem + index;
    const required = areaAddress({ row: first, column, rows: layout.grades, columns: 1 }, "row");
    return [{ condition: `(INDEX(${required},${grade})>0)*NOT(ISNUMBER(${cellAddress(row, column)}))`, item: index }];
  });
  return exams.length === 0 ? '""' : `IF(${grade}=0,"",${listed(exams, layout)})`;
}

function listed(cases: readonly { readonly condition: string; readonly item: number }[], layout: NativeLayout): string {
  const parts = cases.map(
    ({ condition, item }) => `IF(${condition},", "&${cellAddress(layout.standards, FIT.firstItem + item, "row")},"")`,
  );
  return `MID(${parts.join("&")},3,999)`;
}
