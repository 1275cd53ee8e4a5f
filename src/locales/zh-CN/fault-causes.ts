import type { faultCauses as source } from "../en/fault-causes";

/** When a function has no answer for a reason, and what to do, in Chinese. */
export const faultCauses: typeof source = {
  "not-a-number": { when: "应为数字的单元格中是其他文字、逻辑值或错误值。", then: "请填写数字或留空。" },
  "argument-not-a-number": {
    when: "只接受单个数字的参数给了文字或区域。",
    then: "请给出一个数字，或一个含数字的单元格。",
  },
  "negative-weight": { when: "权重小于 0。", then: "请填写 0 或更大的数；0 表示不计入。" },
  "negative-argument": { when: "不能为负的参数小于 0。", then: "请填写 0 或更大的数。" },
  "score-out-of-range": { when: "得分小于 0 或大于 100。", then: "请填写 0 至 100；没有得分时留空。" },
  "shapes-differ": { when: "应当对应的区域行数或列数不同。", then: "请选择大小相同的区域。" },
  "unknown-option": { when: "选项的写法不是函数所认识的。", then: "请使用该参数说明中列出的写法，并加英文引号。" },
  "unknown-group": { when: "某个评分的评价方不在评价方权重之中。", then: "请在其中补充该评价方，或更正名称。" },
  "group-weight-columns": {
    when: "评价方权重不足两列或多于三列。",
    then: "请选择评价方和权重两列，需要时再加最少评分数一列。",
  },
  "cuts-not-ascending": { when: "分数线没有从低到高排列。", then: "请连同名称一起从低到高排序。" },
  "labels-not-for-cuts": { when: "名称与分数线的个数不同。", then: "请为每个分数线各填一个名称。" },
  "level-not-whole": { when: "试卷等级不是 1、2、3 等整数。", then: "请以整数填写等级。" },
  "value-missing": { when: "要求每个值都填写，而有值缺失。", then: "请补填，或改为跳过缺失值。" },
  "cell-missing": { when: "必须填写数字的单元格是空白。", then: "请填写数字。" },
  "column-missing": {
    when: "表中缺少一列：其代码（如 P1）不再位于列标题开头。",
    then: "请补回代码，并连同标题行一起传入整张表。",
  },
  "table-weight-negative": { when: "表中有小于 0 的权重。", then: "请在表中改为 0 或更大的数。" },
  "no-person-chosen": { when: "尚未选择人员。", then: "请填写人员编号。" },
  "unknown-person": { when: "人员表中没有这个编号。", then: "请从人员表中选择编号，或补充该人员。" },
  "too-large": { when: "结果超出单元格所能容纳的数字范围。", then: "请检查是否有误填的数值。" },
};
