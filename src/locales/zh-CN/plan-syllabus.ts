import type { PlanTexts } from "../../core/plan/plan-texts";

export const syllabusSheets = { syllabus: "考试大纲" };

export const syllabusHeadings = {
  syllabus: { title: "考试大纲", sentence: "每个考点一行，可按级别、科目筛选后打印；“变化”一栏对照上一版大纲。" },
};

/** The Syllabus in Chinese. */
export const syllabus: PlanTexts["syllabus"] = {
  columns: {
    item: "考试项",
    level: "试卷等级",
    subject: "科目",
    weight: "权重 %",
    minimum: "最低分",
    section: "章节",
    topic: "考点",
    change: "变化",
  },
  changes: { new: "新增", changed: "修订", removed: "删除" },
};
