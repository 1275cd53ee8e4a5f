import { areaAddress, cellAddress, columnLetters, onSheet } from "../../../src/core/plan/address";
import { percentage } from "../../../src/core/plan/band-formulas";
import { formulaCell } from "../../../src/core/plan/formula-cell";
import { heatStyle } from "../../../src/core/plan/palette";
import { columnPosition, exactly, guarded, guardedResults, tableColumn } from "../../../src/core/plan/table-formulas";
import { templateNames } from "../../../src/core/plan/template-names";
import { headerWidth, lineCount, rowHeight, shortened, textWidth } from "../../../src/core/plan/text-size";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";

const PEOPLE = { header: "人员!$A$4:$E$4", body: "人员!$A$5:$E$36" };

it("writes addresses as Excel does", () => {
  expect(columnLetters(27)).toBe("AB");
  expect(cellAddress(3, 1, "column")).toBe("$B4");
  expect(areaAddress({ row: 3, column: 1, rows: 18, columns: 1 }, "both")).toBe("$B$4:$B$21");
});

it("quotes the names of sheets that could be read otherwise", () => {
  expect(onSheet("人员", "$A$1")).toBe("人员!$A$1");
  expect(onSheet("Bob's", "$A$1")).toBe("'Bob''s'!$A$1");
  expect(onSheet("人员 2", "A1")).toBe("'人员 2'!A1");
  expect(onSheet("AB12", "A1")).toBe("'AB12'!A1");
});

it("finds columns by the code at the start of their header", () => {
  expect(columnPosition(PEOPLE, "P1")).toBe('MATCH("P1*",人员!$A$4:$E$4,0)');
  expect(tableColumn(PEOPLE, "P1")).toBe('INDEX(人员!$A$5:$E$36,0,MATCH("P1*",人员!$A$4:$E$4,0))');
});

it("guards blanks, which are never 0, and keeps levels of 0", () => {
  expect(guarded("A1:A3")).toBe('IF(A1:A3="","",A1:A3)');
  expect(guardedResults("A1:A3")).toBe('IF(LEN(A1:A3)=0,"",A1:A3)');
});

it("rounds twice, so that binary fractions do not show", () => {
  expect(exactly("A1/B1", "1")).toBe("ROUND(ROUND(A1/B1,9),1)");
  expect(percentage("A1", "B1", "1")).toBe('IF(B1>0,ROUND(ROUND(100*(A1)/(B1),9),1),"")');
});

it("marks cells that pass arrays to custom functions", () => {
  expect(formulaCell("SUM(A1:A3)")).toEqual({ formula: "=SUM(A1:A3)" });
  expect(formulaCell("COMPETENCY.MATCH(A1:A3,B1:B3,C1:C3)")).toMatchObject({ kind: "array" });
});

it("counts full-width characters double when it estimates sizes", () => {
  expect(textWidth("C01 成就导向")).toBe(12);
  expect(lineCount("成就导向\n抗挫能力", 20)).toBe(2);
  expect(rowHeight([{ text: "成就导向", width: 20 }])).toBe(19);
  expect(headerWidth(["C03 Communication"], 9)).toBe(15);
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
