import { checkRatings } from "../../src/actions/check-ratings";
import { insertTemplate } from "../../src/actions/insert-template";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "./memory-workbook";
import { SHIPPED, shippedModel, VOCABULARY } from "./shipped-models";
import { ZHANG } from "./telecom-workbook";

describe("A template that was just inserted", () => {
  it.each(SHIPPED)("waits for ratings and exam scores and has no other issue: %s", async (id) => {
    const model = shippedModel(id);
    const workbook = new MemoryWorkbook();
    const choices = {
      model,
      language: "zh" as const,
      people: [{ ...ZHANG, grade: "G1" }],
      raterGroups: model.raterGroups,
      ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
      cycle: { name: "2026", date: "2026-03-31" },
      formulas: "custom" as const,
    };
    await insertTemplate(workbook, choices, PLAN_TEXTS.zh);
    const outcome = await checkRatings(workbook, VOCABULARY);
    const issues = outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue) : [];
    const waiting = new Set<string>(["rating-row-empty", "exam-paper-unscored"]);
    expect(issues.filter(({ code }) => !waiting.has(code))).toEqual([]);
  });
});
