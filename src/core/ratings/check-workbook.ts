import type { Issue } from "../issue";
import type { SheetTable } from "../tables/table";
import type { ExpectedTemplate } from "./expected-template";
import { addedItems } from "./rules/added-items";
import { blocks } from "./rules/blocks";
import { columnsPresent } from "./rules/columns-present";
import { criticalItems } from "./rules/critical-items";
import { dictionaryItems } from "./rules/dictionary-items";
import { enoughRaters } from "./rules/enough-raters";
import { examRows } from "./rules/exam-rows";
import { examScores } from "./rules/exam-scores";
import { gradesAimedAt } from "./rules/grades-aimed-at";
import { groupWeights } from "./rules/group-weights";
import { itemWeights } from "./rules/item-weights";
import { missingRatings } from "./rules/missing-ratings";
import { partsOfItems } from "./rules/parts-of-items";
import { partsRated } from "./rules/parts-rated";
import { peopleWithoutExams } from "./rules/people-without-exams";
import { peopleCodes } from "./rules/people-codes";
import { profileRows } from "./rules/profile-rows";
import { ratedLevels } from "./rules/rated-levels";
import { ratedPeople } from "./rules/rated-people";
import { raterGroupsKnown } from "./rules/rater-groups-known";
import { ratersOnce } from "./rules/raters-once";
import { requiredHints } from "./rules/required-hints";
import { requiredLevels } from "./rules/required-levels";
import { settingsPresent } from "./rules/settings-present";
import { settingValues } from "./rules/setting-values";
import { tablesPresent } from "./rules/tables-present";
import { unscoredPapers } from "./rules/unscored-papers";
import { type WorkbookView, viewWorkbook } from "./workbook-view";

const RULES: readonly ((view: WorkbookView) => Issue[])[] = [
  tablesPresent,
  columnsPresent,
  profileRows,
  addedItems,
  dictionaryItems,
  settingsPresent,
  settingValues,
  partsOfItems,
  blocks,
  itemWeights,
  groupWeights,
  requiredLevels,
  requiredHints,
  peopleCodes,
  gradesAimedAt,
  enoughRaters,
  ratedPeople,
  raterGroupsKnown,
  ratersOnce,
  ratedLevels,
  missingRatings,
  criticalItems,
  partsRated,
  examRows,
  examScores,
  unscoredPapers,
  peopleWithoutExams,
];

/**
 * Checks the tables of one template: ratings, people, exams, weights, and the codes by which all of it is found. A cause
 * is told once, where it can be mended. The cost grows with the number of cells.
 *
 * @param tables every table of the product in the workbook, in the order of the sheets
 * @param expected what the template held when it was inserted
 * @returns issues without a place first, then by sheet, row and column; empty when all is well
 */
export function checkWorkbook(tables: readonly SheetTable[], expected: ExpectedTemplate): readonly Issue[] {
  const view = viewWorkbook(tables, expected);
  const issues = RULES.flatMap((rule) => rule(view));
  const sheets = new Map<string, number>();
  for (const { place } of tables) if (!sheets.has(place.sheet)) sheets.set(place.sheet, sheets.size);
  return issues.sort(byPlace(sheets));
}

function byPlace(sheets: ReadonlyMap<string, number>): (a: Issue, b: Issue) => number {
  return ({ place: a }, { place: b }) => {
    if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
    const sheet = (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0);
    return sheet || a.row - b.row || a.column - b.column;
  };
}
