import type { PlanTexts } from "../../core/plan/plan-texts";

export const syllabusSheets = { syllabus: "Syllabus" };

export const syllabusHeadings = {
  syllabus: {
    title: "Exam syllabus",
    sentence: "A row per topic: filter by paper or subject and print. “Change” is against the syllabus before.",
  },
};

/** The Syllabus in English. */
export const syllabus: PlanTexts["syllabus"] = {
  columns: {
    item: "Exam",
    level: "Paper level",
    subject: "Subject",
    weight: "Weight %",
    minimum: "Lowest score",
    section: "Section",
    topic: "Topic",
    change: "Change",
  },
  changes: { new: "New", changed: "Changed", removed: "Removed" },
};
