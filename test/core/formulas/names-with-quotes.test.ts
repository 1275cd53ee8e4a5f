import type { Language } from "../../../src/core/language";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { planTemplate } from "../../../src/core/plan/plan-template";
import type { PlanTexts } from "../../../src/core/plan/plan-texts";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import { nativeFormula } from "../../../src/core/twins/native-formula";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { type CatalogueId, catalogueIds } from "../../../src/models/catalogue";
import { shippedModel } from "../../worked-examples/example-workbook";
import { malformed } from "./well-formed";

const CASES = catalogueIds.flatMap((id) =>
  (["zh", "en"] as const).flatMap((language) =>
    (["custom", "native"] as const).map((formulas) => [id, language, formulas] as const),
  ),
);

describe("A model whose names and texts hold quotes, apostrophes and line breaks", () => {
  it.each(CASES)("breaks no formula of %s (%s, %s)", (id, language, formulas) => {
    const written = formulasOf(spoiltPlan(id, language, formulas));
    const broken = written.flatMap(([place, formula]) => {
      const wrong = malformed(formula);
      return wrong === null ? [] : [`${place}: ${wrong}`];
    });
    expect(written.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it("breaks no twin of a formula that the template writes", () => {
    const custom = formulasOf(spoiltPlan("telecom-customer-manager", "en", "custom"));
    const native = custom.map(([place, formula]) => [place, nativeFormula(formula).formula] as const);
    expect(native.filter(([, formula]) => malformed(formula) !== null)).toEqual([]);
  });
});

it("tells formulas that a quote has broken from those that are sound", () => {
  expect(malformed('=IF(A1="The "boss"",1,0)')).toMatch(/side by side/);
  expect(malformed('=IF(A1="The ""boss""",1,0)')).toBeNull();
  expect(malformed("=SUM('It''s'!$A$1:$B$2)*-1&\"x\"")).toBeNull();
  expect(malformed("=SUM('It's'!$A$1)")).not.toBeNull();
});

function spoiltPlan(id: CatalogueId, language: Language, formulas: FormulaKind): WorkbookPlan {
  const model = spoilt(shippedModel(id), "zh en") as CompetencyModel;
  const texts = spoilt(PLAN_TEXTS[language]) as PlanTexts;
  const choices = {
    model,
    language,
    people: [{ code: "0007", name: 'Ann "A" O\'Neil', department: "", position: "", grade: "G1" }],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 1, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  };
  return planTemplate(choices, texts, { sheets: [], tables: [], names: [] });
}

/** Every text, or every one under these keys, with signs in it that end texts and names in formulas. */
function spoilt(value: unknown, keys?: string, key = ""): unknown {
  if (typeof value === "string") {
    return keys === undefined || keys.includes(key) ? `${value} "b"os's\n` : value;
  }
  if (typeof value === "function") {
    return (...args: unknown[]) => spoilt((value as (...args: unknown[]) => unknown)(...args), keys, key);
  }
  if (Array.isArray(value)) return value.map((entry) => spoilt(entry, keys, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, spoilt(entry, keys, name)]));
}

/** Every formula of a plan with its place. */
function formulasOf(plan: WorkbookPlan): readonly (readonly [string, string])[] {
  return [
    ...plan.names.map(({ name, formula }) => [name, formula] as const),
    ...plan.sheets.flatMap(({ name, blocks, conditionalFormats, validations, charts }) => [
      ...blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap((content, right) =>
            isFormula(content)
              ? [[`${name} ${String(row + down)},${String(column + right)}`, content.formula] as const]
              : [],
          ),
        ),
      ),
      ...conditionalFormats.map(({ formula }) => [`${name}, format`, formula] as const),
      ...validations.flatMap(({ rule }) => ("formula" in rule ? [[`${name}, validation`, rule.formula] as const] : [])),
      ...charts.filter(({ title }) => title.startsWith("=")).map(({ title }) => [`${name}, chart`, title] as const),
    ]),
  ];
}
