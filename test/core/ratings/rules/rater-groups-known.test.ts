import type { CellValue } from "../../../../src/core/tables/cell";
import { checkChanged, codes, only, put } from "../telecom-tables";

const KNOWN = ["自评", "上级", "同级", "下级", "客户"];
const place = { sheet: "评分表", row: 6, column: 1 };
const issuesOf = (group: CellValue) => checkChanged(({ ratings }) => put(ratings, 3, "R2", group));

it("A group that is missing is told with those that there are", () => {
  expect(issuesOf(" ")).toEqual([
    {
      code: "rater-group-missing",
      severity: "error",
      parameters: { person: "张三", rater: "王芳", known: KNOWN },
      place,
    },
  ]);
});

it.each(["peers", " 同级"])(
  "A group that is spelt otherwise counts, and the list's spelling is offered: %p",
  (group) => {
    expect(issuesOf(group)).toEqual([
      {
        code: "rater-group-spelling",
        severity: "warning",
        parameters: { person: "张三", group: group.trim(), suggestion: "同级" },
        place,
        correction: { value: "同级" },
      },
    ]);
  },
);

it.each([
  ["同 事", "同级"],
  ["同级评价", "同级"],
  ["陌生人", null],
])("A group that is not listed is told with the likely one: %s, %s", (group, suggestion) => {
  expect(issuesOf(group)).toEqual([
    {
      code: "rater-group-unknown",
      severity: "error",
      parameters: { person: "张三", group, suggestion, known: KNOWN },
      place,
      ...(suggestion === null ? {} : { correction: { value: suggestion } }),
    },
  ]);
});

it("The first spelling of a group that is listed twice is offered", () => {
  const issues = checkChanged(({ raters, ratings }) => {
    raters.push(["Peers", 5, 1]);
    put(ratings, 3, "R2", "peer");
  });
  expect(only(issues, "rater-group-spelling")).toMatchObject([{ correction: { value: "同级" } }]);
});

it("A group may be called by a number", () => {
  const issues = checkChanged(({ raters, ratings }) => {
    raters.push(["360", 10, 1]);
    put(ratings, 3, "R2", 360);
  });
  expect(issues).toEqual([]);
});

it("Rows are not asked for a group where the column of groups is gone", () => {
  const issues = checkChanged(({ ratings }) => ratings.forEach((row) => row.splice(1, 1)));
  expect(codes(issues)).toContain("column-gone");
  expect(only(issues, "rater-group-missing")).toEqual([]);
});
