import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { PERSON, RESULTS, telecomTables } from "../worked-examples/telecom";
import { cellsOf, filledTemplate, telecomChoices } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

interface Library {
  readonly exceljs: {
    readonly Workbook: new () => {
      readonly xlsx: { readFile: (path: string) => Promise<unknown>; writeFile: (path: string) => Promise<void> };
    };
  };
  readonly xlsx: {
    readonly readFile: (path: string, options: object) => object;
    readonly writeFile: (workbook: object, path: string) => void;
  };
}

const FOLDER = join(__dirname, "other-programs");
/** Debian's, which has Debian's openpyxl, where there is one. */
const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** Programs that open a workbook and save it under another path. */
const PROGRAMS = {
  ExcelJS: async (from, to) => {
    const { Workbook } = library("exceljs");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(from);
    await workbook.xlsx.writeFile(to);
  },
  SheetJS: (from, to) => {
    const { readFile, writeFile } = library("xlsx");
    writeFile(readFile(from, { cellFormula: true, cellStyles: true }), to);
    return Promise.resolve();
  },
  openpyxl: (from, to) => {
    execFileSync(PYTHON, [join(FOLDER, "with-openpyxl.py"), from, to], { stdio: "pipe" });
    return Promise.resolve();
  },
} as const satisfies Record<string, (from: string, to: string) => Promise<void>>;

function library<Name extends keyof Library>(name: Name): Library[Name] {
  if (!existsSync(join(FOLDER, "node_modules"))) {
    throw new Error("Other programs are missing: npm ci --prefix test/libreoffice/other-programs");
  }
  return createRequire(join(FOLDER, "package.json"))(name) as Library[Name];
}

const NAMES = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];
const TEXTS = PLAN_TEXTS.zh;

let figures: readonly CellValue[][][];
let opened: readonly WorkbookPlan[];
/** The worked example, as each program leaves it, calculated by LibreOffice from what is left. */
beforeAll(async () => {
  const { ratings, exams } = telecomTables("zh", "A");
  const person = { code: PERSON.code, name: PERSON.name.zh, department: "D", position: "P", grade: "G2" };
  const plan = filledTemplate(telecomChoices("zh", [person]), { CompetencyRatings: ratings, CompetencyExams: exams });
  const own = await saved("for-other-programs", plan, ASIDE);
  const paths = NAMES.map((name) => join(ASIDE, `by-${name}.xlsx`));
  for (const [index, name] of NAMES.entries()) await PROGRAMS[name](own, paths[index] ?? "");
  opened = await Promise.all(paths.map(async (path) => readXlsx(new Uint8Array(readFileSync(path)))));
  // Other checks look at what we make of it.
  await Promise.all(opened.map((one, index) => saved(`after-${NAMES[index] ?? ""}`, one)));
  figures = (await savedAllAgain([own, ...paths])).map(resultsOf);
}, 300_000);

function resultsOf({ sheets }: WorkbookPlan): CellValue[][] {
  const results = sheets.find(({ name }) => name === TEXTS.sheets.results);
  if (results === undefined) throw new Error("The workbook has no results.");
  return cellsOf(results, { row: 3, column: 0, rows: 2, columns: 28 });
}

describe.each(NAMES)("%s", (name) => {
  it("opens and saves a workbook, whose figures stay the same", () => {
    const [own, ...others] = figures;
    expect(others[NAMES.indexOf(name)]).toEqual(own);
    expect(own?.flat()).toContain(RESULTS.A.match);
  });

  it("leaves a workbook that is read again", () => {
    const names = opened[NAMES.indexOf(name)]?.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining([TEXTS.sheets.ratings, TEXTS.sheets.results]));
  });
});
