import { levelMeant } from "../../../src/core/tables/level-meant";

const NAMES = [
  { zh: "初级", en: "Junior" },
  { zh: "高级", en: "Senior" },
];

describe("the level that a text means", () => {
  it.each([
    ["初级", 1],
    ["JUNIOR", 1],
    ["1 Junior", 1],
    ["零级", 0],
    ["九级", 9],
    ["Ⅸ", 9],
    ["i", 1],
    ["Lv. 3", 3],
    ["Se ni  or", 2],
  ])("is found by its number or its name: %j", (text, level) => {
    expect(levelMeant(text, NAMES)).toBe(level);
  });

  it.each(["", "  ", "0 Junior", "2 Junior", "x 级", "10级"])("is none: %j", (text) => {
    expect(levelMeant(text, [...NAMES, { zh: "", en: "" }])).toBeNull();
  });
});
