import type { SCORES } from "../../../core/functions/scores";
import type { TextsOf } from "../../function-texts";

export const scores: TextsOf<typeof SCORES> = {
  WEIGHTED: {
    description: "已评数值的加权平均，不作舍入。空白表示未评，不按 0 计。",
    parameters: {
      values: '数值；空白表示未评，若 Excel 把空白当作 0 传入，请写成 IF(B2:B9="","",B2:B9)',
      weights: "各数值的权重；空白或 0 表示不计入",
      missing: "缺失值的处理方式：“skip”（默认）不计入，“zero”按 0 计，“require”返回 #N/A",
    },
  },
  COVERAGE: {
    description: "覆盖率：已评项权重占全部权重的百分比，保留 1 位小数。",
    parameters: {
      values: '数值；空白表示未评，若 Excel 把空白当作 0 传入，请写成 IF(B2:B9="","",B2:B9)',
      weights: "各数值的权重；空白或 0 表示不计入",
    },
  },
  ACTUAL: {
    description:
      "由某人的全部评估人对一个能力素质项的评分求现状等级：先求各评价方的均值，再按评价方权重加权平均，保留 2 位小数。",
    parameters: {
      ratings: '该项的评分，一列；空白表示未评，若 Excel 把空白当作 0 传入，请写成 IF(B2:B9="","",B2:B9)',
      groups: "每个评分所属的评价方，一列，行数与评分相同",
      groupWeights: "两列或三列，不含标题行：评价方、权重、计入所需的最少评分数",
      top: "量表的最高等级；高于它的评分视为未评，非整数的评分也是如此",
    },
  },
  GAP: {
    description: "现状等级与标准等级的差距，保留 2 位小数；未达到要求时为负数。",
    parameters: {
      actual: '现状等级；单元格可能为空时，请写成 IF(B2="","",B2)',
      required: "标准等级",
    },
  },
  STATUS: {
    description: "能力素质项的达标状态：1 达标，0 接近（在容差以内），-1 不足。",
    parameters: {
      actual: '现状等级；单元格可能为空时，请写成 IF(B2="","",B2)',
      required: "标准等级",
      tolerance: "低于要求多少以内仍算接近，以等级计；省略时为 0.5",
    },
  },
  MATCH: {
    description: "现状等级与标准等级的匹配度（%），保留 1 位小数；某项超出要求的部分不会抵消其他项的差距。",
    parameters: {
      actuals: '现状等级；空白表示未评，若 Excel 把空白当作 0 传入，请写成 IF(B2:B9="","",B2:B9)',
      requireds: "标准等级；空白或“–”表示该项不计入",
      weights: "各项权重；空白或 0 表示该项不计入",
    },
  },
  BAND: {
    description: "分数对应的综合评定：分数线不高于该分数的最高一档。只看分数，不考虑差距和关键项。",
    parameters: {
      score: '百分制分数，按 1 位小数比较；单元格可能为空时，请写成 IF(B2="","",B2)',
      cuts: "各档的分数线，从低到高；省略时为 0、75、90、100",
      labels: "各档的名称，与分数线一一对应；省略时为 D、C、B、A",
    },
  },
  GRADE: {
    description: "所达到的最高职级：该职级及其以下各职级的匹配度和覆盖率（不低于 80）均须达到要求。",
    parameters: {
      matches: "各职级的匹配度（%），从低到高",
      coverages: "各职级的覆盖率（%）",
      names: "各职级的名称",
      pass: "达到职级所需的最低匹配度；省略时为 90",
    },
  },
  EXAM: {
    description: "试卷的标准分：各科目得分按权重的加权平均，0 至 100，保留 1 位小数。",
    parameters: {
      scores: "各科目得分，0 至 100；空白表示没有得分，填 0 表示得 0 分",
      weights: "各科目权重；空白或 0 表示该科目不计入",
    },
  },
  EXAMLEVEL: {
    description: "试卷合格的最高等级；多次考试取最好成绩。",
    parameters: {
      levels: "每次考试的试卷等级",
      scores: "每次考试的标准分；空白表示未考完",
      pass: "及格线；省略时为 60",
    },
  },
};
