import type { SheetPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { contentsOf, looksOf } from "./plan-parts";
import { RICH_PLAN } from "./rich-plan";

const PROPERTIES = [
  "name",
  "visibility",
  "tabColor",
  "gridlines",
  "columns",
  "rows",
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "charts",
  "freeze",
  "protection",
  "print",
] as const;

describe("a plan written to a file and read back", () => {
  let back: WorkbookPlan;
  beforeAll(async () => {
    back = await readXlsx(await writeXlsx(RICH_PLAN));
  });

  it.each(PROPERTIES)("keeps the %s of every sheet", (property) => {
    const of = (sheet: SheetPlan) => sheet[property];
    expect(back.sheets.map(of)).toEqual(RICH_PLAN.sheets.map(of));
  });

  it("keeps values, formulas, their kinds and their results", () => {
    expect(back.sheets.map(contentsOf)).toEqual(RICH_PLAN.sheets.map(contentsOf));
  });

  it("keeps how every cell looks", () => {
    expect(back.sheets.map(looksOf)).toEqual(RICH_PLAN.sheets.map(looksOf));
  });

  it("keeps names, custom XML and the sheet that is shown", () => {
    const { names, customXml, activeSheet } = RICH_PLAN;
    expect(back).toMatchObject({ names, customXml, activeSheet });
  });

  it("is the same again after a second time", async () => {
    expect(await readXlsx(await writeXlsx(back))).toEqual(back);
  });
});
