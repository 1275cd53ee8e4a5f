import type { PaneTexts } from "../en/pane";

export const items: PaneTexts["items"] = {
  title: "模板的能力素质项",
  hint: "添加插入时未选的能力素质项，或移除已有的项，各工作表同步更改。您填写的内容、格式和排序保持不变。",
  look: "查看能力素质项",
  looking: "正在查看…",
  noTemplate: "此工作簿中没有模板。",
  count: (template, count) => `${template}：${count} 项`,
  toAdd: "要添加的项",
  toRemove: "要移除的项",
  choose: "请选择",
  add: "添加能力素质项",
  remove: "移除能力素质项",
  allIn: "模型的能力素质项已全部在模板中。",
  wholeUnknown: "工作簿只保存了此模型中选用的能力素质项，没有可添加的项。如需其他项，请打开模型文件重新插入模板。",
  asks: {
    title: (item) => `移除 ${item}？`,
    text: (ratings) => `该项已有的 ${ratings} 个评分将一并移除，撤销后可全部恢复。`,
    cancel: "保留",
  },
  working: (sheet) => (sheet === "" ? "正在更改…" : `正在更改“${sheet}”…`),
  cancelled: "已取消，一切保持原样。",
  added: (item) => `${item} 已添加到各工作表。要求级别取自模型，权重和级别可在岗位标准中查看、修改。`,
  removed: (item, ratings) =>
    ratings === 0 ? `${item} 已从各工作表移除。` : `${item} 已从各工作表移除，连同 ${ratings} 个评分。`,
  weights: (sum) => `权重合计现为 ${sum}，不是 100，将按占比计算。如需调整，请在岗位标准中修改。`,
  undone: "已撤销，能力素质项和评分恢复原状。",
  addedBefore: (item) => `此前添加了“${item}”，也可撤销。`,
  removedBefore: (item) => `此前移除了“${item}”，也可撤销。`,
  changedSince: "此后行、列、评分或公式有变动，撤销会造成错位，因此没有更改。",
  stays: (template, reason) => `${template}的能力素质项保持不变：${reason}内容没有改动。`,
  why: {
    "table-differs": (table) => `“${table}”表被移动过，或列的顺序有变。请恢复为插入时的位置，自己添加的列放在右侧。`,
    "other-sheet": (sheet) =>
      `工作表“${sheet}”也须随之更改，无法在原处完成。请按需要的能力素质项重新插入模板，再把已填内容复制过去。`,
    "whole-model-unknown": "已无法得知其模型还有哪些能力素质项。",
    "stands-already": (item) =>
      `${item} 已在岗位标准或评分表中。请先删去该行或列，再用“添加能力素质项”添加到各工作表。`,
    "no-such-item": "其中没有该项。",
    "only-item": "其中没有其他能力素质项。",
  },
};
