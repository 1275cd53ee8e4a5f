import type { HeadingTexts } from "../../core/plan/plan-texts";
import type { UseTexts } from "../../core/plan/uses/use-texts";

/** Name of the sheet with the uses. */
export const useSheets = { uses: "结果应用" };

/** Title of the sheet with the uses. */
export const useHeadings: Readonly<Record<keyof typeof useSheets, HeadingTexts>> = {
  uses: {
    title: "评估结果的应用",
    sentence: "根据“评估结果”和“岗位标准”自动计算；浅黄色单元格可以修改：考核占比、覆盖人数和薪级提示。",
  },
};

/** The sheet with the uses in Chinese. */
export const uses: UseTexts = {
  usesTitle: "结果用在哪里",
  use: "用途",
  gives: "提供什么",
  settings: "设置",
  share: "计入绩效考核的比例 %",
  coveredBy: "至少由几人覆盖",
  hintsTitle: "按综合评定的薪级提示",
  hintsHeader: { band: "综合评定", hint: "提示" },
  hints: ["可考虑上调薪级", "维持现薪级", "维持现薪级，提升后再议", "暂不上调，先补短板"],
  shareAlert: { title: "比例", sentence: "请填 0–100 的数。" },
  peopleTitle: "人员：排名、录用门槛、考核得分、薪级提示与适配岗位",
  people: {
    rank: "排名",
    mustHave: "关键项达标",
    threshold: "录用门槛",
    missing: "未达标的关键项",
    appraisal: "计入考核的得分",
    pay: "薪级提示",
    needs: "待提升项数",
  },
  met: "● 达到",
  below: "▼ 未达到",
  open: "○ 待定",
  none: "– 未设关键项",
  itemsTitle: "能力项：培训清单与团队覆盖",
  items: {
    item: "能力素质项",
    asked: "要求人数",
    rated: "已评人数",
    meet: "达标人数",
    covered: "团队覆盖",
    training: "培训清单：谁未达标、差多少",
  },
  coveredYes: "● 已覆盖",
  coveredNo: "▼ 覆盖不足",
  separator: "；",
  openBracket: "（",
  closeBracket: "）",
  helper: "供公式使用（不打印）：每人每项的差距，然后是各项名单",
};
