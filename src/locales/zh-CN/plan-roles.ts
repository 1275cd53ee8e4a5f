import type { PlanTexts } from "../../core/plan/plan-texts";

export const roleSheets = { roles: "角色对比" };

export const roleHeadings = {
  roles: {
    title: "角色对比",
    sentence: "选择现角色和目标角色，即可看到要提高、新增的能力；本表自动计算并受保护，要求等级在“岗位标准”修改。",
  },
};

/** The comparison of roles in Chinese. */
export const roles: PlanTexts["roles"] = {
  from: "现角色",
  to: "目标角色",
  pick: { title: "选择角色", sentence: "从下拉列表选择角色；角色名称在“岗位标准”的表头修改。" },
  change: "变化",
  step: "级差",
  changes: { higher: "▲ 提高", same: "● 相同", lower: "▼ 降低", new: "◆ 新增", dropped: "○ 不再要求" },
  sum: "要求等级合计",
  count: "项数",
  workList: "需要着手的能力（按级差排序）",
  number: "序号",
  order: "排序用（不打印）",
  people: "人员与各角色的匹配度 %",
  peopleSentence: "每人一行，编号不可重复；所选角色决定按哪一角色的岗位标准评估。",
  profileSentence: "在浅黄色单元格中调整权重、关键项和各角色的要求等级；角色不要求的项填 –。",
};
