import type { TableKind } from "../../core/tables/table";
import type { IssueTexts } from "../issue-texts";

const SHEETS: Readonly<Record<TableKind, string>> = {
  model: "能力词典",
  profile: "岗位标准",
  raters: "评价方",
  people: "人员",
  ratings: "评分表",
  exams: "考试",
  rules: "规则设置",
  results: "评估结果",
  indicators: "考核指标",
  gates: "任职门槛",
  certificates: "证书",
  syllabus: "考试大纲",
};

/** 等级范围；最低为负数时用“至”，以免与负号混淆。 */
function levels(lowest: number, top: number): string {
  return lowest < 0 ? `−${String(-lowest)} 至 ${String(top)}` : `${String(lowest)}–${String(top)}`;
}

/** 数字原样显示，文字加引号。 */
function said(value: string): string {
  if (value === "") return "空白";
  return /^[-+]?[\d.]+(?:e[-+]?\d+)?$/iu.test(value) ? `${value} ` : `“${value}”`;
}

function whom(person: string): string {
  return person || "未填编号的人员";
}

function rated({ person, group }: { readonly person: string; readonly group: string }): string {
  return `${whom(person)}（${group || "未填评价方"}）`;
}

function ratingCell(cell: { readonly item: string; readonly person: string; readonly group: string }): string {
  return `${cell.item}，${rated(cell)}`;
}

function ratingRow({ group, rater }: { readonly group: string; readonly rater: string }): string {
  return `${rater || "未署名评估人"}（${group || "未填评价方"}）的评分`;
}

function examRow({ person, item, subject }: Readonly<Record<"person" | "item" | "subject", string>>): string {
  return `${item || "考试"}，${subject || "未填科目"}，${whom(person)}`;
}

function meant(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `是否应为“${suggestion}”？`;
}

function oneOf(known: readonly string[]): string {
  return known.length === 0 ? "请选择" : `请选择：${known.join("、")}`;
}

function called(item: string): string {
  return item || "未填名称的能力素质项";
}

const LOST = {
  limits: { what: "下拉列表和取值限制", so: "填错不再拦截。" },
  marks: { what: "颜色标记", so: "填错或漏填不再标出。" },
  both: { what: "下拉列表、取值限制和颜色标记", so: "填错不再拦截，也不再标出。" },
} as const;

/** 只列前两处。 */
function few(all: readonly string[], unit: string): string {
  return all.length > 2 ? `${all.slice(0, 2).join("、")} 等 ${all.length} ${unit}` : all.join("、");
}

