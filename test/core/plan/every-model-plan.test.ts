import type { Language } from "../../../src/core/language";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { parseModel } from "../../../src/core/model/parse-model";
import { dictionarySheet } from "../../../src/core/plan/dictionary/dictionary";
import { examsSheet } from "../../../src/core/plan/exams/exams";
import { guideSheet } from "../../../src/core/plan/guide/guide";
import { peopleSheet } from "../../../src/core/plan/people";
import { profileSheet } from "../../../src/core/plan/profile/profile";
import { ratingsSheet } from "../../../src/core/plan/ratings/ratings";
import { hasRoles, rolesSheet } from "../../../src/core/plan/roles/role-comparison";
import { hasSyllabus, syllabusSheet } from "../../../src/core/plan/dictionary/syllabus";
import type { SheetPlan } from "../../../src/core/plan/workbook-plan";
import { catalogueIds } from "../../../src/models/catalogue";
import { shippedModel } from "../../worked-examples/example-workbook";
import { LARGE, largeModel } from "../model/large-model";
import { contextOf, tableOf, textsOf } from "./template-of";

const large = ((): CompetencyModel => {
  const parsed = parseModel(largeModel());
  if (!("model" in parsed)) throw new Error("The large model is not sound.");
  return parsed.model;
})();
const MODELS: readonly (readonly [string, CompetencyModel])[] = [
  ...catalogueIds.map((id) => [id, shippedModel(id)] as const),
  ["of 200 items with 7 levels", large],
];
const CASES = MODELS.flatMap(([id, model]) =>
  (["zh", "en"] as const).map((language) => [id, language, model] as const),
);

function sheetsOf(model: CompetencyModel, language: Language): readonly SheetPlan[] {
  const context = contextOf(model, language);
  return [
    guideSheet(context),
    dictionarySheet(context),
    profileSheet(context),
    peopleSheet(context),
    ratingsSheet(context),
    ...(context.examItems.length > 0 ? [examsSheet(context)] : []),
    ...(hasSyllabus(context) ? [syllabusSheet(context)] : []),
    ...(hasRoles(context) ? [rolesSheet(context, null)] : []),
  ];
}

describe.each(CASES)("the sheets of the model %s (%s)", (_, language, model) => {
  const sheets = sheetsOf(model, language);

  it("keep to what Excel takes: prompts, texts, heights of rows and lists of values", () => {
    for (const { validations, rows, conditionalFormats, blocks } of sheets) {
      for (const { prompt, alert, rule } of validations) {
        for (const text of [prompt, alert]) {
          expect(text?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(text?.text.length ?? 0).toBeLessThanOrEqual(255);
        }
        if (rule.type === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      }
      expect(Math.max(0, ...rows.map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
      expect(Math.max(0, ...conditionalFormats.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
      for (const content of blocks.flatMap(({ cells }) => cells.flat())) {
        if (typeof content === "string") expect(content.length).toBeLessThanOrEqual(32_767);
        if (typeof content === "object" && content !== null && "formula" in content) {
          expect(content.formula.length).toBeLessThanOrEqual(8192);
        }
      }
    }
  });

  it("have unlike headers in every table and no word missing", () => {
    for (const sheet of sheets) {
      const [header = []] = tableOf(sheet);
      expect(new Set(header).size).toBe(header.length);
      expect(textsOf(sheet).filter((text) => /undefined|\[object|NaN/u.test(text))).toEqual([]);
    }
  });
});

it("gives a long model a row for every item and a column for every level", () => {
  const [header = [], ...rows] = tableOf(dictionarySheet(contextOf(large, "en")));
  expect(rows).toHaveLength(LARGE.items);
  expect(header).toHaveLength(4 + LARGE.levels);
});

describe("Profile and Ratings", () => {
  it("sum each role's own weights above its column", () => {
    const profile = profileSheet(contextOf(shippedModel("it-operations-team"), "en"));
    const sums = profile.blocks.find(({ row, column }) => row === 2 && column > 0);
    expect(sums?.cells[0]).toHaveLength(2);
    expect(sums?.cells[0]?.[0]).toEqual({ formula: expect.stringContaining('MATCH("W1*"') as string });
  });

  it("group scales under their item and mark what is unfinished", () => {
    const scales = ratingsSheet(contextOf(shippedModel("behavioural-dictionary"), "en"));
    expect(scales.merges).toContainEqual({ row: 2, column: 3, rows: 1, columns: 3 });
    expect(textsOf(scales).some((text) => text.startsWith("C01 ACH "))).toBe(true);
    const broker = ratingsSheet(contextOf(shippedModel("broker-customer-manager"), "en"));
    expect(broker.blocks).toContainEqual({ row: 2, column: 5, cells: [["▲ Unfinished"]] });
  });

  it("tell raters how an item differs from its neighbours where the prompt has room", () => {
    const { validations } = ratingsSheet(contextOf(shippedModel("core-competencies"), "zh"));
    expect(validations.some(({ prompt }) => prompt?.text.includes("与相近项的区别："))).toBe(true);
  });
});

it("speaks of roles on People and Profile where the model has roles", () => {
  const role = contextOf(shippedModel("it-operations-team"), "en");
  expect(tableOf(peopleSheet(role))[0]?.at(-1)).toBe("P5 Role aimed at");
  expect(textsOf(profileSheet(role))[1]).toBe(role.texts.roles.profileSentence);
  const grade = contextOf(shippedModel("leadership"), "en");
  expect(tableOf(peopleSheet(grade))[0]?.at(-1)).toBe("P5 Grade aimed at");
});
