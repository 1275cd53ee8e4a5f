import type { explanation as source } from "../en/pane-explanation";

/** Texts around explanations in the pane, in Chinese. */
export const explanation: typeof source = {
  title: "这个数是怎么来的",
  ask: "这个数是怎么来的",
  askHint: "说明“评估结果”“个人评估表”等计算表中所选数值的由来。",
  asking: "正在查看单元格…",
  why: "依据",
  whyOf: (figure) => `${figure}的依据`,
  back: "返回评估结果",
  backToPerson: (name) => `返回${name}`,
  insert: "插入为工作表",
  inserting: "正在新增工作表…",
  inserted: (sheet) => `已新增工作表“${sheet}”。`,
  undone: "已撤销，新增的工作表已移除。",
  edited: (sheet) => `“${sheet}”中已填写过内容。如不再需要，请手动删除。`,
  noFigure: (place) =>
    `${place} 不是某个人的评估数值。请选择“评估结果”中某人的等级或汇总结果、“个人评估表”中的数值，或含有本加载项函数的公式。`,
  moved: (place) =>
    `${place} 原本是某个人的评估数值，但旁边的标题或姓名已与插入时不同，无法判断是哪一项。请恢复标题，或在“评估结果”中选择同一数值。`,
  noTemplate: "此工作簿中没有能力素质模板。请选择含有本加载项函数的公式，或先插入模板。",
  gone: (tables) => `缺少以下表格，没有可说明的结果：${tables.join("、")}。`,
  functionIn: (place) => `${place} 中的公式`,
  shows: "显示",
  given: "传入的内容",
  formula: "计算方法",
  source: "出处",
  blank: "空白",
};
