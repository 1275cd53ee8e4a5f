import type { PaneTexts } from "../en/pane";

export const restoring: PaneTexts["restoring"] = {
  restore: "恢复",
  done: (cells) => `已恢复 ${cells} 个单元格的下拉列表、取值限制和颜色标记，已填内容不变。`,
  nothing: "各单元格的下拉列表、取值限制和颜色标记均完好。",
  undone: "已撤销恢复，单元格回到恢复前的状态。",
  left: "已撤销恢复。以下区域在此之后有改动，予以保留：",

  stuck: (formulas) =>
    `有 ${formulas} 个公式仍显示 #NAME?：工作簿曾在没有此加载项的电脑上保存，须重新输入公式，Excel 才会再次计算。`,
  enterAgain: "一键重新输入",
  entered: (formulas) => `已重新输入 ${formulas} 个公式。如仍显示 #NAME?，请关闭 Excel 后重新打开。`,
};
