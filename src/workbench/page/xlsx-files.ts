import type { WorkbookPlan } from "../../core/plan/workbook-plan";

/** Reads an .xlsx file; what that takes is loaded when it is needed first. */
export async function readFile(bytes: Uint8Array): Promise<WorkbookPlan> {
  const { readXlsx } = await import("../../xlsx/read-xlsx");
  return readXlsx(bytes);
}

/** Writes an .xlsx file. */
export async function writeFile(plan: WorkbookPlan): Promise<Uint8Array> {
  const { writeXlsx } = await import("../../xlsx/write-xlsx");
  return writeXlsx(plan);
}
