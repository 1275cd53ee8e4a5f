import type { FormTexts } from "../../core/plan/forms/form-texts";
import type { HeadingTexts } from "../../core/plan/plan-texts";
import { formColumnWords } from "../column-words";

/** Names of the sheets with forms. */
export const formSheets = { position: "岗位说明书", indicators: "业绩与资格", certificates: "证书" };

/** Titles of the sheets with forms. */
export const formHeadings: Readonly<Record<keyof typeof formSheets, HeadingTexts>> = {
  position: {
    title: "岗位说明书",
    sentence: "浅黄色单元格均可填写和修改；核心技能的标准等级取自“岗位标准”表。",
  },
  indicators: {
    title: "业绩指标与任职资格",
    sentence: "左侧填写各指标的实际值，右侧逐项选择“是”或“否”，得分和结论自动得出；没有数据的留空，不要填 0。",
  },
  certificates: {
    title: "证书",
    sentence: "成绩取自“考试”表；填写发证日期后，有效期和状态自动得出。",
  },
};

/** The sheets with forms in Chinese. */
export const forms: FormTexts = {
  columns: formColumnWords("zh"),
  position: {
    position: "岗位",
    department: "所属部门",
    superior: "直接上级",
    jobCode: "职务代码",
    pay: "岗位工资",
    purpose: "工作目的",
    description: "工作描述",
    duties: "职责任务",
    standards: "业绩标准",
    difficulties: "工作难点",
    taboos: "工作禁忌",
    careerStep: "职业发展",
    qualification: "任职资格",
    knowledge: "知识经验",
    skills: "核心技能",
    skill: "技能",
    level: (level) => `等级 ${level}`,
    required: "标准等级",
    indicators: "业绩指标",
    indicator: "指标",
    weight: "权重 %",
    direction: "方向",
    target: "目标值",
    unit: "单位",
    toProfile: "查看本岗位的岗位标准",
    colon: "：",
  },
  indicators: {
    higher: "越高越好",
    lower: "越低越好",
    directionAlert: { title: "方向", sentence: "请选择“越高越好”或“越低越好”。" },
    actualPrompt: {
      title: "实际值",
      sentence: "按指标的单位填写，百分比填 2.5，不填 2.5%；还没有数据的留空，不要填 0。",
    },
    weightAlert: { title: "权重", sentence: "请填 0–100 的数；同一人各指标的权重合计应为 100。" },
    noDirection: "▲ 请选择方向",
    noTarget: "▲ 目标值须大于 0",
    notNumber: "▲ 不是数值",
    unit: (name, unit) => `${name}（${unit}）`,
  },
  gates: {
    yes: "是",
    no: "否",
    alert: { title: "是或否", sentence: "请选择“是”或“否”；尚未核实的留空。" },
    eligible: "● 符合",
    notEligible: "▼ 不符合",
    open: "○ 待确认",
    notMet: "未满足：",
    notAnswered: "待确认：",
  },
  certificates: {
    settings: "设置",
    months: "有效期（月）",
    warning: "到期提醒（天）",
    syllabus: "考试大纲版本",
    links: "章节与能力素质项的对应",
    chapter: "章节",
    competency: "能力素质项",
    notSat: "○ 未考试",
    incomplete: "○ 缺成绩：",
    passed: "● 通过",
    belowMinimum: "▼ 章节低于最低分：",
    belowPassMark: "▼ 未达合格线",
    issuedPrompt: { title: "发证日期", sentence: "填写发证日期；尚未发证的留空。" },
    toIssue: "○ 待发证",
    notADate: "▲ 不是日期",
    withoutPass: "▲ 未通过却已发证",
    valid: "● 有效",
    expiring: "▲ {days} 天内到期",
    expired: "▼ 已过期",
    helper: "供公式使用（不打印）",
    minimum: "最低分",
  },
};
