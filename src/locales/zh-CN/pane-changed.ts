import type { PaneTexts } from "../en/pane";

export const changed: PaneTexts["changed"] = {
  since: (when, people) => `${when} 检查以来，以下人员的评分有改动：${people}。`,
  inTemplate: (template, sentence) => `“${template}”：${sentence}`,
  people: (names, others) => names.join("、") + (others > 0 ? `等 ${names.length + others} 人` : ""),
  showAll: (people) => `显示全部 ${people} 人`,
  showFewer: "收起",
};
