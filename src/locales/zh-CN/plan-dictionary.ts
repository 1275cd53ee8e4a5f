import type { PlanTexts } from "../../core/plan/plan-texts";

/** The Dictionary in Chinese. */
export const dictionary: PlanTexts["dictionary"] = {
  item: "能力素质项",
  category: "类别",
  definition: "定义",
  basis: "依据",
  level: (level) => (level < 0 ? "负向表现" : level === 0 ? "无表现" : `${String(level)} 级`),
  synonyms: (names) => `又称：${names.join("、")}`,
  behaviours: "典型行为：",
  knowledge: "知识要点（逐条核对）：",
  note: (text) => `与相近项的区别：${text}`,
  byFulfilment: (scales) =>
    scales === 1 ? "按下面一个构面评分，以满足度 % 计。" : `按下面 ${String(scales)} 个构面分别评分，以满足度 % 合成。`,
  byMean: (parts) => `由下面 ${String(parts)} 个子维度的加权均值得出。`,
  shareOfItem: (weight) => `在本项中的权重：${String(weight)}`,
  sharedTable: (name) => `等级表与其他项共用：${name}`,
  points: "以考试得分计（0–100 分），不分等级；成绩填在“考试”表。",
  placeholder: {
    sign: "待完善",
    whatToDo: "请补充名称、定义和各级行为，再到“岗位标准”填写标准等级；在此之前不计入结果。",
  },
  basisNames: { source: "来源", design: "设计" },
  definitionFrom: (basis) => `定义：${basis}`,
  levelsFrom: (ranges, basis) => `${ranges.join("、")} 级：${basis}`,
  separator: "；",
};
