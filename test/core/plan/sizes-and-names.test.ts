import { heatStyle } from "../../../src/core/plan/palette";
import { templateNames } from "../../../src/core/plan/template-names";
import { headerWidth, lineCount, rowHeight, shortened, textWidth } from "../../../src/core/plan/text-size";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";

it("counts full-width characters double when it estimates sizes", () => {
  expect(textWidth("C01 成就导向")).toBe(12);
  expect(lineCount("成就导向\n抗挫能力", 20)).toBe(2);
  expect(rowHeight([{ text: "成就导向", width: 20 }])).toBe(19);
  expect(headerWidth(["C03 Communication"], 9)).toBe(15.5);
});

it("shortens without cutting a character in two", () => {
  expect(shortened("Communication", 8)).toBe("Communi…");
  expect(shortened("ab😀cd", 4)).toBe("ab…");
});

it("turns the ink white on the darkest fill", () => {
  expect(heatStyle(1)).toEqual({ fill: "#0B6E87", color: "#FFFFFF" });
});

it("numbers all names of a template when one is taken, whatever its case", () => {
  const taken = { sheets: ["说明"], tables: ["competencypeople_2"], names: [] };
  const names = templateNames(PLAN_TEXTS.zh.sheets, taken);
  expect([names.sheets.people, names.tables.people, names.lists.people]).toEqual([
    "人员 3",
    "CompetencyPeople_3",
    "CompetencyPersonCodes_3",
  ]);
});
