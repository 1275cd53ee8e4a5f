import type { RESULTS } from "../../../core/functions/results";
import type { TextsOf } from "../../function-texts";

export const results: TextsOf<typeof RESULTS> = {
  SCORECARD: {
    description: "个人评估表，每个能力素质项一行：编号和名称、类别、权重、标准等级、现状等级、差距、状态。",
    parameters: {
      person: "人员编号",
      people: "人员表，含标题行，例如 CompetencyPeople[#All]",
      ratings: "评分表，含标题行",
      profile: "岗位标准表（能力素质项、权重、各职级要求），含标题行",
      raters: "评价方表，含标题行",
      exams: "考试成绩表，含标题行",
      rules: "规则表，含标题行；省略时使用默认规则",
    },
  },
  SUMMARY: {
    description:
      "个人汇总：首行为总体，其后按类别、板块、职级或角色各一行：行类型、编号和名称、综合评定、原因、计入项数、权重、覆盖率、现状均值、标准均值、匹配度、加权损失，达到的职级或最匹配的角色标 1。",
    parameters: {
      person: "人员编号",
      people: "人员表，含标题行，例如 CompetencyPeople[#All]",
      ratings: "评分表，含标题行",
      profile: "岗位标准表（能力素质项、权重、各职级要求），含标题行",
      raters: "评价方表，含标题行",
      exams: "考试成绩表，含标题行",
      rules: "规则表，含标题行；省略时使用默认规则",
    },
  },
  TEAM: {
    description:
      "全体人员的评估结果：首行为标题，其后每人一行，列出各项现状等级、均值、匹配度、覆盖率、综合评定、原因和职级。",
    parameters: {
      people: "人员表，含标题行，例如 CompetencyPeople[#All]",
      ratings: "评分表，含标题行",
      profile: "岗位标准表（能力素质项、权重、各职级要求），含标题行",
      raters: "评价方表，含标题行",
      exams: "考试成绩表，含标题行",
      rules: "规则表，含标题行；省略时使用默认规则",
    },
  },
};
