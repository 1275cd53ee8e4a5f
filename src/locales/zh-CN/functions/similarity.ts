import type { SIMILARITY } from "../../../core/functions/similarity";
import type { TextsOf } from "../../function-texts";

export const similarity: TextsOf<typeof SIMILARITY> = {
  DISTANCE: {
    description: "两个画像的距离：差值的平方按权重求和，再开平方。任一方为空白的项不计入。",
    parameters: {
      a: "第一个画像；空白表示未评",
      b: "第二个画像，大小相同的区域",
      weights: "各项权重；空白或 0 表示该项不计入；省略时均为 1",
    },
  },
  SIMILARITY: {
    description:
      "两个画像（标准分）的相似程度，即 Cattell 的 r_p：1 为完全相同，0 相当于随机的两个画像，越接近 -1 越相反。",
    parameters: {
      a: "第一个画像，填标准分；空白表示未评",
      b: "第二个画像，大小相同的区域",
    },
  },
};
