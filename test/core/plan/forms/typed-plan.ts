import type { WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import type { CellValue } from "../../../../src/core/tables/cell";

/** A plan with values typed into cells of one of its sheets, by their addresses: { "F5": 480 }. */
export function typedInto(
  plan: WorkbookPlan,
  sheet: string,
  values: Readonly<Record<string, CellValue>>,
): WorkbookPlan {
  const blocks = Object.entries(values).map(([address, value]) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column, cells: [[value]] };
  });
  if (!plan.sheets.some(({ name }) => name === sheet)) throw new Error(`The plan has no sheet ${sheet}.`);
  return {
    ...plan,
    sheets: plan.sheets.map((one) => (one.name === sheet ? { ...one, blocks: [...one.blocks, ...blocks] } : one)),
  };
}

/** The plan without the sheets that others need not: each takes its time to calculate. */
export function onlySheets(plan: WorkbookPlan, names: readonly string[]): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.filter(({ name }) => names.includes(name)), names: [] };
}
