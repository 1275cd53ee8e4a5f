import { ruleSetOf } from "../../../src/core/ratings/rule-set-of";
import { DEFAULT_RULES } from "../../../src/core/scoring/rule-set";
import type { CellValue } from "../../../src/core/tables/cell";
import { viewTable } from "../../../src/core/tables/table-view";

const rulesOf = (...rows: readonly (readonly CellValue[])[]) => ruleSetOf(viewTable("rules", [["S1", "S2"], ...rows]));

it.each([
  ["U02", 1, "levelDecimals"],
  ["U03", 3, "percentDecimals"],
  ["U04", 0.25, "tolerance"],
  ["U05", 50, "minimumCoverage"],
  ["U06", 75, "examPassMark"],
  ["U07", 2, "arrangement"],
  ["U41", 2, "missing"],
  ["U42", 2, "criticalBand"],
  ["U43", 20, "selfWeight"],
  ["U44", 5, "anonymousMinimum"],
] as const)("The setting %s of %d is the rule set's %s", (code, value, figure) => {
  expect(rulesOf([`${code} x`, value])[figure]).toBe(value);
  expect(rulesOf([`${code} x`, "x"])[figure]).toBe(DEFAULT_RULES[figure]);
});

it("Blocks are the categories with weight", () => {
  expect(
    rulesOf(["U51 Qualities", 60], ["U52 Skills", 0], ["U53 Law", -5], ["U54", 10], ["U55 Style", ""]).blocks,
  ).toEqual([{ category: "Qualities", weight: 60 }]);
});

describe("Bands", () => {
  it("fall from the best on; what a row lacks is taken from the usual band", () => {
    expect(rulesOf(["U12 Fair", 60], ["U11 Good", 95], ["U13 Poor", ""], ["U14", 10]).bands).toEqual([
      { label: "Good", cut: 95 },
      { label: "Poor", cut: 75 },
      { label: "Fair", cut: 60 },
      { label: "D", cut: 10 },
    ]);
  });

  it("beyond the usual ones need both a name and a number", () => {
    expect(rulesOf(["U11 Good", 95], ["U15 Low", ""], ["U16", 5], ["U17 Last", 1]).bands).toEqual([
      { label: "Good", cut: 95 },
      { label: "Last", cut: 1 },
    ]);
  });
});

it("A row without a code is none of the settings", () => {
  expect(rulesOf(["my own note", 3])).toEqual(rulesOf());
});
