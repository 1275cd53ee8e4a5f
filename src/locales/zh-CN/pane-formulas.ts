import type { formulas as source } from "../en/pane-formulas";

/** Converting a workbook's formulas into native ones or values, and back, in Chinese. */
export const formulas: typeof source = {
  title: "本工作簿的公式",
  hint: "要把工作簿交给没有安装加载项的人，可将加载项函数转为表格自带公式或数值；保存以后也能再转回来。",
  to: "把加载项函数转为",
  choices: {
    native: "表格自带公式，不装加载项也能计算",
    values: "数值，以后不再变化",
    custom: "还原为加载项函数",
  },
  withoutTwin: "没有对应自带公式的，转为数值",
  look: "查看将更改的内容",
  looking: (sheet) => (sheet === "" ? "正在查看…" : `正在查看“${sheet}”…`),
  working: (sheet) => (sheet === "" ? "正在更改公式…" : `正在更改“${sheet}”…`),
  stopping: "正在恢复原状…",
  share: (percent) => `已完成 ${percent}%`,
  cancelled: "已取消，没有作任何更改。",

  preview: "将作以下更改",
  nothing: "这里没有可以转换的公式。",
  native: (count) => `${count} 个转为自带公式`,
  values: (count) => `${count} 个转为数值`,
  custom: (count) => `${count} 个还原`,
  stays: (count) => `${count} 个保持不变`,
  onSheet: (sheet, parts) => `${sheet}：${parts.join("，")}`,
  added: (sheets) => `新增工作表：${sheets.join("、")}`,
  removed: (sheets) => `删除工作表：${sheets.join("、")}`,
  others: (count) =>
    `模板中有 ${count} 个单元格的公式与当前版本不同（由早期版本生成或经手工修改），将一并更换；撤销后可恢复。`,
  same: "所有数字保持不变，更改后会逐一核对。您的其他内容不受影响。",
  sameValues: "所有数字保持不变，但不再随评分更新。您的其他内容不受影响。",
  convert: "更改公式",
  changedSince: "工作簿刚才有变动，因此没有更改。现在将作以下更改：",

  left: "保持不变的公式",
  why: {
    "no-twin": (functions) => `${functions.join("、")} 没有对应的自带公式`,
    "not-calculated": (shows) => `显示 ${shows}，没有可保留的数值`,
    template: "属于一个保持不变的模板",
    changed: "此后已填入其他内容",
    "sheet-gone": "所在工作表或公式引用的工作表已不存在",
  },
  stayingTemplate: (template, reason) => `${template}保持不变：${reason}`,
  templateWhy: {
    "not-remembered": "工作簿中没有此模板的生成记录。",
    newer: "它由更新版本的加载项生成。请先更新加载项。",
    "model-needed": (id, version) =>
      `它由早期版本的加载项生成，工作簿中没有保存模型“${id}”（版本 ${version}）。请打开该模型文件，然后重新查看。`,
    "laid-out-differently": "它由另一版本的加载项生成，单元格位置不同。",
    "sheet-gone": (sheet) => `工作表“${sheet}”已不存在。`,
    "table-differs": (table) => `“${table}”表被移动过，或能力素质项、职级、评价方与插入时不同。`,
    changed: "部分公式单元格里已是其他内容（如数值）。请先还原，或重新插入模板。",
    occupied: "公式要用的单元格或将删除的工作表里有其他内容。请移走后再查看。",
    "in-use": "其他公式引用了将删除的工作表。请先修改这些公式，再查看。",
  },
  tables: {
    people: "人员",
    ratings: "评分",
    profile: "岗位标准",
    raters: "评价方",
    exams: "考试",
    rules: "规则",
  },

  done: {
    native: "公式已转为表格自带公式，不装加载项也能计算。",
    values: "公式已转为数值。",
    custom: "已还原为加载项函数。",
  },
  doneSame: "所有数字与更改前一致。",
  doneManual: "此工作簿设为手动计算，因此没有核对数字。按 F9 可查看新结果。",
  doneUnread: "更改后未能读取工作簿，因此没有核对数字。",
  doneDiffers: (count) => `${count} 个单元格的显示与更改前不同：`,
  putBack: "全部恢复原状",
  undone: "已撤销，公式恢复原状。",
  undoneBut: "已撤销；以下单元格此后有改动，保持不变：",
};
