import type { CompetencyModel } from "../../src/core/model/competency-model";
import { planTemplate } from "../../src/core/plan/plan-template";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import { personResult, type PersonResult } from "../../src/core/scoring/person-result";
import { scorecard } from "../../src/core/scoring/scorecard";
import { summary, SUMMARY_COLUMNS } from "../../src/core/scoring/summary";
import { team } from "../../src/core/scoring/team";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { type CatalogueId, catalogueIds } from "../../src/models/catalogue";
import { shippedModel } from "../worked-examples/example-workbook";
import { assessmentTables, cellsOf, filledTemplate, tableContents, tableRows } from "./filled-template";
import { seeded, seededPeople, seededProfile, seededRatings, seededRules, seededScores } from "./seeded-ratings";
import { ASIDE, saved, savedAllAgain } from "./soffice";

/** Rows that native formulas cover beyond the prepared papers. */
const SECOND_ATTEMPTS = 20;
const EXAMS = "CompetencyExams";
const LANGUAGES = ["zh", "en"] as const;

function seededWorkbook(model: CompetencyModel, seed: number, policy?: number): WorkbookPlan {
  const random = seeded(seed);
  const [complete, ...others] = seededPeople(model);
  const [incomplete] = others;
  const choices = {
    model,
    language: "zh" as const,
    // The Scorecard shows the first.
    people: [...(incomplete ? [incomplete] : []), ...(complete ? [complete] : []), ...others.slice(1)],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 1 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas: "native" as const,
  };
  const empty = planTemplate(choices, PLAN_TEXTS.zh, { sheets: [], tables: [], names: [] });
  const rows = (table: string) => tableContents(empty, table) ?? [];
  const exams = rows(EXAMS);
  return filledTemplate(choices, {
    CompetencyProfile: seed % 2 === 0 ? rows("CompetencyProfile") : seededProfile(rows("CompetencyProfile"), random),
    CompetencyRatings: seededRatings(model, rows("CompetencyRatings"), random),
    ...(exams.length > 0 && { CompetencyExams: seededScores(exams, random, SECOND_ATTEMPTS) }),
    ...(policy !== undefined && { CompetencyRules: seededRules(rows("CompetencyRules"), random, policy) }),
  });
}

/** What LibreOffice shows in the results, and what the add-in's TEAM gives for the tables of the same workbook. */
function both(again: WorkbookPlan) {
  const [, ...rows] = tableRows(again, "CompetencyResults");
  const hasExams = again.sheets.some(({ tables }) => tables.some((table) => table.name === EXAMS));
  const tables = { ...assessmentTables(again), ...(hasExams && { exams: tableRows(again, EXAMS) }) };
  const assessment = readAssessment(tables);
  const [, ...expected] = team(assessment);
  const [first] = assessment.people;
  return {
    native: {
      rows: numbered(rows.filter(([label]) => label !== "")),
      page: numbered(pageFigures(again)),
      ...rowsBehindPage(again),
    },
    functions: {
      rows: numbered(expected),
      page: numbered(first === undefined ? [] : figuresOf(personResult(assessment, first))),
      items: numbered(first === undefined ? [] : scorecard(first.code, assessment)),
      summary: numbered(first === undefined ? [] : shownOf(summary(first.code, assessment))),
    },
  };
}

/** What the hidden sheet behind the Scorecard holds where functions would spill. */
function rowsBehindPage(workbook: WorkbookPlan) {
  const names = LANGUAGES.map((language) => PLAN_TEXTS[language].sheets.scorecardData);
  const sheet = workbook.sheets.find(({ name }) => names.includes(name));
  if (sheet === undefined) throw new Error("The workbook has no sheet behind the Scorecard.");
  const rows = (column: number, columns: number): CellValue[][] =>
    cellsOf(sheet, { row: 4, column, rows: 200, columns })
      .map((row) => row.map((cell) => cell ?? ""))
      .filter(([first]) => first !== "");
  return { items: numbered(rows(0, 7)), summary: numbered(shownOf(rows(8, 12))) };
}

/** The rows of a summary without what the Scorecard does not show: reasons of parts, and losses of blocks and grades. */
function shownOf(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const blocks = rows.some(([kind]) => kind === "block");
  return rows.map((row) =>
    row.map((cell, column) => {
      const name = SUMMARY_COLUMNS[column];
      const isPart = name === "reason" && row[0] !== "total";
      return isPart || (name === "loss" && blocks && (row[0] === "grade" || row[0] === "role")) ? "" : cell;
    }),
  );
}

