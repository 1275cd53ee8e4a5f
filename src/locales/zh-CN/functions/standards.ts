import type { STANDARDS } from "../../../core/functions/standards";
import type { TextsOf } from "../../function-texts";

export const standards: TextsOf<typeof STANDARDS> = {
  SEM: {
    description: "测量标准误：仅由测量不够可靠造成的分数误差的大小。约三分之二的实测分数与真分数相差不超过一个标准误。",
    parameters: {
      sd: "分数的标准差，大于或等于 0",
      reliability: "测量的信度，0 至 1",
    },
  },
  BORDERLINE: {
    description: "分数是否处于合格分数线附近，即相差不超过 z 个测量标准误，以致测量误差可能左右结果。",
    parameters: {
      score: "待判断的分数",
      cut: "合格分数线",
      sem: "测量标准误，单位与分数相同，大于或等于 0",
      z: "相差多少个标准误以内算作附近；省略时为 1",
    },
  },
  ANGOFF: {
    description: "用 Angoff 法确定考试的合格分数线（划界分）：各题评委判断概率的均值之和。",
    parameters: {
      matrix: "每位评委一行，每道题一列：刚好合格者答对该题的概率，0 至 1；空白表示未判断",
    },
  },
};
