import { isFormula } from "../core/formulas/cell-formula";
import { writeXlsx as writeWithLibrary } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../core/plan/workbook-plan";
import { SheetContents } from "./cell-grid";
import { markedErrors } from "./cell-out";
import type { ContentsBySheet } from "./chart-data";
import { chartXml } from "./chart-part";
import { drawingXml } from "./drawing-part";
import { addCustomXml } from "./custom-xml-out";
import { callsCustomFunction, fileFormula } from "./file-formula";
import { FileParts, OFFICE_RELATIONSHIPS } from "./file-parts";
import { printNames } from "./print-out";
import { fileSheet, plainTableStyle } from "./sheet-out";
import { DEFAULT_FONT, fontsInOrder } from "./style-out";

const STRINGS = "xl/sharedStrings.xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Writes a plan to an .xlsx file that Excel, LibreOffice and WPS open. Text stays text whatever it begins with.
 * Formulas keep the results that the plan knows; where a plan knows none, programs calculate when they open the file.
 *
 * @param plan the workbook; sheet names follow Excel's rules
 * @returns the bytes of the file
 * @throws RangeError where the plan holds what no file can: a cell's text beyond 32,767 characters, a drop-down's
 *   list beyond 255
 *
 * @example const bytes = await writeXlsx(plan);
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const contents: ContentsBySheet = new Map(plan.sheets.map((sheet) => [sheet.name, new SheetContents(sheet)]));
  const active = activeIndex(plan);
  const tables = new Set(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const file = await writeWithLibrary({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, contents.get(sheet.name) ?? new SheetContents(sheet), tables)),
    namedRanges: [
      ...plan.names.map(({ name, formula }) => ({ name, range: fileFormula(formula, { tables }) })),
      ...plan.sheets.flatMap(printNames),
    ],
    defaultFont: { ...DEFAULT_FONT },
    activeSheet: active,
  });
  const parts = new FileParts(file);
  const calculation = needsCalculation(contents) ? ' fullCalcOnLoad="1"' : "";
  parts.change("xl/workbook.xml", (xml) => xml.replace(/<calcPr[^>]*\/>/, `<calcPr calcId="191029"${calculation}/>`));
  plan.sheets.forEach((sheet, index) => completeSheet(parts, sheet, index, index === active, contents));
  for (const path of parts.paths()) if (path.startsWith("xl/tables/")) parts.change(path, plainTableStyle);
  parts.change("xl/styles.xml", fontsInOrder);
  if (parts.has(STRINGS)) parts.change(STRINGS, withoutNeedlessSpace);
  addCustomXml(parts, plan.customXml);
  return parts.zipped();
}

/** The sheet to be shown; a hidden one cannot be. */
function activeIndex(plan: WorkbookPlan): number {
  const isVisible = (sheet: SheetPlan | undefined) => (sheet?.visibility ?? "visible") === "visible";
  const wanted = plan.sheets.findIndex((sheet) => sheet.name === plan.activeSheet);
  return isVisible(plan.sheets[wanted]) && wanted >= 0 ? wanted : Math.max(0, plan.sheets.findIndex(isVisible));
}

/**
 * Excel calculates everything on opening only if some formula has no result yet and no custom function has one: those
 * would be lost on a machine without the add-in.
 */
function needsCalculation(contents: ContentsBySheet): boolean {
  let open = false;
  for (const sheet of contents.values()) {
    for (const [, content] of sheet.entries()) {
      if (!isFormula(content)) continue;
      if (content.result === undefined) open = true;
      else if (callsCustomFunction(content.formula)) return false;
    }
  }
  return open;
}

function completeSheet(
  parts: FileParts,
  sheet: SheetPlan,
  index: number,
  isActive: boolean,
  contents: ContentsBySheet,
): void {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const drawing = sheet.charts.length > 0 ? '<drawing r:id="rIdDrawing"/>' : "";
  parts.change(path, (xml) =>
    markedErrors(xml)
      .replace("<sheetView ", isActive ? '<sheetView tabSelected="1" ' : "<sheetView ")
      .replace(/<tableParts|<\/worksheet>$/, (next) => drawing + next),
  );
  if (drawing === "") return;
  const name = `drawing${index + 1}.xml`;
  parts.relate(path, "rIdDrawing", `${OFFICE_RELATIONSHIPS}/drawing`, `../drawings/${name}`);
  parts.add(`xl/drawings/${name}`, drawingXml(sheet.charts), DRAWING_TYPE);
  sheet.charts.forEach((chart, order) => {
    const chartName = `chart${index + 1}_${order + 1}.xml`;
    parts.add(`xl/charts/${chartName}`, chartXml(chart, contents), CHART_TYPE);
    parts.relate(`xl/drawings/${name}`, `rId${order + 1}`, `${OFFICE_RELATIONSHIPS}/chart`, `../charts/${chartName}`);
  });
}

/** Line breaks inside a text need no xml:space, which the schema of these parts does not know; blanks at its ends do. */
function withoutNeedlessSpace(xml: string): string {
  return xml.replace(/<t xml:space="preserve">(?=\S[^<]*\S<\/t>)/g, "<t>");
}
