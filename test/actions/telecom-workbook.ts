import { insertTemplate } from "../../src/actions/insert-template";
import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { parseModel } from "../../src/core/model/parse-model";
import type { Person, TemplateChoices } from "../../src/core/plan/template-choices";
import { leadingCode } from "../../src/core/tables/code";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import telecom from "../../src/models/telecom-customer-manager.json";
import { ITEMS } from "../worked-examples/telecom";
import { MemoryWorkbook } from "./memory-workbook";

/** The telecom customer-manager model as shipped. */
export function telecomModel(): CompetencyModel {
  const parsed = parseModel(telecom);
  if (!("model" in parsed)) throw new Error("The telecom model does not parse.");
  return parsed.model;
}

export const ZHANG: Person = { code: "001", name: "张三", department: "大客户部", position: "客户经理", grade: "G2" };
export const LI: Person = { code: "002", name: "=Li Ming", department: "Key accounts", position: "", grade: "G2" };

export function telecomChoices(language: Language, people: readonly Person[] = [ZHANG, LI]): TemplateChoices {
  const model = telecomModel();
  return {
    model,
    language,
    people,
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-03-31" },
    formulas: "custom",
  };
}

/** A workbook with the template of two people, nothing rated yet. */
export async function telecomWorkbook(language: Language = "en"): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await insertTemplate(workbook, telecomChoices(language), PLAN_TEXTS[language]);
  return workbook;
}

/** Types the ratings of the worked example for the person of the first rows, exams left out. */
export function typeWorkedExample(workbook: MemoryWorkbook): void {
  for (const { code, ratings } of ITEMS) {
    ratings?.forEach((rating, index) => workbook.typeInto("CompetencyRatings", index + 1, code, rating));
  }
}

/** Row of the first exam of a person and item, from 1. */
export function examRow(workbook: MemoryWorkbook, item: string): number {
  for (let row = 1; row < 200; row += 1) {
    const { sheet, row: at, column } = workbook.place("CompetencyExams", row, "E2");
    if (leadingCode(workbook.value(sheet, at, column)) === item) return row;
  }
  throw new Error(`No exam of ${item} is prepared.`);
}
