import type { CellContent, SheetPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { caseSheet, comparable, functionResult, TWIN_COLUMN, twinCases, workbookOf } from "../core/twins/case-sheet";
import { CASE_MAKERS } from "../core/twins/twin-cases";
import { caseCount } from "../random-cases";
import { ASIDE, saved, savedAgain } from "./soffice";

const CASES = caseCount(200, 1000);
const IDS = Object.keys(CASE_MAKERS);

/** What LibreOffice calculates for a formula's cell. */
function calculated(content: CellContent): CellValue {
  if (typeof content !== "object" || content === null || "error" in content) return content;
  return content.result ?? null;
}

function twinResults({ blocks }: SheetPlan): ReadonlyMap<number, CellValue> {
  const results = new Map<number, CellValue>();
  for (const block of blocks) {
    block.cells.forEach((cells, index) => {
      const content = cells[TWIN_COLUMN - block.column];
      if (content !== undefined) results.set(block.row + index, calculated(content));
    });
  }
  return results;
}

describe(`the native twin in LibreOffice gives what the custom function gives, in ${CASES} cases`, () => {
  let sheets: ReadonlyMap<string, SheetPlan>;

  beforeAll(async () => {
    const plan = workbookOf(IDS.map((id) => caseSheet(id, twinCases(id, CASES), false).sheet));
    const again = await savedAgain(await saved("twins", plan, ASIDE));
    sheets = new Map(again.sheets.map((sheet) => [sheet.name, sheet]));
  });

  it.each(IDS)("of %s", (id) => {
    const cases = twinCases(id, CASES);
    const { rows, sheet } = caseSheet(id, cases, false);
    const again = sheets.get(id);
    const results = again === undefined ? new Map<number, CellValue>() : twinResults(again);
    const differences = cases.flatMap((one, index) => {
      const row = rows[index] ?? -1;
      const [called, twin] = [functionResult(id, one), results.get(row) ?? null].map(comparable);
      return called === twin ? [] : [{ row, args: one.args, called, twin }];
    });
    expect(sheet.blocks.length).toBeGreaterThan(CASES);
    expect(differences).toEqual([]);
  });
});
