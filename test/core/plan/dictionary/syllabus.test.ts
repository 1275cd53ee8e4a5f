import type { CompetencyModel } from "../../../../src/core/model/competency-model";
import { examsSheet } from "../../../../src/core/plan/exams/exams";
import { hasSyllabus, syllabusSheet } from "../../../../src/core/plan/dictionary/syllabus";
import { shippedModel } from "../../../worked-examples/example-workbook";
import { contextOf, tableOf } from "../template-of";

const certification = shippedModel("customer-manager-certification");

function topics(model: CompetencyModel): number {
  return model.items
    .flatMap((item) => (item.kind === "exam" ? item.papers : []))
    .flatMap(({ subjects }) => subjects.flatMap(({ sections = [] }) => sections))
    .reduce((sum, section) => sum + section.topics.length, 0);
}

it("gives every topic a row with its paper, subject, weight, lowest score and section", () => {
  const [header = [], ...rows] = tableOf(syllabusSheet(contextOf(certification, "zh")));
  expect(header).toEqual(["考试项", "试卷等级", "科目", "权重 %", "最低分", "章节", "考点", "变化"]);
  expect(rows).toHaveLength(topics(certification));
  expect(rows[0]?.slice(2)).toEqual(["岗位职责与规范", 20, 50, "拜访与日常工作", "预约和拜访的步骤", "新增"]);
  expect(new Set(rows.map(([, level]) => String(level).slice(0, 1)))).toEqual(new Set(["1", "2", "3"]));
});

it("leaves out columns that would be empty: levels and lowest scores of exams in points", () => {
  const [header = []] = tableOf(syllabusSheet(contextOf(shippedModel("bank-customer-manager"), "en")));
  expect(header).toEqual(["Exam", "Subject", "Weight %", "Section", "Topic"]);
});

it("is there only where papers say what is examined", () => {
  expect(hasSyllabus(contextOf(certification, "en"))).toBe(true);
  expect(hasSyllabus(contextOf(shippedModel("leadership"), "en"))).toBe(false);
});

it("asks for lowest scores on Exams and marks scores below them, where subjects have one", () => {
  const exams = examsSheet(contextOf(certification, "en"));
  expect(tableOf(exams)[0]?.at(-1)).toBe("E8 Lowest score");
  expect(tableOf(exams)[1]?.at(-1)).toBe(50);
  const below = exams.conditionalFormats.map(({ formula }) => formula);
  expect(below).toContain("=AND(ISNUMBER($G5),ISNUMBER($H5),$G5<$H5)");
  const without = examsSheet(contextOf(shippedModel("telecom-customer-manager"), "en"));
  expect(tableOf(without)[0]?.at(-1)).toBe("E7 Score");
});
