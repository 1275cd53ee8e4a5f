import { isFormula } from "../../src/core/formulas/cell-formula";
import type { CellContent, CustomXmlPart, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { partContent } from "../../src/core/record/record-part";
import { parseXml } from "../../src/core/xml/xml-read";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { contentsOf } from "../xlsx/plan-parts";
import { cells, RICH_PLAN } from "../xlsx/rich-plan";
import { cellsOf, filledTemplate, telecomChoices } from "./filled-template";
import { ASIDE, printed, saved, savedAllAgain } from "./soffice";

const WITHOUT_RESULTS = cells([
  [1, 2, 3],
  [
    { formula: "=SUM(A1:C1)" },
    { formula: "=SUM(A1:C1*A1:C1)", kind: "array" },
    { formula: '=IFERROR(INDEX(A1:C1,MATCH(9,A1:C1,0)),"none")' },
    { formula: "=ROUND(ROUND(A2/7,9),2)" },
  ],
]);
const STORED_RESULTS = cells([
  [
    { formula: "=COMPETENCY.SEM(1,0.9)", result: 0.31 },
    { formula: "=A1*2", result: 0.62 },
  ],
]);

const NOBODY_RATED = telecomChoices("zh", [{ code: "1", name: "张三", department: "", position: "", grade: "G2" }]);
/** As a machine without the add-in opens it. */
const CUSTOM = filledTemplate({ ...NOBODY_RATED, formulas: "custom" }, {});
const NATIVE = filledTemplate(NOBODY_RATED, {});
/** As a program shows it that has no AVERAGEIFS. */
const LACKING: WorkbookPlan = {
  ...NATIVE,
  sheets: NATIVE.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(withoutAverages)) })),
  })),
};

function withoutAverages(content: CellContent): CellContent {
  if (!isFormula(content)) return content;
  return { ...content, formula: content.formula.replaceAll("AVERAGEIFS(", "AVERAGESELSEWHERE(") };
}

let path: string;
let again: WorkbookPlan;
let calculated: WorkbookPlan;
let stored: WorkbookPlan;
let custom: WorkbookPlan;
let native: WorkbookPlan;
let lacking: WorkbookPlan;
beforeAll(async () => {
  path = await saved("every-property", RICH_PLAN);
  const plain = [
    saved("without-results", WITHOUT_RESULTS),
    saved("stored-results", STORED_RESULTS),
    saved("without-add-in", CUSTOM, ASIDE),
    saved("native", NATIVE, ASIDE),
    saved("without-averages", LACKING, ASIDE),
  ];
  const workbooks = await savedAllAgain([path, ...(await Promise.all(plain))]);
  [again = fail(), calculated = fail(), stored = fail()] = workbooks;
  [custom = fail(), native = fail(), lacking = fail()] = workbooks.slice(3);
});

describe("LibreOffice opens and saves a workbook with every property of a plan", () => {
  it("and keeps what people typed", () => {
    const typed = contentsOf(RICH_PLAN.sheets[0] ?? fail());
    const kept = contentsOf(again.sheets[0] ?? fail());
    for (const [place, content] of Object.entries(typed)) {
      const isTyped = typeof content !== "object";
      if (isTyped && !place.startsWith("15,") && place !== "14,2")
        expect({ place, content: kept[place] }).toEqual({ place, content });
    }
  });

  it("and keeps tables, validations, protection, print set-up, names and custom XML", () => {
    again.sheets.forEach((sheet, index) => {
      const before = RICH_PLAN.sheets[index];
      expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual(
        before?.tables.map(({ name, area }) => ({ name, area })),
      );
      expect(sheet.validations).toEqual(before?.validations);
      expect(sheet.protection).toEqual(before?.protection);
      expect(sheet.print).toEqual(before?.print);
    });
    expect(again.names).toEqual(expect.arrayContaining([...RICH_PLAN.names]));
    // LibreOffice writes quotes as references: the same XML in other letters.
    expect(again.customXml.map(said)).toEqual(RICH_PLAN.customXml.map(said));
    expect(partContent(again.customXml[0]?.xml ?? "")).toMatchObject({ kind: "data", data: { model: "telecom" } });
  });

  it("and draws the label of every one of eighteen items in the radar and the bars", () => {
    const text = printed(path);
    const labels = Array.from({ length: 18 }, (_, index) => `C${String(index + 1).padStart(2, "0")}`);
    const undrawn = labels.filter((label) => text.split(label).length - 1 < 2);
    expect(undrawn).toEqual([]);
  });
});

describe("LibreOffice calculates", () => {
  it("formulas that have no result yet", () => {
    const shown = contentsOf(calculated.sheets[0] ?? fail());
    expect(shown["1,0"]).toMatchObject({ result: 6 });
    expect(shown["1,1"]).toMatchObject({ result: 14 });
    expect(shown["1,2"]).toMatchObject({ result: "none" });
    expect(shown["1,3"]).toMatchObject({ result: 0.86 });
  });

  it("nothing over the stored results of custom functions", () => {
    expect(contentsOf(stored.sheets[0] ?? fail())).toEqual(contentsOf(STORED_RESULTS.sheets[0] ?? fail()));
  });
});

describe("Results and Scorecard say in LibreOffice that figures are missing", () => {
  const { headings, scorecard, sheets } = PLAN_TEXTS.zh;
  const shown = (workbook: WorkbookPlan, name: string, row: number) =>
    cellsOf(workbook.sheets.find((sheet) => sheet.name === name) ?? fail(), {
      row,
      column: 0,
      rows: 1,
      columns: 1,
    })[0]?.[0];
  const said = (workbook: WorkbookPlan) => [shown(workbook, sheets.results, 2), shown(workbook, sheets.scorecard, 1)];

  it("where the add-in's functions are", () => {
    expect(said(custom)).toEqual(Array(2).fill(scorecard.notice.noFunctions));
  });

  it("where a function of native formulas is, and not where all are there", () => {
    expect(said(lacking)).toEqual(Array(2).fill(scorecard.notice.program));
    expect(said(native)).toEqual(["", headings.scorecard.sentence]);
  });
});

/** What a part says, however it is spelt. */
function said({ namespace, xml }: CustomXmlPart) {
  return { namespace, root: parseXml(xml) };
}

function fail(): never {
  throw new Error("The workbook has no sheet.");
}
