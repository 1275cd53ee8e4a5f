import {
  modelPlace,
  type ModelIssue,
  type ModelIssueCode,
  type ModelSentences,
  type ValueKind,
} from "../../core/model/model-issue";

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: "引号括起的文字",
  number: "数字",
  "whole-number": "整数",
  "true-or-false": "true 或 false",
  list: "[ ] 列表",
  group: "{ } 括起的一组字段",
  nothing: "空值",
  other: "其他内容",
};

const SENTENCES: ModelSentences = {
  "file-too-large": ({ characters, limit }) =>
    `文件有 ${number(characters)} 个字符，模型文件最多 ${number(limit)} 个。请选择能力素质模型文件。`,
  "file-not-json": () => "文件不是 JSON 格式。请选择模型文件，或检查是否缺少括号、逗号、引号。",
  "key-unknown": ({ key }) => `模型的这个位置没有“${key}”字段。请删除，或改正拼写。`,
  "key-missing": ({ key }) => `缺少“${key}”字段，请补上。`,
  "value-of-other-kind": ({ expected, found }) => `这里应为${KINDS[expected]}，现为${KINDS[found]}，请改正。`,
  "value-not-listed": ({ value, allowed }) => `这里不能填“${value}”，可选：${allowed.join("、")}。`,
  "text-blank": () => "文字为空，请填写。",
  "text-too-long": ({ characters, limit }) => `文字有 ${number(characters)} 个字符，请缩短到 ${number(limit)} 个以内。`,
  "number-too-small": ({ value, lowest }) => `${value} 太小，请填不小于 ${lowest} 的数。`,
  "number-too-large": ({ value, highest }) => `${value} 太大，请填不大于 ${highest} 的数。`,
  "list-too-short": ({ count, lowest }) => `列表只有 ${count} 项，至少要有 ${lowest} 项。`,
  "list-too-long": ({ count, highest }) => `列表有 ${count} 项，最多 ${highest} 项。`,
  "data-not-plain": () => "这一部分不是纯数据。请从文件载入模型。",
  "further-issues": ({ count }) => `另有 ${number(count)} 处问题。请先改正以上各处，再重新载入文件。`,

  "id-malformed": ({ id }) => `模型标识“${id}”只能由小写字母、数字和单个连字符组成，例如 sales-manager。`,
  "name-has-sign": ({ name, sign }) => `名称“${name}”含有${signName(sign)}，表头不能使用，请去掉。`,
  "level-out-of-order": ({ level, expected }) =>
    `这里应为第 ${expected} 级，现为第 ${level} 级。等级请从 1 开始依次排列，不要跳号。`,
  "category-twice": ({ category }) => `类别“${category}”重复，请给每个类别不同的标识。`,
  "category-unknown": ({ item, category }) =>
    `${item} 所属的类别“${category}”不在模型中。请补上该类别，或改选其他类别。`,
  "grade-out-of-order": ({ grade, expected }) => `职级代码为“${grade}”，这里应为 ${expected}。`,
  "group-twice": ({ group }) => `评价方“${group}”重复，请删去一个。`,
  "group-name-twice": ({ name }) => `有两个评价方都叫“${name}”，请分别命名。`,
  "group-weights-sum": ({ sum }) => `评价方权重合计为 ${sum}，不是 100。计分时按比例折算，请确认是否有意如此。`,
  "group-weights-self-only": () => "只有自评有权重，所有项目都会成为未评。请给其他评价方设置权重。",
  "item-code-malformed": ({ item }) => `能力素质项代码“${item}”应为一个大写字母加两位或三位数字，例如 C01。`,
  "item-code-twice": ({ item }) => `能力素质项代码 ${item} 重复，请给每一项不同的代码。`,
  "item-weights-sum": ({ sum }) => `能力素质项权重合计为 ${sum}，不是 100。计分时按比例折算，请确认是否有意如此。`,
  "required-count": ({ item, count, grades }) =>
    `${item} 给出了 ${count} 个岗位标准，而职级有 ${grades} 个。请每个职级各给一个，不适用的填 null。`,
  "required-outside-scale": ({ item, grade, level, lowest, top }) =>
    `${item}（职级 ${grade}）：岗位标准 ${level} 超出等级范围，请选 ${lowest} 到 ${top}，不适用的填 null。`,
  "required-falls": ({ item, grade, level, before }) =>
    `${item}（职级 ${grade}）：岗位标准 ${level} 低于前一职级的 ${before}，请确认是否有意如此。`,
  "rung-missing": ({ item, level }) => `${item} 缺少第 ${level} 级的行为描述，请补上。`,
  "rung-twice": ({ item, level }) => `${item} 的第 ${level} 级写了两次，请删去一个。`,
  "rung-outside-scale": ({ item, level, lowest, top }) =>
    `${item} 写了第 ${level} 级，而等级为 ${lowest} 到 ${top}。请删除，或改正级别。`,
  "rungs-out-of-order": ({ item }) => `${item} 的各级次序有误，请由低到高排列。`,
  "rung-empty": ({ item, level }) => `${item} 第 ${level} 级的要点或行为描述还是空的，评估人在这里看不到内容。`,
  "paper-missing": ({ item, level }) => `${item} 缺少第 ${level} 级的试卷，请补上。`,
  "paper-twice": ({ item, level }) => `${item} 有两份第 ${level} 级的试卷，请删去一份。`,
  "paper-outside-scale": ({ item, level, top }) =>
    `${item} 有第 ${level} 级的试卷，而等级为 1–${top}。请删除，或改正级别。`,
  "papers-out-of-order": ({ item }) => `${item} 的试卷次序有误，请由低到高排列。`,
  "subject-twice": ({ item, level, subject }) => `${item} 第 ${level} 级试卷的科目“${subject}”重复，请删去或改名。`,
  "grade-unknown": ({ item, grade }) => `${item} 的说明提到“${grade}”，模型中没有这个代码。请改正或删除。`,
  "shared-scale-unknown": ({ item, scale }) =>
    `${item} 引用的公用等级表“${scale}”不在模型中。请补上，或写出自己的等级。`,
  "part-weights-sum": ({ item, sum }) =>
    `${item} 各构面或子维度的权重合计为 ${sum}，不是 100。计分时按比例折算，请确认是否有意如此。`,
  "link-unknown": ({ item }) => `关联中的 ${item} 不在模型中。请改正代码，或删除这条关联。`,
  "links-in-a-circle": ({ items }) => `“包含”“基础”类关联首尾相接：${items.join(" → ")}。请删去其中一条。`,
  "target-not-positive": ({ item }) => `指标 ${item} 的目标值必须大于 0，才能计算完成率。`,
  "indicator-weights-sum": ({ sum }) => `业绩指标权重合计为 ${sum}，不是 100。请确认是否有意如此。`,
  "subject-weights-sum": ({ item, level, sum }) =>
    `${item} 第 ${level} 级试卷的科目权重合计为 ${sum}，不是 100。计分时按比例折算，请确认是否有意如此。`,
};

/** What is wrong with a model file, where, and what to do, in Chinese. */
export function modelIssueSentence<C extends ModelIssueCode>(issue: ModelIssue<C>): string {
  const place = modelPlace(issue.path);
  const sentence = SENTENCES[issue.code](issue.parameters);
  return place === "" ? sentence : `${place}：${sentence}`;
}

function number(value: number): string {
  return value.toLocaleString("zh-CN");
}

function signName(sign: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(sign) ? "换行或控制字符" : `“${sign}”`;
}
