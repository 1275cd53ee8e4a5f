import type { NamePlan, WorkbookPlan } from "../core/plan/workbook-plan";
import { customXmlIn } from "./custom-xml-in";
import { libraryWorkbook } from "./library-file";
import { isTakenOver, planFormula } from "./plan-formula";
import { ReceivedFile } from "./received-file";
import { planSheet } from "./sheet-in";
import { StylesIn } from "./style-in";
import { WorkbookFileError } from "./workbook-file-error";

/**
 * Reads an .xlsx file, of ours or come back from people, into a plan. Values keep their types: a blank cell is null
 * and not 0, "007" is text, errors are errors. Nothing is calculated; formulas come with the results that the file
 * holds, and cells that a formula spilled over with their values. Macros, links to other files and whatever else a
 * plan cannot say are left behind.
 *
 * @throws WorkbookFileError where the file is too large, no workbook, damaged or locked with a password
 *
 * @example const plan = await readXlsx(new Uint8Array(await file.arrayBuffer()));
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookPlan> {
  try {
    return await planFrom(bytes);
  } catch (error) {
    // Whatever a file breaks inside the reader, for its sender it is a damaged file; the cause is kept for developers.
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("damaged", "the file breaks the reader", { cause: error });
  }
}

async function planFrom(bytes: Uint8Array): Promise<WorkbookPlan> {
  const file = new ReceivedFile(bytes);
  const { workbook, formats } = await libraryWorkbook(file);
  const styles = new StylesIn(workbook, formats);
  const paths = new Map(file.sheets().map(({ name, path }) => [name, path]));
  const sheets = workbook.sheets.map((sheet) => planSheet(sheet, paths.get(sheet.name) ?? "", file, styles));
  const active = sheets[workbook.activeSheet ?? 0];
  const names = (workbook.namedRanges ?? []).flatMap(({ name, range, scope }): NamePlan[] =>
    scope === undefined && !name.startsWith("_xlnm.") && isTakenOver(range)
      ? [{ name, formula: planFormula(range) }]
      : [],
  );
  return { sheets, names, customXml: customXmlIn(file), ...(active ? { activeSheet: active.name } : {}) };
}
