import type { AssessmentTables } from "../../src/core/tables/table";
import type { CellValue } from "../../src/core/tables/cell";
import { ITEMS, rulesTable } from "../worked-examples/telecom";

/** Group of each of a person's raters, in the order of their rows. */
export const RATERS = ["自评", "上级", "同级", "同级", "同级"] as const;

export const RATINGS_PER_PERSON = RATERS.length * ITEMS.length;

/** Tables of people rated by five raters on eighteen items, one rating in ten left blank: the same at every run. */
export function teamTables(people: number): AssessmentTables {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const labels = ITEMS.map(({ code, zh }) => `${code} ${zh}`);
  const codes = Array.from({ length: people }, (_, index) => String(index + 1).padStart(6, "0"));
  const ratingRow = (code: string, group: string, rater: number): CellValue[] => [
    code,
    group,
    `评估人 ${rater + 1}`,
    null,
    ...labels.map(() => (next(10) === 0 ? null : next(5))),
  ];
  return {
    people: [["P1 编号", "P2 姓名", "P5 目标职级"], ...codes.map((code) => [code, `姓名 ${code}`, `G${next(4) + 1}`])],
    ratings: [
      ["R1 人员编号", "R2 评价方", "R3 评估人", "R4 备注", ...labels],
      ...codes.flatMap((code) => RATERS.map((group, rater) => ratingRow(code, group, rater))),
    ],
    profile: [
      ["F1", "F2", "F3", "F4", "F5", "G1 初级", "G2 中级", "G3 高级", "G4 资深"],
      ...ITEMS.map((item, index) => [labels[index] ?? "", `${item.category}`, item.weight, null, 4, ...item.required]),
    ],
    raters: [
      ["A1", "A2", "A3"],
      ["自评", 10, 1],
      ["上级", 60, 1],
      ["同级", 30, 1],
    ],
    rules: rulesTable("zh"),
  };
}
