import type { PaneTexts } from "../en/pane";

export const recognise: PaneTexts["recognise"] = {
  title: "重新识别模板",
  hint: "经其他程序保存后，模板的表格或加载项的记录可能丢失，而工作表仍在。可按标题行查找；在您确认之前不作任何更改。",
  look: "查找模板",
  looking: "正在查找…",
  nothing: "没有找到尚未识别的内容。",
  found: (templates) => (templates === 1 ? "找到以下内容：" : `找到 ${templates} 个模板：`),
  table: (table, area, rows) => `${table}：${area}，${rows} 行`,
  tablesStand: "表格仍在，只需重建加载项的记录。",
  model: {
    workbook: (name) => `模型：${name}（工作簿中已保存）。`,
    shipped: (name) => `模型：${name}（按能力素质项判断）。`,
    file: (name) => `模型：${name}（来自您的文件）。`,
  },
  modelUnknown:
    "能力素质项与任何内置模型都不符。请打开模型文件，以便日后更改语言和公式；不打开也可以检查评分、查看结果。",
  notWhole: "表格位置与当前版本加载项的布局不同：可以检查评分、查看结果，但不能更改语言和公式。",
  otherModel: "该文件是另一个模型：其中的能力素质项与工作表不符。",
  make: "识别",
  made: "模板已识别：表格已重建，单元格内容不变。",
  undone: "已撤销，工作簿恢复原状。",
  tables: {
    model: "能力词典",
    profile: "岗位标准",
    raters: "评价方",
    people: "人员",
    ratings: "评分表",
    exams: "考试",
    rules: "规则",
    results: "评估结果",
    indicators: "指标",
    gates: "任职门槛",
    certificates: "证书",
    syllabus: "考试大纲",
  },
};
