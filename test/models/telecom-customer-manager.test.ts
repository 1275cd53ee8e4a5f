import type { CompetencyModel } from "../../src/core/model/competency-model";
import { profileRows } from "../../src/core/model/profile-rows";
import { parseModel } from "../../src/core/model/parse-model";
import { catalogue } from "../../src/models/catalogue";

/** Name, weight and required level in the grades from junior to expert; "-" where the item does not belong. */
const STANDARDS = [
  ["成就导向", 5, "1 2 3 4"],
  ["抗挫能力", 5, "1 2 3 3"],
  ["沟通倾听能力", 5, "1 3 3 4"],
  ["书面表达能力", 5, "1 2 2 3"],
  ["人际交往能力", 5, "1 2 3 4"],
  ["执行能力", 7, "1 2 3 4"],
  ["情绪控制能力", 5, "1 2 3 3"],
  ["协调能力", 5, "1 2 3 4"],
  ["通用基础知识", 4, "1 2 3 3"],
  ["专业基础知识", 5, "1 2 3 4"],
  ["岗位基础知识", 6, "1 2 3 4"],
  ["岗位基本技能", 6, "1 2 3 4"],
  ["信息收集能力", 5, "1 2 3 4"],
  ["需求分析能力", 6, "1 2 3 4"],
  ["定制策略能力", 5, "- 1 3 4"],
  ["主动营销能力", 7, "1 3 3 4"],
  ["客户保持能力", 6, "1 2 3 4"],
  ["客户关系能力", 8, "1 3 3 4"],
] as const;

describe("The telecom customer-manager model", () => {
  let model: CompetencyModel;
  beforeAll(async () => {
    const parsed = parseModel(await catalogue["telecom-customer-manager"]());
    if ("issues" in parsed) throw new Error(JSON.stringify(parsed.issues));
    model = parsed.model;
  });

  it("has the 18 items C01 to C18 with their weights and required levels", () => {
    const rows = profileRows(model).map(({ code, name, weight, required }) => [
      code,
      name.zh,
      weight,
      required.map((level) => level ?? "-").join(" "),
    ]);
    const expected = STANDARDS.map((row, position) => [`C${String(position + 1).padStart(2, "0")}`, ...row]);
    expect(rows).toEqual(expected);
  });

  it("weighs its three categories 42, 21 and 37", () => {
    const weights = model.categories.map(({ id, name }) => [
      name.zh,
      model.items.filter(({ category }) => category === id).reduce((sum, { weight }) => sum + weight, 0),
    ]);
    expect(weights).toEqual([
      ["基本能力", 42],
      ["专业/技术能力", 21],
      ["职能行为能力", 37],
    ]);
  });

  it("asks 95, 215, 295 and 381 weighted points of the four grades, as the worked example does", () => {
    const points = model.grades.map((_, grade) =>
      profileRows(model).reduce((sum, { weight, required }) => sum + weight * (required[grade] ?? 0), 0),
    );
    expect(points).toEqual([95, 215, 295, 381]);
  });

  it("has four levels and four grades from junior to expert", () => {
    expect(model.scale.map(({ name }) => name.zh)).toEqual(["初级", "中级", "高级", "资深"]);
    expect(model.grades.map(({ code, name }) => `${code} ${name.zh}`)).toEqual([
      "G1 初级客户经理",
      "G2 中级客户经理",
      "G3 高级客户经理",
      "G4 资深客户经理",
    ]);
  });

  it("examines C09, C10 and C11, with the same subjects on all four papers", () => {
    const papers = model.items.flatMap((item) =>
      item.kind !== "exam"
        ? []
        : [
            {
              code: item.code,
              subjects: [...new Set(item.papers.map(({ subjects }) => subjects.map(({ name }) => name.zh).join(" ")))],
              firstTwo: item.papers.slice(0, 2).map(({ subjects }) => subjects.map(({ weight }) => weight)),
            },
          ],
    );
    expect(papers).toEqual([
      {
        code: "C09",
        subjects: ["电信行业概况 企业概况 法律法规 企业规章制度"],
        firstTwo: [
          [30, 20, 25, 25],
          [30, 20, 25, 25],
        ],
      },
      {
        code: "C10",
        subjects: ["管理基础 市场营销 电信技术 电信产品"],
        firstTwo: [
          [20, 30, 25, 25],
          [20, 30, 25, 25],
        ],
      },
      {
        code: "C11",
        subjects: ["产品与资费 流程与系统 服务规范"],
        firstTwo: [
          [40, 35, 25],
          [40, 35, 25],
        ],
      },
    ]);
  });

  it("counts self 10, superior 60 and peers 30, one rating being enough, and shows the other groups", () => {
    expect(model.raterGroups.map(({ id, weight, minimum }) => `${id} ${String(weight)} ${String(minimum)}`)).toEqual([
      "self 10 1",
      "superior 60 1",
      "peers 30 1",
      "subordinates 0 1",
      "customers 0 1",
    ]);
  });

  it("holds no item critical unless the user says so", () => {
    expect(model.items.filter(({ critical }) => critical)).toEqual([]);
  });
});
