import type { ProfileItem } from "../../../src/core/scoring/assessment";
import { ratingSheets, tallyRatings } from "../../../src/core/ratings/rating-sheets";
import type { CellValue } from "../../../src/core/tables/cell";
import { viewTable } from "../../../src/core/tables/table-view";

const item = (code: string, scale: ProfileItem["scale"]) => ({ code, scale }) as ProfileItem;
const ITEMS = [
  item("C01", { top: 4, lowest: 0 }),
  item("C02", null),
  item("C03", { top: 5, lowest: -1 }),
  item("C04", { top: 4, lowest: 0 }),
];
const GROUPS = ["superior", "peers"].map((key) => ({ key, label: key, weight: 50, minimum: 1 }));
const PEOPLE = ["007", "008", "007"].map((code) => ({ code }));
const SLOTS = new Map([["007", 0], ["008", 1]]); // prettier-ignore

const HEADER = ["R1", "R2", "C01 a", "C02 b", "C03 c"];
const ROWS: readonly (readonly CellValue[])[] = [
  HEADER,
  ["008", "Peers", 4, 2, -1],
  ["007", "上级", 3, 2, ""],
  ["009", "上级", 1, 1, 1],
  ["007", "mentor", 1, 1, 1],
  ["", "上级", 1, 1, 1],
  ["007", "", 1, 1, 1],
  ["007", "peers", 5, 2, 5],
  ["007", "Peers", "3"],
];

describe("The sheets of raters as numbers", () => {
  it("are the rows of known people and groups, and the columns of items that are rated", () => {
    expect(ratingSheets(viewTable("ratings", ROWS), SLOTS, ITEMS, GROUPS)).toEqual({
      people: Int32Array.of(1, 0, 0, 0),
      groups: Int32Array.of(1, 0, 1, 1),
      items: Int32Array.of(0, 2),
      levels: Float64Array.of(4, -1, 3, NaN, NaN, 5, 3, NaN),
    });
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ["nothing stands below the header", [HEADER]],
    ["the table is gone", []],
    ["the column of people is gone", ROWS.map((row) => row.slice(1))],
    ["the column of groups is gone", ROWS.map(([person, , ...rest]) => [person ?? null, ...rest])],
  ])("are none where %s", (_, rows) => {
    const { people, groups, levels } = ratingSheets(viewTable("ratings", rows), SLOTS, ITEMS, GROUPS);
    expect([people, groups, levels].map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});

describe("The tally of the ratings", () => {
  const tally = () => tallyRatings(viewTable("ratings", ROWS), PEOPLE, ITEMS, GROUPS);

  it("has each person once, in the order of the list", () => {
    const { codes, slot } = tally();
    expect(codes).toEqual(["007", "008"]);
    expect(["007", "008", "009", ""].map(slot)).toEqual([0, 1, -1, -1]);
  });

  it.each([
    ["007", 0, [3, 3], [1, 1]],
    ["007", 2, [0, 5], [0, 1]],
    ["007", 1, [0, 0], [0, 0]],
    ["008", 0, [0, 4], [0, 1]],
    ["008", 2, [0, -1], [0, 1]],
  ])("says where the groups of %s for the item at %d stand", (person, at, sums, counts) => {
    const found = tally();
    const first = found.start(person, at);
    expect([found.sums[first], found.sums[first + 1]]).toEqual(sums);
    expect([found.counts[first], found.counts[first + 1]]).toEqual(counts);
  });

  it("stands nowhere for a person who is not assessed", () => {
    expect([0, 3].map((at) => tally().start("009", at))).toEqual([-1, -1]);
  });
});
