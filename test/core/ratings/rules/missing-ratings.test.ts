import { checkComposed } from "../composed-tables";
import { checkChanged, codes, put } from "../telecom-tables";

describe("A row that nobody touched", () => {
  const place = { sheet: "评分表", row: 7, column: 4 };

  it.each([
    ["赵强", "赵强"],
    ["", ""],
    ["张三", ""],
  ])("is told once, at its first rating, by its rater %s: a person's own name is not said twice", (rater, told) => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, 4, "R3", rater);
      put(ratings, 1, "R3", "");
      ratings[4]?.fill(" ", 4);
    });
    expect(issues.filter(({ code }) => code !== "rater-in-two-groups")).toEqual([
      {
        code: "rating-row-empty",
        severity: "warning",
        parameters: { person: "张三", group: "同级", rater: told },
        place,
      },
    ]);
  });

  it("is not told where there is nothing to rate", () => {
    const issues = checkChanged(({ ratings }) => ratings.forEach((row) => row.splice(4)));
    expect(codes(issues)).toContain("column-gone");
    expect(codes(issues)).not.toContain("rating-row-empty");
  });
});

describe("A blank cell of a row that was begun", () => {
  it("is told with its item", () => {
    expect(checkChanged(({ ratings }) => put(ratings, 4, "C02", " "))).toEqual([
      {
        code: "rating-missing",
        severity: "warning",
        parameters: { item: "C02 抗挫能力", person: "张三", group: "同级" },
        place: { sheet: "评分表", row: 7, column: 5 },
      },
    ]);
  });

  it("is told with its part and the item of that", () => {
    expect(checkComposed(({ ratings }) => put(ratings, 1, "C012", ""))).toEqual([
      {
        code: "part-rating-missing",
        severity: "warning",
        parameters: { item: "C01 ACH Drive", part: "C012 ACH-B Reach", person: "Li Ming", group: "Superior" },
        place: { sheet: "ratings", row: 5, column: 4 },
      },
    ]);
  });
});
