import { planTemplate } from "../../src/core/plan/plan-template";
import type { FormulaKind, TemplateChoices } from "../../src/core/plan/template-choices";
import type { ExpectedTemplate } from "../../src/core/ratings/expected-template";
import { recordOf } from "../../src/core/record/record-of-plan";
import { TABLE_NAMES, type TableKind } from "../../src/core/tables/table";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { CatalogueId } from "../../src/models/catalogue";
import { filledTemplate, tableContents, tableRows } from "../libreoffice/filled-template";
import { seeded, seededRatings, seededScores } from "../libreoffice/seeded-ratings";
import { shippedModel } from "../worked-examples/example-workbook";
import type { TemplateTables } from "./spoilt-tables";

/** The tables that results are made from. */
export const KINDS = [
  "people",
  "ratings",
  "profile",
  "raters",
  "exams",
  "rules",
] as const satisfies readonly TableKind[];

const PEOPLE = ["001", "002", "A3"];

/** What a template for three people with five raters each is made from. */
export function threePeople(id: CatalogueId, formulas: FormulaKind): TemplateChoices {
  const model = shippedModel(id);
  const people = PEOPLE.map((code, index) => ({
    code,
    name: `N${String(index)}`,
    department: "",
    position: "",
    grade: model.grades[index % model.grades.length]?.code ?? null,
  }));
  return {
    model,
    language: "zh",
    people,
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 1 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  };
}

/** The tables of a model's template with three people rated by five raters each, and what its record expects. */
export function filledTables(id: CatalogueId): {
  readonly tables: TemplateTables;
  readonly expected: ExpectedTemplate;
} {
  const choices = threePeople(id, "custom");
  const { model } = choices;
  const random = seeded(id.length);
  const empty = planTemplate(choices, PLAN_TEXTS.zh, { sheets: [], tables: [], names: [] });
  const exams = tableContents(empty, TABLE_NAMES.exams);
  const plan = filledTemplate(choices, {
    [TABLE_NAMES.ratings]: seededRatings(model, tableContents(empty, TABLE_NAMES.ratings) ?? [], random),
    ...(exams !== undefined && { [TABLE_NAMES.exams]: seededScores(exams, random, 0) }),
  });
  const kinds = KINDS.filter((kind) => kind !== "exams" || exams !== undefined);
  return {
    tables: Object.fromEntries(kinds.map((kind) => [kind, tableRows(plan, TABLE_NAMES[kind])])),
    expected: recordOf(empty, choices, "").expected,
  };
}
