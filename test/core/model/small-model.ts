import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { parseModel } from "../../../src/core/model/parse-model";

/** A sound model of two levels, two items and two grades, as plain JSON data that a test may spoil. */
export function smallModel() {
  const text = (zh: string, en: string) => ({ zh, en });
  const rung = (level: number) => ({
    level,
    gist: text(`要点${String(level)}`, `Gist ${String(level)}`),
    behaviours: [text("按时完成走访。", "Makes visits on time."), text("如实填写记录。", "Keeps true records.")],
    basis: "design",
  });
  const item = (code: string, weight: number) => ({
    code,
    category: "basic",
    name: text(`能力${code}`, `Ability ${code}`),
    definition: text("定义。", "Definition."),
    basis: "source",
    weight,
    critical: false,
    required: [1, 2] as (number | null)[],
    rungs: [rung(1), rung(2)],
  });
  const paper = (level: number) => ({
    level,
    subjects: [
      { name: text("产品", "Products"), weight: 60 },
      { name: text("流程", "Processes"), weight: 40 },
    ],
  });
  return {
    format: 1,
    id: "small-model",
    version: "1.0.0",
    name: text("小模型", "Small model"),
    summary: text("用于测试。", "For tests."),
    field: text("通用", "Any trade"),
    scale: [
      { level: 1, name: text("初级", "Junior"), meaning: text("入门。", "Begins.") },
      { level: 2, name: text("高级", "Senior"), meaning: text("熟练。", "Masters.") },
    ],
    categories: [{ id: "basic", name: text("基本能力", "Basic"), idea: text("基础。", "Basis.") }],
    items: [
      { kind: "rated", ...item("C01", 60) },
      { kind: "exam", ...item("C02", 40), papers: [paper(1), paper(2)] },
    ] as [RatedDraft, ExamDraft],
    profiles: "grades",
    grades: [
      { code: "G1", name: text("初级专员", "Junior"), meaning: text("", ""), basis: "design" },
      { code: "G2", name: text("高级专员", "Senior"), meaning: text("", ""), basis: "design" },
    ],
    raterGroups: [
      { id: "self", name: text("自评", "Self"), weight: 10, minimum: 1 },
      { id: "superior", name: text("上级", "Superior"), weight: 90, minimum: 1 },
    ],
  };

  type RatedDraft = { kind: string } & ReturnType<typeof item>;
  type ExamDraft = RatedDraft & { papers: ReturnType<typeof paper>[] };
}

export type SmallModel = ReturnType<typeof smallModel>;

/** A model file without its English texts. */
export function inChinese(file: unknown): unknown {
  const chinese = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return (value as readonly unknown[]).map(chinese);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "en")
        .map(([key, entry]) => [key, chinese(entry)]),
    );
  };
  return chinese(file);
}

/** The model of a file that is sound. */
export function modelFrom(file: unknown): CompetencyModel {
  const parsed = parseModel(file);
  if (!("model" in parsed)) throw new Error(JSON.stringify(parsed.issues));
  return parsed.model;
}
