import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { earlierSettings } from "../../src/core/record/earlier-memory";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { contentsOf } from "./plan-parts";
import { RICH_PLAN } from "./rich-plan";

describe("our file after LibreOffice saved it", () => {
  const [ratings, scorecard] = RICH_PLAN.sheets;
  let saved: WorkbookPlan;
  beforeAll(async () => {
    saved = await readXlsx(new Uint8Array(readFileSync(join(__dirname, "files/saved-by-libreoffice.xlsx"))));
  });

  it("still has its sheets, names and what the workbook remembered", () => {
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(RICH_PLAN.sheets.map((sheet) => sheet.name));
    expect(saved.names).toEqual(expect.arrayContaining([...RICH_PLAN.names]));
    // The file is of an earlier version, which kept it as settings.
    expect(saved.customXml.map(({ namespace, xml }) => [namespace, earlierSettings(xml)])).toEqual([
      [
        "urn:competency-scorecard:settings",
        { template: { model: "telecom", version: 1, 人: [true, null, "a<b>\u0001😀"] }, plain: "=1" },
      ],
    ]);
  });

  it("still has its table with the values that people typed", () => {
    const table = saved.sheets[0]?.tables[0];
    expect(table).toMatchObject({ name: "CompetencyRatings", area: ratings?.tables[0]?.area, filter: true });
    const contents = saved.sheets[0] && contentsOf(saved.sheets[0]);
    const typed = ratings && contentsOf(ratings);
    for (const row of [3, 4, 5, 6]) {
      for (const column of [0, 1, 2, 3, 4, 5]) {
        expect(contents?.[`${row},${column}`]).toEqual(typed?.[`${row},${column}`]);
      }
    }
  });

  it("still has its formulas, custom functions by their own names", () => {
    const contents = saved.sheets[0] ? contentsOf(saved.sheets[0]) : {};
    expect(contents["10,0"]).toEqual({ formula: "=SUM(E5:E7)", result: 9 });
    expect(contents["11,0"]).toEqual({ formula: "=COMPETENCY.MATCH(E5:E7,F5:F7,E5:E7)", result: 87.5 });
    expect(contents["11,2"]).toMatchObject({ kind: "array", result: 3 });
    expect(contents["14,1"]).toMatchObject({ formula: "=COMPETENCY.TEAM(A1,CompetencyRatings[#All])", kind: "spill" });
  });

  it("still has its validations, protection and print set-up", () => {
    expect(saved.sheets[0]?.validations).toEqual(ratings?.validations);
    expect(saved.sheets[1]?.protection).toEqual(scorecard?.protection);
    expect(saved.sheets[1]?.print).toEqual(scorecard?.print);
    expect(saved.sheets[0]?.print).toBeUndefined();
  });

  it("still has its charts", () => {
    expect(saved.sheets[1]?.charts.map(({ kind, name }) => ({ kind, name }))).toEqual(
      scorecard?.charts.map(({ kind, name }) => ({ kind, name })),
    );
    expect(saved.sheets[1]?.charts[0]?.series[1]).toEqual(scorecard?.charts[0]?.series[1]);
  });
});
