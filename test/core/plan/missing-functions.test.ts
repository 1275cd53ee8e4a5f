import type { Language } from "../../../src/core/language";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { type CellValue, isCellError } from "../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { VALUE } from "../../../src/workbench/formulas/values";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";
import {
  calculatedPlan,
  functionsIn,
  type ProgramFunctions,
  type ShownCells,
  workbenchFunction,
} from "./calculated-plan";

function exampleOf(id: string, language: Language): WorkbookPlan {
  const example = CATALOGUE_EXAMPLES.find((one) => one.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  return exampleWorkbook(example, shippedModel(example.model), language, "native");
}

/** What the Results and the Scorecard say above their figures. */
function said(shown: ShownCells, language: Language): readonly (CellValue | undefined)[] {
  const { results, scorecard } = PLAN_TEXTS[language].sheets;
  return [shown(results)[2]?.[0], shown(scorecard)[1]?.[0]];
}

const lacking =
  (lacked: string): ProgramFunctions =>
  (name) =>
    name === lacked ? undefined : workbenchFunction(name);

/** Parts of other functions' ways of working in the formula engine, which no program is without. */
const ALWAYS = ["IF", "IFERROR", "CHOOSE", "ISERROR"];

describe.each([
  ["zh", "broker-customer-manager"],
  ["en", "hr-business-partner"],
] as const)("In a program that lacks a function, native formulas in %s", (language, id) => {
  const { notice } = PLAN_TEXTS[language].scorecard;
  const { results, scorecard } = PLAN_TEXTS[language].sheets;
  const plan = exampleOf(id, language);
  const whole = calculatedPlan(plan);
  const shownBy = (shown: ShownCells): unknown[] => [results, scorecard].map(shown);

  it("say nothing where it has all", () => {
    expect(said(whole, language)).toEqual(["", PLAN_TEXTS[language].headings.scorecard.sentence]);
  });

  it.each(functionsIn(plan.sheets.flatMap(({ blocks }) => blocks)).filter((name) => !ALWAYS.includes(name)))(
    "say so above Results and Scorecard without %s, if anything there is otherwise",
    (name) => {
      const shown = calculatedPlan(plan, lacking(name));
      const same = JSON.stringify(shownBy(shown)) === JSON.stringify(shownBy(whole));
      expect(said(shown, language)).toEqual(same ? said(whole, language) : [notice.program, notice.program]);
    },
  );
});

it("A program that takes a range where a function asks for one value as an error is named too", () => {
  const isNumber = workbenchFunction("ISNUMBER");
  if (isNumber === undefined) throw new Error("The workbench has no ISNUMBER.");
  const shown = calculatedPlan(exampleOf("broker-customer-manager", "en"), (name) =>
    name === "ISNUMBER"
      ? { ...isNumber, takes: ["values"], call: (args, at) => (isOne(args[0]) ? isNumber.call(args, at) : VALUE) }
      : workbenchFunction(name),
  );
  expect(said(shown, "en")).toEqual(Array(2).fill(PLAN_TEXTS.en.scorecard.notice.program));
});

function isOne(argument: unknown): boolean {
  return typeof argument !== "object" || argument === null || !("cells" in argument);
}

it("Figures that the tables keep from being calculated are named above the Results, and no program is blamed", () => {
  const plan = exampleOf("broker-customer-manager", "en");
  const shown = calculatedPlan(withWeight(plan, -1));
  const { results } = PLAN_TEXTS.en.sheets;
  expect(shown(results)[4]?.some((cell) => isCellError(cell ?? null))).toBe(true);
  expect(said(shown, "en")).toEqual(Array(2).fill(PLAN_TEXTS.en.scorecard.notice.tables));
});

function withWeight(plan: WorkbookPlan, weight: number): WorkbookPlan {
  const profile = plan.sheets.find(({ tables }) => tables.some(({ name }) => name === "CompetencyProfile"));
  const area = profile?.tables[0]?.area;
  if (profile === undefined || area === undefined) throw new Error("There is no profile.");
  const block = { row: area.row + 1, column: area.column + 2, cells: [[weight]] };
  const changed = { ...profile, blocks: [...profile.blocks, block] };
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet === profile ? changed : sheet)) };
}
