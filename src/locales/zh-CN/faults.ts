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
    "negative-number": (at) => `${cell(at)}的数值为 ${at.value}，应大于或等于 0。`,
    "probability-out-of-range": (at) => `${cell(at)}的概率为 ${at.value}。概率应在 0 至 1 之间，例如 60% 请填 0.6。`,
    "not-true-or-false": (at) => `${cell(at)}应为 TRUE 或 FALSE，也可填 1 或 0，现为${said(at.value)}。请更正或留空。`,
    "argument-not-a-share": ({ parameter, value }) => `${parameter} 为 ${value}，应在 0 至 1 之间。`,
    "argument-not-a-count": ({ parameter, value, most }) => `${parameter} 为 ${value}，应为 1 至 ${most} 的整数。`,
    "rows-of-different-length": ({ parameter }) => `${parameter} 各行的长度不一，请使各行的单元格数相同。`,
    "no-shares": ({ parameter }) => `${parameter} 的数值合计为 0，请至少为一个等次填写大于 0 的比例。`,
    "not-square": ({ parameter, rows, columns }) =>
      `${parameter} 有 ${rows} 行 ${columns} 列，请选择行数与列数相等的区域。`,
    "too-many-criteria": ({ parameter, criteria, most }) =>
      `${parameter} 中有 ${criteria} 个指标，最多可比较 ${most} 个。请先归类，再按类比较。`,
    "comparison-not-positive": (at) => `${cell(at)}的判断值为 ${at.value}，应大于 0。`,
    "diagonal-not-one": (at) => `${cell(at)}是指标与自身的比较，现为 ${at.value}，应为 1。`,
    "not-reciprocal": (at) =>
      `${cell(at)}为 ${at.value}，其对角线另一侧的单元格为 ${at.mirrored}，两者应互为倒数，例如 3 对应 =1/3 或 0.33。`,
    "nothing-varies": ({ parameter }) =>
      `${parameter} 的每一列各行数值都相同，熵权法无法得出权重。至少要有一列的数值不尽相同。`,
    "column-without-number": ({ parameter, column }) => `${parameter} 第 ${column} 列没有数值，请补填，或不选入该列。`,
    "level-not-whole": (at) => `${cell(at)}的试卷等级为 ${at.value}。等级应为 1、2、3 等正整数。`,
    "value-missing": ({ position }) => `values 的第 ${position} 个值缺失，而此处要求每个值都填写，请补填。`,
    "cell-missing": (at) => `${cell(at)}应为数字，现为空白，请填写。`,
    "rating-gap": (at) => `${cell(at)}没有评分。ICC 要求每位评估人都评过每个对象；有缺失时请改用 ALPHA（interval）。`,
    "column-missing": ({ table, code }) =>
      `表 ${table} 中没有以 ${code} 开头的列标题。请在标题开头补回该编码，并选择含标题行的整张表。`,
    "table-weight-negative": ({ table, row }) => `表 ${table} 第 ${row} 行的权重小于 0。权重应大于或等于 0。`,
    "no-person-chosen": () => "尚未选择人员，请填写人员编号。",
    "unknown-person": ({ person }) => `没有编号为 ${person} 的人员，请从人员表中选择。`,
    "too-few-ratings": ({ parameter }) => `${parameter} 中只有一个评分，计算一致性至少需要两位评估人的评分，请补评。`,
    "item-not-rated": ({ column }) => `matrix 第 ${column} 列的项目无人评分。请补评，或不选入该项目。`,
    "item-rated-once": ({ column }) =>
      `matrix 第 ${column} 列的项目只有一个评分。请由第二位评估人补评，或不选入该项目。`,
    "points-not-whole": ({ value }) => `points 现为${said(value)}。请填写量表的点数，应为不小于 2 的整数。`,
    "ratings-exceed-points": ({ parameter, lowest, highest, points }) =>
      `${parameter} 中的评分从 ${lowest} 到 ${highest}，不在从 0 或 1 起的 ${points} 点量表之内。请更正评分或 points。`,
    "unknown-null": ({ value }) => `null 不能为${said(value)}，请填写 uniform 或大于 0 的方差。`,
    "below-chance": () => "评估人之间的分歧远大于随机水平，此时 r_wg(j) 没有意义，请逐项查看 r_wg。",
    "matrix-too-small": ({ rows, columns }) =>
      `matrix 有 ${rows} 行 ${columns} 列，至少需要两个评估对象（行）和两位评估人（列）。`,
    "targets-alike": () => "各评估对象之间的差异过小，这一类型的 ICC 无法计算。请增加有差异的对象，或改用其他类型。",
    "no-variance": () => "评分之间没有可计入的差异，无法计算超出随机水平的一致性。请补充有差异的评估对象。",
    "no-common-ratings": () => "没有一个对象得到两位评估人的评分，无法计算一致性。请补充至少由两位评估人评过的对象。",
    "no-counts": ({ parameter }) => `${parameter} 中全部为 0，请填写各类别组合出现的次数。`,
    "weights-for-categories": ({ rows, categories }) =>
      `weights 有 ${rows} 行，而类别有 ${categories} 个。请按从小到大的顺序为每个类别各设一行一列。`,
    "weight-on-diagonal": ({ row, value }) =>
      `weights 第 ${row} 行第 ${row} 列为 ${value}，应为 0：这里填的是分歧的权重，同一类别之间没有分歧。`,
    "too-large": () => "结果超出数字范围，请检查是否有填错的数值。",
  },
  unexpected: (detail) => `加载项未能完成计算，请反馈以下信息：${detail}`,
};
