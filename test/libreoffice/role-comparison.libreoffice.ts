import type { Language } from "../../src/core/language";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { exampleWorkbook, shippedModel } from "../worked-examples/example-workbook";
import { ENTERPRISE_DICTIONARY } from "../worked-examples/models/enterprise-dictionary";
import { cellsOf } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const ITEMS = { row: 6, column: 0, rows: 22, columns: 9 };
const PEOPLE = { row: 33, column: 1, rows: 3, columns: 4 };

const MODEL = shippedModel("enterprise-dictionary");

/** The example's workbook with two roles picked for the comparison. */
function picked(language: Language): WorkbookPlan {
  const plan = exampleWorkbook(ENTERPRISE_DICTIONARY, MODEL, language, "native");
  const roles = ["G3", "G2"].map((code) => [
    `${code} ${MODEL.grades.find((grade) => grade.code === code)?.name[language] ?? ""}`,
  ]);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === PLAN_TEXTS[language].sheets.roles
        ? {
            ...sheet,
            blocks: [
              ...sheet.blocks.map((block) =>
                block.row === 2 && block.column === 0
                  ? { ...block, cells: block.cells.map(([label = null]) => [label]) }
                  : block,
              ),
              { row: 2, column: 1, cells: roles },
            ],
          }
        : sheet,
    ),
  };
}

let workbooks: readonly WorkbookPlan[];
beforeAll(async () => {
  const paths = [saved("roles-zh", picked("zh"), ASIDE), saved("roles-en", picked("en"))];
  workbooks = await savedAllAgain(await Promise.all(paths));
});

describe.each(LANGUAGES)("the move from specialist to head of department, by LibreOffice (%s)", (language) => {
  const texts = PLAN_TEXTS[language];
  let rows: readonly (readonly CellValue[])[];
  let people: readonly (readonly CellValue[])[];

  beforeAll(() => {
    const sheet = workbooks[LANGUAGES.indexOf(language)]?.sheets.find(({ name }) => name === texts.sheets.roles);
    rows = sheet ? cellsOf(sheet, ITEMS) : [];
    people = sheet ? cellsOf(sheet, PEOPLE) : [];
  });

  const itemsThat = (words: string): number[] =>
    rows.flatMap(([item, ...rest]) =>
      String(rest.at(-1)).startsWith(words) ? [Number(String(item).slice(1, 3))] : [],
    );

  it("asks for the steps of the worked example", () => {
    const { changes } = texts.roles;
    expect(itemsThat(`${changes.higher} +1`)).toEqual([1, 7, 10, 12, 16, 19]);
    expect(itemsThat(changes.same)).toEqual([4, 5, 9]);
    expect(itemsThat(changes.new)).toEqual([2, 6, 8, 20]);
    expect(itemsThat(changes.dropped)).toEqual([11, 13, 14, 21, 22]);
  });

  it("shows the person of the worked example against all three roles, with the one that fits best", () => {
    const best = MODEL.grades[2]?.name[language] ?? "";
    expect(people).toEqual([1, 2, 3].map(() => [expect.stringContaining(best), 90.9, 75, 93.3]));
  });
});
