import { checkChanged, codes, only, put } from "../telecom-tables";

const NAMES = { group: "同级", rater: "赵强" };
const place = { sheet: "评分表", row: 7, column: 0 };

it("A row of the ratings without a person is told with its group and rater", () => {
  expect(checkChanged(({ ratings }) => put(ratings, 4, "R1", " "))).toEqual([
    { code: "rating-person-missing", severity: "error", parameters: NAMES, place },
  ]);
});

it.each([
  [7, "007"],
  ["张三", "007"],
  ["009", null],
])("A row of an unknown person, %p, is told with whom it may mean: %p", (person, suggestion) => {
  expect(checkChanged(({ ratings }) => put(ratings, 4, "R1", person))).toEqual([
    {
      code: "rating-person-unknown",
      severity: "error",
      parameters: { code: String(person), ...NAMES, suggestion },
      place,
      ...(suggestion === null ? {} : { correction: { value: suggestion } }),
    },
  ]);
});

it("Rows are not asked for a person where the column of people is gone", () => {
  const issues = checkChanged(({ ratings }) => ratings.forEach((row) => row.splice(0, 1)));
  expect(codes(issues)).toContain("column-gone");
  expect(only(issues, "rating-person-missing")).toEqual([]);
});
