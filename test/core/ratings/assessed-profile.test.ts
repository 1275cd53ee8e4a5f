import { assessedProfile } from "../../../src/core/ratings/assessed-profile";
import type { CellValue } from "../../../src/core/tables/cell";
import { readGrades, readItems } from "../../../src/core/tables/profile";
import { viewTable } from "../../../src/core/tables/table-view";
import { composedSheets } from "./composed-tables";
import { put, telecomSheets } from "./telecom-tables";

function profileOf(cells: readonly (readonly CellValue[])[], rated: readonly string[]) {
  const view = viewTable("profile", cells);
  return assessedProfile(view, readItems(view, new Set(rated)), readGrades(view), 1);
}

const RATED = ["C011", "C012", "C021", "C022", "C03"];

describe("The profile that results are made of", () => {
  it("knows the parts of an item by their positions, and the item of a part", () => {
    const { items } = profileOf(composedSheets().profile, RATED);
    expect(items.map(({ code, partOf, parts }) => [code, partOf, parts])).toEqual([
      ["C01", null, [1, 2]],
      ["C011", 0, []],
      ["C012", 0, []],
      ["C02", null, [4, 5]],
      ["C021", 3, []],
      ["C022", 3, []],
      ["C03", null, []],
      ["C04", null, []],
    ]);
  });

  it("counts items by category, but not their parts", () => {
    const { profile } = composedSheets();
    put(profile, 2, "F2", "Motives");
    expect(profileOf(profile, RATED).categories).toEqual([
      { name: "Qualities", items: [0, 3] },
      { name: "Skills", items: [6, 7] },
    ]);
  });

  it("has weights of each role's own where there are any, never below 0, and none for parts", () => {
    const { profile } = composedSheets();
    profile[0]?.push("W2 Weight Senior");
    profile.slice(1).forEach((row, index) => row.push([10, 20, "", 30, "", "", -5, ""][index] ?? ""));
    put(profile, 7, "F3", -20);
    expect(profileOf(profile, RATED).grades.map(({ code, weights }) => [code, weights])).toEqual([
      ["G1", [40, 0, 0, 30, 0, 0, 0, 10]],
      ["G2", [10, 0, 0, 30, 0, 0, 0, 0]],
    ]);
  });

  it("asks for levels and scores rounded, and for nothing where the cell is none", () => {
    const { profile } = composedSheets();
    put(profile, 8, "G1", 60.25);
    put(profile, 7, "G1", "Senior");
    expect(profileOf(profile, RATED).grades[0]?.required).toEqual([100, 3, 2, 2, 2, 2, null, 60.3]);
  });

  it("says whether anything counts in per cent", () => {
    expect(profileOf(composedSheets().profile, RATED).usesFulfilment).toBe(true);
    const telecom = telecomSheets();
    const rated = (telecom.ratings[0] ?? []).map((header) => String(header).slice(0, 3));
    expect(profileOf(telecom.profile, rated).usesFulfilment).toBe(false);
  });
});
