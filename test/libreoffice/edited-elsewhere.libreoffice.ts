import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRatings } from "../../src/actions/check-ratings";
import { showResults } from "../../src/actions/show-results";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { VOCABULARY } from "../actions/shipped-models";
import { telecomTables } from "../worked-examples/telecom";
import { connectFunctions } from "../workbench/connect-functions";
import { playedExcel } from "../workbench/played-excel";
import { filledTemplate, telecomChoices } from "./filled-template";
import { ASIDE, saved } from "./soffice";

const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
const { book } = playedExcel();
const pane = new ExcelWorkbook();
let edited: string;

/** Ratings in this order: self 3, superior 2, peers 2 and 3. */
const EDITED = "C01 Achievement orientation";
/** Superior 4, and a deputy's 1 beside it: 10% of 3, 60% of 2.5, 30% of 2.5. */
const LEVEL = 2.55;

beforeAll(async () => {
  const { ratings } = telecomTables("en", "A");
  const rows = ratings.map((row, index) => (index === 0 ? row : ["001", ...row.slice(1)]));
  const person = { code: "001", name: "Li", department: "D", position: "P", grade: "G2" };
  const choices = { ...telecomChoices("en", [person]), formulas: "custom" as const };
  const from = await saved("before-editing", filledTemplate(choices, { CompetencyRatings: rows }), ASIDE);
  edited = join(ASIDE, "edited-elsewhere.xlsx");
  execFileSync(PYTHON, [join(__dirname, "other-programs/edit-with-openpyxl.py"), from, edited], { stdio: "pipe" });
});

test("a workbook that was edited without the add-in calculates and is checked as it stands", async () => {
  book.load(await readXlsx(new Uint8Array(readFileSync(edited))));
  connectFunctions(book);
  await book.calculation.recalculate();
  await book.settled(60_000);
  const [headers = [], row = []] = book.values("Results", "A4:AC5");
  expect(row[headers.indexOf(EDITED)]).toBe(LEVEL);

  const results = await showResults(pane);
  if (results.kind !== "results") throw new Error("No template was found.");
  const { items } = results.templates[0]?.people[0]?.result ?? { items: [] };
  expect(items.find(({ item }) => item.label === EDITED)).toMatchObject({ actual: LEVEL, ratings: 5 });

  const check = await checkRatings(pane, VOCABULARY);
  if (check.kind !== "checked") throw new Error("No template was found.");
  expect(check.checked).toMatchObject({ ratings: 5, people: 1, items: 18 });
  const errors = check.issues.filter(({ issue }) => issue.severity === "error");
  expect(errors.map(({ issue }) => [issue.code, issue.place])).toEqual([
    ["rows-outside-table", { sheet: "Ratings 2026", row: 10, column: 0 }],
  ]);
});
