import type { CellValue } from "../../../../src/core/tables/cell";
import { checkChanged, codes, only, put } from "../telecom-tables";

const NAMES = { item: "C03 沟通倾听能力", person: "张三", group: "上级" };
const SCALE = { lowest: 0, top: 4 };

it.each<[CellValue, string, string, object, number | null]>([
  [5, "rating-of-another-scale", "error", { value: "5", ...SCALE }, null],
  [2.5, "rating-not-a-level", "error", { value: "2.5", ...SCALE }, null],
  [{ error: "#N/A" }, "rating-not-a-level", "error", { value: "#N/A", ...SCALE }, null],
  [" ３", "rating-is-text", "warning", { value: "３", level: 3 }, 3],
  ["高级", "rating-names-a-level", "error", { value: "高级", level: 3 }, 3],
])("A rating of %p is told at its cell: %s", (rating, code, severity, more, correction) => {
  expect(checkChanged(({ ratings }) => put(ratings, 2, "C03", rating))).toEqual([
    {
      code,
      severity,
      parameters: { ...NAMES, ...more },
      place: { sheet: "评分表", row: 5, column: 6 },
      ...(correction === null ? {} : { correction: { value: correction } }),
    },
  ]);
});

it("A rating of an item whose top level is not known is not judged: the profile says what is missing", () => {
  const issues = checkChanged(({ profile, ratings }) => {
    put(profile, 3, "F5", "");
    put(ratings, 2, "C03", 17);
  });
  expect(codes(issues)).toEqual(["top-level-not-a-level"]);
  expect(only(issues, "rating-not-a-level")).toEqual([]);
});
