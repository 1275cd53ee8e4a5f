import type { WEIGHTS } from "../../../core/functions/weights";
import type { TextsOf } from "../../function-texts";

export const weights: TextsOf<typeof WEIGHTS> = {
  AHP: {
    description: "层次分析法：通过两两比较求最多 10 个指标的权重。",
    parameters: {
      matrix: "判断矩阵（方阵）：行指标的重要性为列指标的多少倍；对角线为 1，两侧互为倒数",
    },
  },
  AHPCR: {
    description:
      "层次分析法判断矩阵的一致性比率。大于 0.10（3 个指标时大于 0.05，4 个指标时大于 0.08）表示判断前后矛盾，应予调整。",
    parameters: {
      matrix: "与 AHP 相同的判断矩阵",
    },
  },
  ROC: {
    description: "只知道各指标的重要性排序时，由排序得出的权重（排序质心法）。",
    parameters: {
      n: "指标个数，1 至 1000",
    },
  },
  ENTROPY: {
    description: "各列的熵权。反映的是数据的离散程度，而非重要性：个案之间差异越大的列，权重越大。",
    parameters: {
      matrix: "每个个案一行，每个指标一列；数值不小于 0，空白表示未评",
    },
  },
};
