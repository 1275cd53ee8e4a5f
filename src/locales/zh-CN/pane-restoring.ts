import type { PaneTexts } from "../en/pane";

export const restoring: PaneTexts["restoring"] = {
  restore: "恢复",
  done: (cells) => `已恢复 ${cells} 个单元格的下拉列表、取值限制和颜色标记，已填内容不变。`,
  nothing: "各单元格的下拉列表、取值限制和颜色标记均完好。",
  undone: "已撤销恢复，单元格回到恢复前的状态。",
  left: "已撤销恢复。以下区域在此之后有改动，予以保留：",
};
