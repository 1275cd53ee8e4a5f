import type { PLACEMENTS } from "../../../core/functions/placements";
import type { TextsOf } from "../../function-texts";

export const placements: TextsOf<typeof PLACEMENTS> = {
  LADDER: {
    description: "由各级是否达到得出等级。“strict”遇到未评定的一级即止，其他方法跳过该级。",
    parameters: {
      met: "由低到高各级是否达到，填 TRUE 或 FALSE，也可填 1 或 0；空白表示未评定",
      method: "“strict”（默认）为连同以下各级全部达到的最高一级，“count”为达到的级数，“highest”为达到的最高一级",
    },
  },
  SCALES: {
    description:
      "多构面能力素质项的满足度（%），保留 1 位小数：每个构面为（min(现状, 标准) − 最低级）÷（标准 − 最低级），再按权重加权平均。",
    parameters: {
      actuals: "各构面的现状等级；空白表示未评",
      requireds: "标准等级；空白、“–”或等于最低级表示该构面不计入",
      lowest: "各构面的最低级，一般为 -1、0 或 1；空白按 0 计",
      weights: "各构面的权重；空白或 0 表示该构面不计入",
    },
  },
  QUADRANT: {
    description: "自评与他评的象限：1 优势共识区，2 潜能区，3 盲区，4 待发展共识区；任一方等于分界值时为 0。",
    parameters: {
      self: "自评等级",
      others: "他评等级",
      selfCut: "自评的高低分界值",
      othersCut: "他评的高低分界值",
    },
  },
  QUOTA: {
    description: "强制分布：各得分所属的等次，1 为最优。各等次人数按比例取整；得分相同的同归较优的等次。",
    parameters: {
      scores: "得分，越高越好；空白表示未评",
      shares: "由优到劣各等次的比例，大于或等于 0，可填人数、百分比或份数",
    },
  },
};
