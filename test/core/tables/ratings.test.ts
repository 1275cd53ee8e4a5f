import { readItems } from "../../../src/core/tables/profile";
import { ratedCodes, ratingCells, readRatedColumns, readRaterRows } from "../../../src/core/tables/ratings";
import { viewTable } from "../../../src/core/tables/table-view";

const RATINGS = viewTable("ratings", [
  ["R1", "R2", "R3", "C02 B", "C01 A", "C09 gone"],
  ["007", "Peers", "Li", 3, null, 2],
  [null, null, null, null, 4],
  [null, " ", null, null, null],
  [null, null, "Wang"],
]);

describe("the ratings", () => {
  it("have a column per item that the profile has, or has no longer", () => {
    const profile = viewTable("profile", [["F1", "F3", "F5"], ["C01 A", 1, 4], ["C01 again", 1, 5], ["other", 1, 3]]); // prettier-ignore
    const columns = readRatedColumns(RATINGS, readItems(profile, new Set(["C01"])));
    expect(columns.map(({ code, item }) => [code, item?.label])).toEqual([
      ["C02", undefined],
      ["C01", "C01 A"],
      ["C09", undefined],
    ]);
    expect(ratingCells(RATINGS, 1, columns)).toEqual([3, null, 2]);
    expect(ratingCells(RATINGS, 2, columns)).toEqual([null, 4, null]);
    expect([...ratedCodes(RATINGS.rows)]).toEqual(["C02", "C01", "C09"]);
    expect(ratedCodes([]).size).toBe(0);
  });

  it("have a row per rater, also one that holds nothing but a level or a name", () => {
    expect(readRaterRows(RATINGS).map(({ row, person, groupKey, rater }) => [row, person, groupKey, rater])).toEqual([
      [1, "007", "peers", "Li"],
      [2, "", "", ""],
      [4, "", "", "Wang"],
    ]);
  });
});