/** Band, match and coverage on the Scorecard: in the whole, by category and by grade. */
function pageFigures(workbook: WorkbookPlan): CellValue[][] {
  const found = LANGUAGES.flatMap((language) => {
    const texts = PLAN_TEXTS[language];
    const sheet = workbook.sheets.find(({ name }) => name === texts.sheets.scorecard);
    return sheet === undefined ? [] : [{ sheet, words: texts.scorecard }];
  })[0];
  if (found === undefined) throw new Error("The workbook has no Scorecard.");
  const cells = cellsOf(found.sheet, { row: 0, column: 0, rows: 200, columns: 11 });
  const { categories, grades, roles, band } = found.words;
  const start = (titles: readonly string[]): number =>
    cells.findIndex(([title, second]) => titles.includes(String(title)) && second === band);
  const table = (from: number): CellValue[][] => {
    const rows = cells.slice(from + 1);
    const end = rows.findIndex(([name]) => (name ?? "") === "");
    return rows.slice(0, end).map(([, label, , , coverage, match]) => [label ?? "", match ?? "", coverage ?? ""]);
  };
  const [whole = []] = cells.slice(cells.findIndex(([title]) => title === band) + 1);
  const firstGrade = start([grades, roles]);
  const count = firstGrade - start([categories]) - 1;
  return [
    [whole[0] ?? "", whole[1] ?? "", whole[3] ?? ""],
    ...table(start([categories])).slice(0, count),
    ...table(firstGrade),
  ];
}

function figuresOf({ total, categories, grades }: PersonResult): CellValue[][] {
  return [total, ...categories, ...grades].map((figures) => [
    figures?.band?.label ?? "–",
    figures?.match ?? "",
    figures?.coverage ?? "",
  ]);
}

/** Without what files hold beyond nine decimals. */
function numbered(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e9) / 1e9 : cell)));
}

/** Kinds of models that no shipped one mixes. */
const MIXED: readonly (readonly [string, CatalogueId, (model: CompetencyModel) => CompetencyModel])[] = [
  ["scales in blocks, with weights per role", "behavioural-dictionary", (model) => withBlocks(withWeights(model))],
  ["parts in blocks", "hr-business-partner", withBlocks],
  ["levels and points in one sum", "bank-customer-manager", withoutBlocks],
  ["roles with blocks of levels", "it-operations-team", withBlocks],
];

function withBlocks(model: CompetencyModel): CompetencyModel {
  return { ...model, categories: model.categories.map((one, index) => ({ ...one, weight: 10 * (index + 1) })) };
}

function withoutBlocks(model: CompetencyModel): CompetencyModel {
  return { ...model, categories: model.categories.map((one) => ({ ...one, weight: undefined })) };
}

function withWeights(model: CompetencyModel): CompetencyModel {
  const weights = (position: number) => model.grades.map((_, grade) => ((position * 7 + grade * 3) % 5) + 1);
  return { ...model, items: model.items.map((item, position) => ({ ...item, weights: weights(position) })) };
}

interface ComparedWorkbook {
  readonly name: string;
  readonly plan: () => Promise<WorkbookPlan>;
}

/** A model rated by chance, and with rules changed by chance: as a sample one model the one way, the next the other. */
function ratedByChance(id: CatalogueId, index: number): readonly ComparedWorkbook[] {
  const workbooks: readonly ComparedWorkbook[] = [
    { name: `${id}, rated by chance`, plan: async () => seededWorkbook(await shippedModel(id), 2) },
    {
      name: `${id}, rated by chance, rules changed by chance`,
      plan: async () => seededWorkbook(await shippedModel(id), 7, (index % 3) + 1),
    },
  ];
  return globalThis.CASES === "all" ? workbooks : workbooks.slice(index % 2, (index % 2) + 1);
}

/** Shipped models and mixtures; the worked examples are in catalogue.libreoffice.ts. */
const WORKBOOKS: readonly ComparedWorkbook[] = [
  ...catalogueIds.flatMap(ratedByChance),
  ...MIXED.flatMap(([what, id, mixed]) => [
    {
      name: `a model with ${what}, rated by chance`,
      plan: async () => seededWorkbook(mixed(await shippedModel(id)), 4),
    },
    {
      name: `a model with ${what}, rated by chance, what is not rated counting as 0`,
      plan: async () => seededWorkbook(mixed(await shippedModel(id)), 9, 2),
    },
  ]),
];

describe("native formulas give what the add-in's functions give for", () => {
  let calculated: readonly WorkbookPlan[] = [];

  beforeAll(async () => {
    const plans = await Promise.all(WORKBOOKS.map(({ plan }) => plan()));
    // Together, since LibreOffice takes longer to start than to calculate.
    calculated = await savedAllAgain(
      await Promise.all(plans.map((plan, index) => saved(`parity-${index}`, plan, ASIDE))),
    );
  }, 600_000);

  it.each(WORKBOOKS.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    const again = calculated[index];
    if (again === undefined) throw new Error("LibreOffice saved no such workbook.");
    const { native, functions } = both(again);
    expect(native).toEqual(functions);
  });
});