export const issueTexts: IssueTexts = {
  topics: {
    tables: "表格与编码",
    people: "人员",
    ratings: "评分",
    exams: "考试",
    weights: "权重与岗位标准",
  },
  sentences: {
    "rating-row-empty": ({ person, group, rater }) =>
      `${rated({ person, group: [group, rater].filter((part) => part !== "").join("，") })}：尚未填写。`,
    "rating-missing": (cell) => `${ratingCell(cell)}：尚未评分，请选择等级。`,
    "part-rating-missing": (cell) => `${ratingCell(cell)}：${cell.part} 尚未评分，缺少时该项不计入结果，请选择等级。`,
    "rating-not-a-level": (cell) =>
      `${ratingCell(cell)}：${said(cell.value)}不是等级，请选 ${levels(cell.lowest, cell.top)} 的整数。`,
    "rating-of-another-scale": (cell) =>
      `${ratingCell(cell)}：${said(cell.value)}不是该量表的等级，请选 ${levels(cell.lowest, cell.top)}。`,
    "rating-is-text": (cell) =>
      `${ratingCell(cell)}：“${cell.value}”是文本形式的数字，已计入，请改为数字 ${cell.level}。`,
    "rating-names-a-level": (cell) =>
      `${ratingCell(cell)}：“${cell.value}”是文字，不计入评分，请改为数字 ${cell.level}。`,
    "rating-row-twice": ({ firstRow, rater, ...row }) =>
      `${rated(row)}：${rater || "同一评估人"}重复评分，首次在第 ${firstRow} 行。请删去一行；如为不同的人，请区分姓名。`,
    "rater-in-two-groups": ({ person, rater, group, firstGroup }) =>
      `${whom(person)}：${rater}同时以“${group}”和“${firstGroup}”身份评分，请只保留一种。`,
    "rating-person-missing": (row) => `${ratingRow(row)}：缺少被评估人编号，请填写人员表中的编号。`,
    "rating-person-unknown": ({ code, suggestion, ...row }) =>
      `${ratingRow(row)}：人员表中没有编号 ${code}。${meant(suggestion, "请更正编号，或在人员表中添加此人。")}`,
    "rater-group-missing": ({ person, rater, known }) =>
      `${whom(person)}，评估人${rater || "未署名"}：缺少评价方，${oneOf(known)}。`,
    "rater-group-unknown": ({ person, group, suggestion, known }) =>
      `${whom(person)}：没有“${group}”这一评价方。${meant(suggestion, `${oneOf(known)}。`)}`,
    "rater-group-spelling": ({ person, group, suggestion }) =>
      `${whom(person)}：评价方“${group}”与列表写法不同，请改为“${suggestion}”。`,
    "group-below-minimum": ({ person, group, minimum, items }) =>
      `${person}，${group}：有 ${items} 项的评分不足 ${minimum} 份，该评价方在这些项上不显示、不计入，请补充评分。`,
    "item-self-rated-only": ({ item, person }) =>
      `${item}，${person}：只有自评可计入，单独的自评不计入结果，请补充有权重的其他评价方的评分。`,
    "critical-item-unrated": ({ item, person }) =>
      `${item}，${person}：关键项没有可计入的评分，无法得出综合评定，请补充评分。`,

    "part-unrated": ({ item, part, person }) => `${item}，${person}：${part} 无人评分，该项不计入结果，请补充评分。`,

    "person-code-missing": ({ name }) => `${name || "未填姓名的人员"}：缺少编号，请填写唯一的编号。`,
    "person-code-twice": ({ code, name, firstName, firstRow }) =>
      `编号 ${code}，${name || "未填姓名"}：第 ${firstRow} 行（${firstName || "未填姓名"}）已使用此编号，请为每人设置不同的编号。`,
    "person-name-twice": ({ name, codes }) =>
      `${name}：有 ${codes.length} 人同名（${codes.join("、")}），请确认不是同一人。`,
    "person-without-ratings": ({ person }) => `${person}：还没有评分，请在评分表中为每位评估人添加一行。`,
    "person-self-rated-only": ({ person }) =>
      `${person}：目前只有自评可计入，单独的自评不计入结果，请补充有权重的其他评价方的评分。`,
    "grade-missing": ({ person, known }) => `${whom(person)}：缺少目标职级或角色，${oneOf(known)}。`,
    "grade-unknown": ({ person, value, suggestion, known }) =>
      `${whom(person)}：${said(value)}不是岗位标准中的职级或角色。${meant(suggestion, `${oneOf(known)}。`)}`,

    "exam-person-missing": ({ item, subject }) =>
      `${item || "考试"}，${subject || "未填科目"}：缺少人员编号，请填写人员表中的编号。`,
    "exam-person-unknown": ({ code, item, suggestion }) =>
      `${item || "考试"}：人员表中没有编号 ${code}。${meant(suggestion, "请更正编号，或在人员表中添加此人。")}`,
    "exam-item-missing": ({ person, subject }) =>
      `${whom(person)}，${subject || "未填科目"}：缺少能力素质项，请填写岗位标准中的编码。`,
    "exam-item-unknown": ({ person, value, suggestion }) =>
      `${whom(person)}：岗位标准中没有考试项${said(value)}。${meant(suggestion, "请填写能力素质项编码，或先添加该项。")}`,
    "exam-item-is-rated": ({ person, item }) => `${item}，${whom(person)}：该项由人员评分，考试成绩不计入，请核对。`,
    "exam-level-not-a-level": (row) => `${examRow(row)}：${said(row.value)}不是试卷等级，请填 1–${row.top} 的整数。`,
    "exam-score-missing": (row) => `${examRow(row)}：缺少成绩，本次考试暂不计入，请填写 0–100 分。`,
    "exam-paper-unscored": ({ person, item, level }) =>
      `${item}${level === null ? "" : `，${level} 级试卷`}，${whom(person)}：尚无任何成绩，该项暂不计入结果，请填写 0–100 分。`,
    "exam-rows-missing": ({ person, exams }) =>
      `${whom(person)}：“考试”表中没有${few(exams, "项")}的行，不计入结果。请复制他人的行并改为此人的编号。`,
    "exam-score-out-of-range": (row) => `${examRow(row)}：成绩 ${row.value} 不在 0–100 之间，请更正。`,
    "exam-score-not-a-number": (row) => `${examRow(row)}：${said(row.value)}不是成绩，请填写 0–100 的数字。`,
    "exam-score-is-text": (row) =>
      `${examRow(row)}：“${row.value}”是文本形式的数字，已计入，请改为数字 ${row.number}。`,
    "exam-score-below-minimum": (row) =>
      `${examRow(row)}：成绩 ${row.score} 低于该科目的最低分 ${row.minimum}，本卷不通过。`,
    "exam-minimum-out-of-range": (row) => `${examRow(row)}：${said(row.value)}不是最低分，请填 0–100 的数字，或留空。`,
    "exam-weight-missing": (row) => `${examRow(row)}：有得分但没有权重，不计入，请填写权重；如不计入，请填 0。`,
    "exam-weight-negative": (row) => `${examRow(row)}：权重 ${row.value} 小于 0，请填 0 或更大的数。`,
    "exam-weight-not-a-number": (row) => `${examRow(row)}：${said(row.value)}不是权重，请填写数字。`,
    "exam-weight-is-text": (row) => `${examRow(row)}：权重“${row.value}”是文本形式的数字，请改为数字 ${row.number}。`,
    "exam-row-twice": ({ firstRow, ...row }) =>
      `${examRow(row)}：同一次考试的该科目已在第 ${firstRow} 行，请删去一行，或区分考试次数。`,

    "weights-sum": ({ sum }) => `权重合计为 ${sum}%，不等于 100%，请调整。`,
    "weights-sum-of": ({ of, sum }) => `${of}：权重合计为 ${sum}%，不等于 100%，请调整。`,
    "part-weights-sum": ({ item, sum }) => `${item}：各构面（子维度）权重合计为 ${sum}%，不等于 100%，请调整。`,
    "item-weight-negative": ({ item, value }) => `${called(item)}：权重 ${value} 小于 0，请填 0 或更大的数。`,
    "item-weight-not-a-number": ({ item, value }) => `${called(item)}：${said(value)}不是权重，请填写数字。`,
    "item-weight-is-text": ({ item, value, number }) =>
      `${called(item)}：权重“${value}”是文本形式的数字，请改为数字 ${number}。`,
    "group-weight-negative": ({ group, value }) => `${group}：评估人权重 ${value} 小于 0，请填 0 或更大的数。`,
    "group-weight-not-a-number": ({ group, value }) => `${group}：${said(value)}不是评估人权重，请填写数字。`,
    "group-weight-is-text": ({ group, value, number }) =>
      `${group}：评估人权重“${value}”是文本形式的数字，请改为数字 ${number}。`,
    "group-minimum-not-a-count": ({ group, value }) =>
      `${group}：${said(value)}不是最少评分份数，请填 1 或更大的整数。`,
    "group-listed-twice": ({ group, firstRow }) =>
      `${group}：该评价方已在第 ${firstRow} 行，只以那一行为准，请删去一行。`,
    "required-level-not-a-level": ({ item, grade, value, lowest, top }) =>
      `${called(item)}，${grade}：${said(value)}不是标准级别，请填 ${levels(lowest, top)}；不要求时填“–”。`,
    "required-level-is-text": ({ item, grade, value, level }) =>
      `${called(item)}，${grade}：“${value}”是文本，请改为数字 ${level}。`,
    "required-level-too-low": ({ item, grade, because, level, atLeast, found }) =>
      `${grade}要求 ${because} 达到 ${level} 级，相应地 ${item} 宜不低于 ${atLeast} 级，现${found === "" ? "未作要求" : `为 ${found} 级`}。`,
    "top-level-not-a-level": ({ item, value }) => `${called(item)}：${said(value)}不是最高等级，请填 1–9 的整数。`,
    "lowest-rung-not-a-rung": ({ item, value }) => `${called(item)}：${said(value)}不是最低等级，请填 −1、0 或 1。`,
    "part-of-unknown": ({ part, value, suggestion }) =>
      `${called(part)}：所属项${said(value)}不在岗位标准中。${meant(suggestion, "请填写能力素质项编码，如 C01。")}`,
    "part-laid-out": ({ part, whole }) =>
      `${called(part)}：表格自带公式是按${whole === null ? "它单独计分" : `它属于“${whole}”`}编排的，改动后评估结果显示 #VALUE!。请改回，或在设置中把公式转换为加载项函数。`,
    "top-level-laid-out": ({ item, top }) =>
      `${called(item)}：表格自带公式是按最高等级 ${top} 编排的，改动后评估结果显示 #VALUE!。请改回，或在设置中把公式转换为加载项函数。`,
    "part-of-itself": ({ part }) => `${called(part)}：所属项写成了自身，请填写其所属能力素质项的编码。`,
    "block-unknown": ({ block, known }) =>
      `规则设置，“${block}”：没有属于该类别的能力素质项，此板块不起作用。应为岗位标准中的类别，${oneOf(known)}。`,
    "block-weight-not-a-weight": ({ block, value }) =>
      `规则设置，“${block}”：${said(value)}不是权重，此板块暂不计入，请填 0 或更大的数。`,
    "category-without-block": ({ category, items }) =>
      `岗位标准：类别${said(category)}的 ${items} 项不属于规则设置中的任何板块，不计入总分，请增加板块或更正类别。`,

    "people-beyond-room": ({ rows, room }) => `有 ${rows} 人未参与计算：计算表只容纳 ${room} 人。请扩充行数。`,
    "ratings-beyond-room": ({ rows, room }) => `有 ${rows} 行评分未参与计算：计算表只容纳 ${room} 行。请扩充行数。`,
    "exams-beyond-room": ({ rows, room }) => `有 ${rows} 行考试成绩未参与计算：计算表只容纳 ${room} 行。请扩充行数。`,
    "rows-outside-table": ({ table, rows }) =>
      `${SHEETS[table]}：表格下方有 ${rows} 行不属于该表，未参与计算。请删去中间的空行，或点“扩充行数”将其并入表格。`,
    "record-damaged": ({ template }) =>
      `${templateOf(template)}的加载项记录已损坏，目前按工作表内容检查。如需重建，请在“设置”中选择“查找模板”。`,
    "record-newer": ({ template }) =>
      `${templateOf(template)}由更新版本的加载项生成，目前按工作表内容检查。更改语言或公式之前，请先更新加载项。`,
    "record-too-large": ({ template }) =>
      `${templateOf(template)}的加载项记录过大，不予读取，目前按工作表内容检查。如需重建，请在“设置”中选择“查找模板”。`,

    "guards-lost": ({ table, lost, cells, areas }) =>
      `${SHEETS[table]} ${few(areas, "处")}：${cells} 个单元格丢失了${LOST[lost].what}，多为粘贴覆盖所致。${LOST[lost].so}请恢复，已填内容不变。`,

    "table-gone": ({ table, name }) => `${SHEETS[table]}：找不到表格 ${name}，请撤销删除，或重新插入模板。`,
    "header-code-lost": ({ table, code, header }) =>
      `${SHEETS[table]}，标题“${header}”：编码丢失，请在前面补上 ${code}。`,
    "header-code-twice": ({ table, code, header, firstHeader }) =>
      `${SHEETS[table]}，标题“${header}”：与“${firstHeader}”的编码 ${code} 重复，只以后者为准，请删去一列。`,
    "column-gone": ({ table, column }) => `${SHEETS[table]}：缺少“${column}”列，请撤销删除，或补上同名标题的列。`,
    "item-column-unknown": ({ item }) =>
      `评分表，“${item}”列：模板中没有该项。请更正编码，或删去该列；模型中的项可在“设置”中用“添加能力素质项”添加。`,
    "ratings-column-nameless": ({ header }) =>
      `评分表，${header === "" ? "有一列没有标题" : `“${header}”列：标题中没有项目编码`}，所填内容不计入。请将列标题改为项目编码和名称，或将其移出表格。`,
    "item-column-composed": ({ item }) =>
      `评分表，“${item}”列：该项由其下各部分得出，对它的评分不计入，请对各部分评分，或更正岗位标准中的“所属项”。`,
    "item-code-lost": ({ label, suggestion }) =>
      suggestion === null
        ? `岗位标准，${label === "" ? "未填名称的行" : `“${label}”`}：缺少能力素质项编码，请在最前面填写，如 C01。`
        : `岗位标准，“${label}”：能力素质项编码丢失，请改为“${suggestion}”。`,
    "item-row-gone": ({ item }) =>
      `岗位标准：缺少 ${item} 所在行，该项不计入结果。如仍需要，请恢复；不再需要，可用“移除能力素质项”从各工作表移除。`,
    "item-added": ({ item }) =>
      `岗位标准：${item} 是手工添加的，部分工作表不会计入。请删去该行：模型中的项可在“设置”中用“添加能力素质项”添加，自己的项请插入包含该项的模板。`,
    "dictionary-item-unknown": ({ item }) =>
      `${called(item)}在“能力词典”中，但不在“岗位标准”中，不参与评估。请删去该行，或在设置中添加该项。`,
    "item-named-otherwise": ({ dictionary, profile }) =>
      `“能力词典”写作“${dictionary}”，“岗位标准”写作“${profile}”。其他各表以“岗位标准”为准，请改为一致。`,
    "item-row-twice": ({ item, firstRow }) => `${item}：该项已在第 ${firstRow} 行，只以那一行为准，请删去一行。`,
    "setting-gone": ({ setting }) => `规则设置：按编码找不到“${setting}”行，暂用默认值，请恢复该行。`,
    "setting-twice": ({ setting, firstRow }) =>
      `规则设置，“${setting}”：已在第 ${firstRow} 行，只以那一行为准，请删去一行。`,
    "setting-not-a-number": ({ setting, value }) => `${setting}：${said(value)}不是数字，暂用默认值，请填写数字。`,
    "arrangement-unknown": ({ setting, value }) =>
      `${setting}：${said(value)}既不是 1（逐级递进的职级），也不是 2（并列的角色），暂按 1 处理。`,
    "setting-not-allowed": ({ setting, value, lowest, top, whole }) =>
      `${setting}：不能填 ${value}，暂用默认值，请填 ${lowest}–${top} 的${whole ? "整数" : "数字"}。`,
    "band-not-below": ({ setting, value, above }) =>
      `${setting}：分数线 ${value} 没有低于上一档“${above}”，请从高到低填写各档的分数线。`,
  },
};

function templateOf(template: number): string {
  return template === 1 ? "此模板" : `第 ${template} 个模板`;
}
