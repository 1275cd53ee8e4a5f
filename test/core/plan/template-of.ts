import type { Language } from "../../../src/core/language";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { type TemplateContext, templateContext } from "../../../src/core/plan/template-context";
import { templateNames } from "../../../src/core/plan/template-names";
import type { SheetPlan } from "../../../src/core/plan/workbook-plan";
import type { CellValue } from "../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { cellsOf } from "../../libreoffice/filled-template";

/** What the sheets of a model are made from, for one person who aims at the first grade. */
export function contextOf(model: CompetencyModel, language: Language): TemplateContext {
  const texts = PLAN_TEXTS[language];
  const choices = {
    model,
    language,
    people: [{ code: "0007", name: "张三", department: "", position: "", grade: "G1" }],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas: "native",
  } as const;
  return templateContext(choices, texts, templateNames(texts.sheets, { sheets: [], tables: [], names: [] }));
}

/** The cells of a sheet's first table, its header first. */
export function tableOf(sheet: SheetPlan): readonly (readonly CellValue[])[] {
  const [table] = sheet.tables;
  return table ? cellsOf(sheet, table.area) : [];
}

/** All texts of a sheet. */
export function textsOf(sheet: SheetPlan): readonly string[] {
  return sheet.blocks.flatMap(({ cells }) => cells.flat()).filter((content) => typeof content === "string");
}
