import { needsArrayMark } from "../../../src/core/formulas/array-evaluation";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import { planTemplate } from "../../../src/core/plan/plan-template";
import { earlierRoom } from "../../../src/core/plan/room";
import { SHEETS } from "../../../src/core/plan/sheet-registry";
import type { SheetKind } from "../../../src/core/plan/template-names";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { catalogueIds } from "../../../src/models/catalogue";
import { readableFormula } from "../../../src/workbench/host/formula-text";
import { shippedModel } from "../../worked-examples/example-workbook";
import { functionsIn } from "./calculated-plan";
import { findCycle } from "./cycle-search";

type Formulas = "custom" | "native";
const CASES = catalogueIds.flatMap((id) => (["custom", "native"] as const).map((formulas) => [id, formulas] as const));

async function planOf(id: (typeof catalogueIds)[number], formulas: Formulas): Promise<WorkbookPlan> {
  const model = await shippedModel(id);
  const choices = {
    model,
    language: "en" as const,
    people: [],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 },
    cycle: { name: "", date: "" },
    formulas,
  };
  const room = earlierRoom(choices);
  return planTemplate({ ...choices, room }, PLAN_TEXTS.en, { sheets: [], tables: [], names: [] });
}

describe.each(CASES)("the plan of %s with %s formulas", (id, formulas) => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await planOf(id, formulas);
  });

  it("holds no cell that needs itself", () => {
    expect(findCycle(plan)).toEqual([]);
  });

  it("holds no formula that Excel could not read, in cells, names, rules and colours", () => {
    const formulas = [
      ...plan.names.map(({ formula }) => formula),
      ...plan.sheets.flatMap(({ blocks, validations, conditionalFormats }) => [
        ...blocks
          .flatMap(({ cells }) => cells.flat())
          .flatMap((content) => (isFormula(content) ? [content.formula] : [])),
        ...validations.flatMap(({ rule }) => ("formula" in rule ? [rule.formula] : [])),
        ...conditionalFormats.map(({ formula }) => formula),
      ]),
    ];
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) expect(() => readableFormula(formula)).not.toThrow();
  });

  it("marks every formula that programs without dynamic arrays must be told of, and no other", () => {
    const contents = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
    const wrong = contents
      .filter(isFormula)
      .filter(({ formula, kind }) => needsArrayMark(formula) !== (kind !== undefined));
    expect(wrong).toEqual([]);
  });

  if (formulas === "custom") return;
  it("asks every function that figures come from for a known answer", () => {
    const figures = plan.sheets.filter(({ kind }) => kind && hasFigures(kind));
    const asked = plan.sheets.find(({ kind }) => kind === "results")?.blocks.filter(({ row }) => row === 2) ?? [];
    const known = functionsIn(asked);
    const unknown = functionsIn(figures.flatMap(({ blocks }) => blocks)).filter((name) => !known.includes(name));
    // Charts leave out what is not rated.
    expect(unknown).toEqual(["NA"]);
  });
});

function hasFigures(kind: SheetKind): boolean {
  return ["results", "scorecard", "scorecardData"].includes(kind) || SHEETS[kind].content === "calculation";
}
