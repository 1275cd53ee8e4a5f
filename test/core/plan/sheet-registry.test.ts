import { earlierRoom } from "../../../src/core/plan/room";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { templateContext } from "../../../src/core/plan/template-context";
import { SHEET_KINDS, type SheetKind, templateNames } from "../../../src/core/plan/template-names";
import { planSheets, sheetKinds, SHEETS } from "../../../src/core/plan/sheet-registry";
import type { SheetPlan } from "../../../src/core/plan/workbook-plan";
import { TABLE_NAMES, type TableKind } from "../../../src/core/tables/table";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { catalogueIds } from "../../../src/models/catalogue";
import { shippedModel } from "../../worked-examples/example-workbook";

const TABLES = Object.keys(TABLE_NAMES) as readonly TableKind[];

function sheetsOf(id: (typeof catalogueIds)[number], formulas: FormulaKind): ReadonlyMap<SheetKind, SheetPlan> {
  const model = shippedModel(id);
  const texts = PLAN_TEXTS.en;
  const choices = {
    model,
    language: "en",
    people: [{ code: "001", name: "Li Ming", department: "", position: "", grade: "G1" }],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 1, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  } as const;
  const names = templateNames(texts.sheets, { sheets: [], tables: [], names: [] });
  // With the room of earlier versions the sheet of uses reads fewer rows of native results than of those that spill.
  const small = { ...choices, room: earlierRoom(choices) };
  return new Map(planSheets(templateContext(small, texts, names)).map(({ kind, plan }) => [kind, plan]));
}

const PLANNED = catalogueIds.map((id) => ({ custom: sheetsOf(id, "custom"), native: sheetsOf(id, "native") }));
const all = PLANNED.flatMap(({ custom, native }) => [...custom, ...native]);

describe("The registry of sheets", () => {
  it("has a model for every kind of sheet", () => {
    expect(SHEET_KINDS.filter((kind) => all.every(([planned]) => planned !== kind))).toEqual([]);
  });

  it.each(SHEET_KINDS)("names the tables that stand on the sheet %s", (kind) => {
    const planned = all.filter(([one]) => one === kind).flatMap(([, { tables }]) => tables.map(({ name }) => name));
    expect(TABLES.filter((table) => planned.includes(TABLE_NAMES[table]))).toEqual(
      TABLES.filter((table) => SHEETS[kind].tables.includes(table)),
    );
  });

  it.each(SHEET_KINDS)("says whether the cells of the sheet %s depend on the kind of formulas", (kind) => {
    const differs = PLANNED.some(({ custom, native }) => {
      const [one, other] = [custom.get(kind), native.get(kind)];
      return one !== undefined && other !== undefined && JSON.stringify(one.blocks) !== JSON.stringify(other.blocks);
    });
    expect(differs).toBe(SHEETS[kind].byFormulas);
  });

  it("plans the sheets of the calculation with native formulas alone", () => {
    const calculation = sheetKinds(({ content }) => content === "calculation");
    for (const { custom, native } of PLANNED) {
      expect(calculation.filter((kind) => custom.has(kind))).toEqual([]);
      expect(native.has("gradeFit")).toBe(true);
    }
  });
});
