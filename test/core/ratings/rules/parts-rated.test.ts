import { checkComposed, type ComposedSheets } from "../composed-tables";
import { checkChanged, only, put, rowOf } from "../telecom-tables";

/** C012 is the second scale of C01; the one rater could not judge it. */
const told = (change: (sheets: ComposedSheets) => void) =>
  only(
    checkComposed((sheets) => {
      put(sheets.ratings, 1, "C012", "n/a");
      change(sheets);
    }),
    "part-unrated",
  );
const ISSUE = {
  code: "part-unrated",
  severity: "warning",
  parameters: { item: "C01 ACH Drive", part: "C012 ACH-B Reach", person: "Li Ming" },
  place: { sheet: "people", row: 4, column: 0 },
};

it("A part that nobody could judge is told at the person", () => {
  expect(told(() => undefined)).toEqual([ISSUE]);
});

it("A part is told once, however many could not judge it", () => {
  expect(told(({ ratings }) => ratings.push(["01", "Superior", "Zhao", 1, "–", 2, 3, 1, ""]))).toEqual([ISSUE]);
});

it.each<[string, (sheets: ComposedSheets) => void]>([
  ["another group rated it", ({ raters, ratings }) => {
    raters.push(["Peers", 50, 1]);
    ratings.push(["01", "Peers", "Zhao", 1, 2, 2, 3, 1, ""]);
  }],
  ["one rater left it blank, which is told there", ({ ratings }) => ratings.push(["01", "Superior", "Zhao", 1, "", 2, 3, 1, ""])],
  ["one rater wrote no level, which is told there", ({ ratings }) => ratings.push(["01", "Superior", "Zhao", 1, 9, 2, 3, 1, ""])],
  ["the person's grade does not have the part", ({ profile }) => put(profile, rowOf(profile, "C012"), "G1", "–")],
  ["the person's grade does not have the item", ({ profile }) => put(profile, rowOf(profile, "C01"), "G1", "–")],
  ["no part of the item was rated", ({ ratings }) => put(ratings, 1, "C011", "n/a")],
  ["the person has no row", ({ ratings }) => ratings.splice(1)],
  ["nothing of the person was rated", ({ ratings }) => ratings[1]?.fill("n/a", 3, 8)],
])("A part is not told where %s", (_, change) => expect(told(change)).toEqual([])); // prettier-ignore

it("A row that is still to come does not hide what the others could not judge", () => {
  expect(told(({ ratings }) => ratings.push(["01", "Superior", "Zhao", "", "", "", "", "", ""]))).toEqual([ISSUE]);
});

it("Items without parts are no parts of one another", () => {
  const issues = checkChanged(({ ratings }) => [1, 2, 3, 4].forEach((row) => put(ratings, row, "C01", "–")));
  expect(only(issues, "part-unrated")).toEqual([]);
  const beside = told(({ profile, ratings }) => {
    profile.push(["C05 Law", "Skills", 0, "", 4, "", "", 1, 1]);
    ratings.forEach((row, index) => row.push(index === 0 ? "C05 Law" : "n/a"));
  });
  expect(beside).toEqual([ISSUE]);
});
