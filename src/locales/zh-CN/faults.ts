import type { FaultTexts } from "../fault-texts";

/** “weights 第 3 行第 1 列” */
function cell({
  parameter,
  row,
  column,
}: {
  readonly parameter: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${parameter} 第 ${row} 行第 ${column} 列`;
}

function said(value: string): string {
  return value === "" ? "空白" : `“${value}”`;
}

export const faultTexts: FaultTexts = {
  sentences: {
    "not-a-number": (at) => `${cell(at)}应为数字，现为${said(at.value)}。请填写数字或留空。`,
    "argument-not-a-number": ({ parameter, value }) => `${parameter} 应为单个数字，现为${said(value)}。`,
    "negative-weight": (at) => `${cell(at)}的权重小于 0。权重应大于或等于 0。`,
    "negative-argument": ({ parameter }) => `${parameter} 小于 0，应大于或等于 0。`,
    "score-out-of-range": (at) => `${cell(at)}的得分为 ${at.value}。得分应在 0 至 100 之间。`,
    "shapes-differ": ({ first, second }) => `${first} 与 ${second} 大小不同，请选择行数和列数都相同的区域。`,
    "unknown-option": ({ parameter, value, options }) => `${parameter} 不能为${said(value)}，请选用：${options}。`,
    "unknown-group": ({ position, value }) =>
      `groups 第 ${position} 个单元格的评价方为${said(value)}，groupWeights 中没有列出。请补充该评价方或更正名称。`,
    "group-weight-columns": ({ columns }) =>
      `groupWeights 有 ${columns} 列，应为两列或三列：评价方、权重、计入所需的最少评分数。`,
    "cuts-not-ascending": () => "分数线应从低到高排列，请连同名称一起排序。",
    "labels-not-for-cuts": ({ cuts, labels }) => `有 ${cuts} 个分数线和 ${labels} 个名称，请为每个分数线各填一个名称。`,
    "level-not-whole": (at) => `${cell(at)}的试卷等级为 ${at.value}。等级应为 1、2、3 等整数。`,
    "value-missing": ({ position }) => `values 的第 ${position} 个值缺失，而此处要求每个值都填写。`,
    "cell-missing": (at) => `${cell(at)}应为数字，现为空白。`,
    "column-missing": ({ table, code }) =>
      `表 ${table} 中没有以 ${code} 开头的列标题。请在标题开头补回该代码，并连同标题行一起传入整张表。`,
    "table-weight-negative": ({ table, row }) => `表 ${table} 第 ${row} 行的权重小于 0。权重应大于或等于 0。`,
    "no-person-chosen": () => "尚未选择人员，请填写人员编号。",
    "unknown-person": ({ person }) => `没有编号为 ${person} 的人员，请从人员表中选择。`,
    "too-large": () => "结果超出数字范围，请检查是否有误填的数值。",
  },
  unexpected: (detail) => `加载项未能完成计算，请反馈以下信息：${detail}`,
};
