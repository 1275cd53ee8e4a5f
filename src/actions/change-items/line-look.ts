import { filledFormula } from "../../core/formulas/relative-formula";
import type { Area, SheetPlan, ValidationPlan } from "../../core/plan/workbook-plan";
import type { LineLook } from "../workbook";
import { type EnteredSheet, type ItemLines, plannedTable } from "./item-lines";

/** How the rows or columns of an item look on its sheet, as they are planned, where they stand. */
export function lineLook({ of, wide, table }: EnteredSheet, { own }: ItemLines): LineLook {
  const bodies = bodiesOf(wide, table.name, table.rows.length - 1);
  const cut = (area: Area): readonly Area[] => {
    const all = of === "columns" ? bodies(area) : area;
    const from = of === "rows" ? all.row : all.column;
    const count = of === "rows" ? all.rows : all.columns;
    return own
      .filter(({ planned }) => planned >= from && planned < from + count)
      .map(({ at }) => (of === "rows" ? { ...all, row: at, rows: 1 } : { ...all, column: at, columns: 1 }));
  };
  const at = (line: number): readonly number[] => own.filter(({ planned }) => planned === line).map((one) => one.at);
  return {
    columns:
      of === "columns" ? wide.columns.flatMap((one) => at(one.column).map((column) => ({ ...one, column }))) : [],
    rows: of === "rows" ? wide.rows.flatMap((one) => at(one.row).map((row) => ({ ...one, row }))) : [],
    formats: wide.formats.flatMap((one) => cut(one.area).map((area) => ({ ...one, area }))),
    merges: of === "columns" ? wide.merges.flatMap((area) => joined(cut(area), area)) : [],
    validations: wide.validations.flatMap((one) =>
      cut(one.area).map((area) => ({ ...one, area, rule: ruleIn(one, area) })),
    ),
    conditionalFormats: wide.conditionalFormats.flatMap((one) =>
      cut(one.area).map((area) => ({ ...one, area, formula: filledFormula(one.formula, one.area, area) })),
    ),
  };
}

/** Areas of the table's whole body cover the rows that it has now. */
export function bodiesOf(plan: SheetPlan, table: string, rows: number): (area: Area) => Area {
  const { row, rows: planned } = plannedTable(plan, table);
  return (area) => (area.row === row + 1 && area.rows === planned - 1 ? { ...area, rows } : area);
}

/** A formula of a rule is for the first cell of its area. */
function ruleIn({ rule, area: planned }: ValidationPlan, area: Area): ValidationPlan["rule"] {
  return rule.type === "custom" ? { ...rule, formula: filledFormula(rule.formula, planned, area) } : rule;
}

/** A merged area whose columns all come, as one again. */
function joined(parts: readonly Area[], area: Area): readonly Area[] {
  const [first] = parts;
  return first === undefined || parts.length < area.columns ? [] : [{ ...first, columns: area.columns }];
}
