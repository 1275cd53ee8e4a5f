import { countedLevel, counts, readRating } from "../../../src/core/tables/rating-cell";

const NAMES = [
  { zh: "初级", en: "Junior" },
  { zh: "高级", en: "Senior" },
];

describe("a rating on a scale from 0 to 4", () => {
  it.each([
    [null, "empty", false],
    [" ", "empty", false],
    ["–", "not-rated", false],
    [0, "level", true],
    [4, "level", true],
    ["３", "numeric-text", true],
    ["3级", "names-level", false],
    ["senior", "names-level", false],
    ["5级", "another-scale", false],
    [5, "another-scale", false],
    [10, "nonsense", false],
    [2.5, "nonsense", false],
    [-1, "nonsense", false],
    ["good", "nonsense", false],
    [true, "nonsense", false],
    [{ error: "#N/A" }, "nonsense", false],
  ])("%j is read as %s", (cell, kind, isCounted) => {
    const reading = readRating(cell, { top: 4, lowest: 0 }, NAMES);
    expect(reading.kind).toBe(kind);
    expect(counts(reading)).toBe(isCounted);
    expect(!Number.isNaN(countedLevel(cell, 4, 0))).toBe(isCounted);
  });
});
