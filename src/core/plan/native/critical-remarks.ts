import { areaAddress, cellAddress } from "../address";
import type { RuleCells } from "../rules-block";
import type { TemplateContext } from "../template-context";
import { FIT, type NativeLayout, STANDARD_ROWS, afterGrades } from "./native-layout";

/** What a critical item does to the band of the grade aimed at: 1 not rated, 2 short, 0 nothing. */
export function remark(layout: NativeLayout, rules: RuleCells, row: number, item: number): string {
  const column = FIT.firstItem + item;
  const grade = cellAddress(row, FIT.grade, "column");
  const first = layout.standards + 1;
  const required = `INDEX(${areaAddress({ row: first + STANDARD_ROWS.firstGrade, column, rows: layout.grades, columns: 1 }, "row")},${grade})`;
  const critical = cellAddress(first + STANDARD_ROWS.critical, column, "row");
  const actual = cellAddress(row, column);
  return `IF(${critical}*${grade}=0,0,IF(${required}=0,0,IF(ISNUMBER(${actual}),IF(${actual}<ROUND(${required}-${rules.figure.tolerance},9),2,0),1)))`;
}

/** The labels of the critical items with a remark, separated by commas. */
export function criticalItems(layout: NativeLayout, row: number, remarked: 1 | 2): string {
  const { remarks } = afterGrades(layout);
  return listed(
    Array.from({ length: layout.items }, (_, item) => ({
      condition: `${cellAddress(row, remarks + item, "column")}=${remarked}`,
      item,
    })),
    layout,
  );
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
