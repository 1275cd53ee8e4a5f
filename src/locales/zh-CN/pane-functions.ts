import type { functions as source } from "../en/pane-functions";

/** Texts of the place where functions are looked up, in Chinese. */
export const functions: typeof source = {
  title: "函数",
  search: "搜索函数",
  clearSearch: "清除搜索",
  count: (shown, all) => (shown === all ? `共 ${all} 个函数` : `共 ${all} 个函数，显示 ${shown} 个`),
  none: "没有找到。请换一个词，例如函数名、用途或方法的作者。",
  list: "按用途排列的函数",
  families: {
    scores: "计分",
    results: "模板的评估结果",
    agreement: "评估人一致性",
    weights: "权重",
    similarity: "画像相似度",
    standards: "测量误差与分数线",
  },
  back: "全部函数",
  signature: "写法",
  parameters: "参数",
  optional: "可省略",
  blanks: (cells) =>
    `桌面版 Excel 可能把空白单元格当作 0 传入。如果空白不应视为 0，请将 ${cells} 写成 IF(${cells}="","",${cells})。`,
  formula: "公式",
  source: "出处",
  rules: "本加载项的计分规则：",
  example: "示例",
  result: "结果",
  resultDepends: "结果取决于工作簿中模板各表的内容。",
  faults: "没有结果的原因",
  signs: "单元格中的错误值",
  otherSigns: "单元格还可能显示",
  sign: {
    blank: { name: "空白", meaning: "尚无评分，或都没有权重。这不是错误。" },
    "#VALUE!": {
      name: "#VALUE!",
      meaning: "传入的内容无法使用。选中该单元格，旁边的标记会说明是哪个单元格、该怎么做。",
    },
    "#N/A": { name: "#N/A", meaning: "传入的内容可以读取，但得不出结果。单元格旁边的标记会说明原因。" },
    "#NAME?": {
      name: "#NAME?",
      meaning:
        "Excel 不认识该函数：加载项没有加载。请从“能力评估”选项卡或“加载项”中打开。Excel 2016、Excel 2019 和 iPad 版 Excel 不支持此类函数，插入模板时请选用“表格自带公式”。",
    },
    "#BUSY!": { name: "#BUSY!", meaning: "加载项正在启动或计算，请稍候；若一直不变，请按 Ctrl+Alt+F9。" },
    "#SPILL!": {
      name: "#SPILL!",
      meaning: "结果需要多个单元格，而其中有的已有内容，或公式位于表格之中。请清空这些单元格，或把公式放到别处。",
    },
  },

  insert: "插入到所选单元格",
  inserting: "正在插入…",
  inserted: (place) => `示例已插入 ${place}。`,
  insertedSpill: (place, rows, columns) => `示例已插入 ${place}，结果占 ${rows} 行 ${columns} 列。`,
  occupied: (place, rows, columns) =>
    rows * columns === 1
      ? `${place} 已有内容，因此没有写入。请选中一个空白单元格后重新插入。`
      : `${place} 已有内容，而示例需要 ${rows} 行 ${columns} 列的空白区域，因此没有写入。请选中空位足够的单元格后重新插入。`,
  inTable: (place, table) =>
    `${place} 在表“${table}”内，Excel 会把公式填充到整列，因此没有写入。请选中表外的空白单元格后重新插入。`,
  noRoom: (rows, columns) =>
    `此处已到工作表边缘，示例需要 ${rows} 行 ${columns} 列，因此没有写入。请选中更靠上或更靠左的单元格。`,
  noTemplate: "此示例要读取模板中的各表，而工作簿中还没有模板。",
  toTemplate: "插入模板",
  undone: (place) => `已撤销，${place} 恢复原样。`,
  notUndone: (place) => `${place} 之后有改动，保持现状。`,

  exampleWords: {
    self: "自评",
    superior: "上级",
    peers: "同级",
    subordinates: "下级",
    customers: "客户",
    Junior: "初级",
    Intermediate: "中级",
    Senior: "高级",
    Expert: "资深",
  },
};
