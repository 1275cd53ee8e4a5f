import type { PlanTexts } from "../../core/plan/plan-texts";
import { columnWords } from "../column-words";
import { dictionary } from "./plan-dictionary";
import { formHeadings, forms, formSheets } from "./plan-forms";
import { guide } from "./plan-guide";
import { roleHeadings, roles, roleSheets } from "./plan-roles";
import { scorecard } from "./plan-scorecard";
import { syllabus, syllabusHeadings, syllabusSheets } from "./plan-syllabus";
import { useHeadings, uses, useSheets } from "./plan-uses";
import { working } from "./plan-working";

/** The sheets in Chinese. */
export const plan: PlanTexts = {
  sheets: {
    guide: "说明",
    dictionary: "能力词典",
    profile: "岗位标准",
    people: "人员",
    ratings: "评分表",
    exams: "考试",
    results: "评估结果",
    scorecard: "个人评估表",
    scorecardData: "个人评估表数据",
    validRatings: "计算1",
    groupMeans: "计算2",
    examScores: "计算3",
    gradeFit: "计算4",
    ...formSheets,
    ...useSheets,
    ...roleSheets,
    ...syllabusSheets,
  },
  headings: {
    guide: { title: "能力素质评估", sentence: "按左侧步骤操作；右侧的计分规则可以修改，修改后结果自动重算。" },
    dictionary: { title: "能力词典", sentence: "评分前先对照各等级的行为表现，选择最符合日常表现的一级。" },
    profile: { title: "岗位标准", sentence: "在浅黄色单元格中调整权重、关键项和各职级的岗位标准；权重合计应为 100。" },
    people: { title: "人员", sentence: "每人一行，编号不可重复；“目标职级”决定按哪一级岗位标准评估。" },
    ratings: { title: "评分表", sentence: "每位评估人一行，逐项从下拉列表选择等级；无法判断的留空，不要填 0。" },
    exams: { title: "考试", sentence: "每个科目一行，填入 0–100 分；同一级别再次参加考试时另加一组行，场次填 2。" },
    results: { title: "评估结果", sentence: "本表自动计算并受保护；要修改数据，请到“评分表”“考试”“岗位标准”。" },
    scorecard: { title: "个人评估表", sentence: "先在下方选择人员，整页随之更新；本页自动计算并受保护。" },
    validRatings: {
      title: "计算1：有效评分",
      sentence: "评分表逐行核对：只保留本模型的等级；人员或评价方不在名单内的行不计。",
    },
    groupMeans: {
      title: "计算2：评价方均值与现状等级",
      sentence: "每人每个评价方的均值；评分人数少于下限的评价方整体不计，再按权重合成现状等级。",
    },
    examScores: { title: "计算3：考试得分", sentence: "每场考试按科目权重折算为标准分；缺科目成绩的场次不计。" },
    scorecardData: {
      title: "个人评估表的数据",
      sentence: "个人评估表中所选人员的各行数据。本表自动计算，请勿填写。",
    },
    gradeFit: { title: "计算4：职级匹配", sentence: "每人对照每个职级的匹配度、覆盖率和综合评定。" },
    ...formHeadings,
    ...useHeadings,
    ...roleHeadings,
    ...syllabusHeadings,
  },
  columns: columnWords("zh"),
  dictionary,
  guide,
  profile: {
    sum: "权重合计",
    sumIsRight: "● 合计为 100",
    sumIsWrong: "▲ 合计不是 100，仍按比例计算，请核对",
    weightsAreEqual: "● 各项权重相等",
    sumsOfRoles: "各角色权重合计",
    weightAlert: { title: "权重", sentence: "权重应是 0 到 100 的数；填 0 或留空表示此项不参与计算。" },
    requiredPrompt: (lowest, top) => ({ title: "岗位标准", sentence: `填 ${lowest}–${top}；该职级不要求此项时填 –。` }),
    criticalPrompt: {
      title: "关键项",
      sentence: "选“是”后，此项不足时综合评定最高为第三档，未评时不给评定；可在“说明”的规则 U42 中调整。",
    },
    partOf: "所属项",
    lowest: "最低级",
    note: "依据",
    confidence: { certain: "● 确定：", likely: "◐ 较有把握：", doubtful: "○ 存疑：" },
    minimumPrompt: {
      title: "最少人数",
      sentence: "某项评分人数少于此数时，该评价方在此项不计、也不显示。匿名评估建议填 3。",
    },
  },
  ratings: {
    belowFirst: "未达 1 级",
    leaveBlank: "无法判断请留空。",
    alert: (lowest, top) => ({
      title: "请选择等级",
      sentence: `此项的等级是 ${lowest} 到 ${top} 的整数，请从下拉列表选择；无法判断请留空。`,
    }),
    person: { title: "人员编号", sentence: "请从下拉列表选择，编号须与“人员”表一致。" },
    group: { title: "评价方", sentence: "请从下拉列表选择，名称须与“岗位标准”表中的评价方一致。" },
    progress: "已评",
  },
  exams: {
    scorePrompt: { title: "得分", sentence: "0–100 分；未参加考试请留空，不要填 0。" },
    scoreAlert: { title: "请填 0–100", sentence: "得分应在 0 到 100 之间；未参加考试请留空。" },
    levelPrompt: (top) => ({ title: "试卷等级", sentence: `试卷对应的等级，1–${top}。` }),
    minimum: "最低分",
    minimumPrompt: { title: "单科最低分 0–100", sentence: "单科低于此分，总分再高整卷也不合格；不设最低分的留空。" },
  },
  results: {
    notCalculated: {
      start: "▼ 未参与计算：",
      people: "人员（人）",
      ratings: "评分（行）",
      exams: "考试（行）",
      separator: "，",
      end: "。请在任务窗格的“检查”中点击“扩充行数”。",
    },
  },
  status: { met: "● 达标", near: "▲ 接近", short: "▼ 不足" },
  scorecard,
  working,
  syllabus,
  roles,
  forms,
  uses,
  yes: "是",
  footer: { page: "第 &P 页，共 &N 页" },
};
