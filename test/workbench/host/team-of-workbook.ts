import type { Workbook } from "../../../src/actions/workbook";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";

/** What the add-in's TEAM gives for the tables of the first template as they stand. */
export async function teamOf(workbook: Workbook): Promise<readonly (readonly CellValue[])[]> {
  const { tables } = await workbook.readWorkbook();
  const rows = (kind: string) => tables.find(({ name }) => name === `Competency${kind}`)?.rows ?? [];
  return team(
    readAssessment({
      people: rows("People"),
      ratings: rows("Ratings"),
      profile: rows("Profile"),
      raters: rows("Raters"),
      rules: rows("Rules"),
    }),
  );
}
