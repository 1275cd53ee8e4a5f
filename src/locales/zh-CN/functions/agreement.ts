import type { AGREEMENT } from "../../../core/functions/agreement";
import type { TextsOf } from "../../function-texts";

export const agreement: TextsOf<typeof AGREEMENT> = {
  RWG: {
    description:
      "一组评估人对同一项目评分的组内一致性 r_wg：1 为完全一致，0 为随机水平，通常要求不低于 0.70（LeBreton & Senter，2008）。负值照实给出，按惯例视为 0。",
    parameters: {
      ratings: "该项目的评分，每位评估人一个；空白表示未评",
      points: "评分量表的点数，不小于 2",
      null: "随机评分的分布：“uniform”（默认）表示各点机会均等；也可填写其他分布的方差",
    },
  },
  RWGJ: {
    description:
      "一组评估人对多个同类项目评分的组内一致性 r_wg(j)：1 为完全一致，0 为随机水平，通常要求不低于 0.70。负值照实给出，按惯例视为 0。",
    parameters: {
      matrix: "评分矩阵，每位评估人一行，每个项目一列；空白表示未评，每个项目至少要有两个评分",
      points: "评分量表的点数，不小于 2",
      null: "随机评分的分布：“uniform”（默认）表示各点机会均等；也可填写其他分布的方差",
    },
  },
  ADM: {
    description: "评分与其均值的平均绝对偏差，与评分同单位：0 为完全一致，不超过量表点数的六分之一即可视为一致。",
    parameters: {
      ratings: "同一项目的评分，每位评估人一个；空白表示未评",
    },
  },
  ICC: {
    description:
      "组内相关系数：评估人区分不同评估对象的可靠程度，1 为完全一致，“3,1”和“3,k”则为完全相容（不计宽严）。均值型（k）可能远低于 0。缺少评分时返回 #N/A，有空缺请改用 ALPHA 的“interval”。",
    parameters: {
      matrix: "不含空缺的评分矩阵，每个评估对象一行，每位评估人一列",
      type: "“1,1”、“2,1”、“3,1”针对单个评估人，“1,k”、“2,k”、“3,k”针对全部评估人的均值：1 每个对象由不同的评估人评分；2 由同一批评估人评分，结论可推及其他评估人；3 只针对这批评估人，不计宽严差异",
    },
  },
  KAPPA: {
    description:
      "两位评估人扣除随机一致后的一致性，即 Cohen 的 Kappa 系数（κ），可加权：1 为完全一致，0 为随机水平。如果绝大多数对象都归入同一类别，即使多数评定相同，数值也可能偏低。",
    parameters: {
      rater1: "第一位评估人评定的类别，一列数字，不加权时也可以是文字；空白表示未评，该对象不计入",
      rater2: "第二位评估人对相同对象评定的类别，一列，行数相同",
      weights:
        "分歧的权重：“none”（默认）一律为 1，“linear”为类别数值之差，“quadratic”为差的平方，也可选择按类别从小到大排列的权重方阵",
    },
  },
  KAPPATABLE: {
    description:
      "由两位评估人的类别交叉表计算 Cohen 的 Kappa 系数（κ），可加权：1 为完全一致，0 为随机水平。如果绝大多数对象都归入同一类别，即使多数评定相同，数值也可能偏低。",
    parameters: {
      table: "次数或比例的方阵：第一位评估人的类别为行，第二位评估人的类别为列，顺序相同",
      weights: "分歧的权重：“none”（默认）一律为 1，“linear”为相隔的类别数，“quadratic”为其平方，也可选择权重方阵",
    },
  },
  ALPHA: {
    description: "任意多位评估人的评分信度，即 Krippendorff 的 α 系数，允许缺失评分：1 为完全一致，0 为随机水平。",
    parameters: {
      matrix: "评分矩阵，每位评估人一行，每个评估对象一列；空白表示未评",
      metric:
        "差异的度量：“interval”（默认）按数值，“nominal”按类别异同（评分可为文字），“ordinal”按次序，“ratio”按比例",
    },
  },
};
