import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { put, rowOf } from "../telecom-tables";

/** Where C021 is required at 3 or more, C03 should be at 3 or more. */
const HINTS = [{ from: "C021", fromLevel: 3, to: "C03", toLevel: 3 }];

const issuesOf = (from: CellValue, to: CellValue) =>
  checkComposed(({ profile }) => {
    profile[0]?.splice(8, 1, "G2 Senior ");
    put(profile, rowOf(profile, "C021"), "G2", from);
    put(profile, rowOf(profile, "C03"), "G2", to);
  }, HINTS);

it.each([
  [3, 3],
  [4, 4],
  [2, 1],
  ["–", 1],
  ["–", "–"],
])("Required levels of %p and %p agree", (from, to) => expect(issuesOf(from, to)).toEqual([]));

it.each([
  [3, 2, "2"],
  [4, 1, "1"],
  [3, "–", ""],
])("A required level of %p asks for more than %p", (from, to, found) => {
  expect(issuesOf(from, to)).toEqual([
    {
      code: "required-level-too-low",
      severity: "warning",
      parameters: {
        item: "C03 Teamwork",
        grade: "G2 Senior",
        because: "C021 Listening",
        level: from,
        atLeast: 3,
        found,
      },
      place: { sheet: "profile", row: 8, column: 8 },
    },
  ]);
});

it.each([
  { from: "C99", to: "C03" },
  { from: "C021", to: "C99" },
])("A hint about an item that was left out is passed over: $from, $to", (hint) => {
  expect(checkComposed(() => undefined, [{ ...hint, fromLevel: 1, toLevel: 4 }])).toEqual([]);
});
