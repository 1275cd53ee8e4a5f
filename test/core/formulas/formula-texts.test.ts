import { areaAddress, cellAddress, columnLetters, onSheet } from "../../../src/core/formulas/address";
import { percentage } from "../../../src/core/formulas/band-formulas";
import { codePosition, leadingCodeOf } from "../../../src/core/formulas/code-formulas";
import { isOneOf } from "../../../src/core/formulas/cell-words";
import { beginsWith, literal } from "../../../src/core/formulas/formula-text";
import { formulaCell } from "../../../src/core/formulas/cell-formula";
import {
  columnPosition,
  exactly,
  guarded,
  guardedResults,
  tableColumn,
} from "../../../src/core/formulas/table-formulas";

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

it("puts texts between quotes that they cannot end", () => {
  expect(literal('The "boss"')).toBe('"The ""boss"""');
  expect(beginsWith("A1", '"')).toBe('LEFT(A1,1)=""""');
  expect(isOneOf("A1", ["yes", 'so "called"'])).toBe('ISNUMBER(FIND("|"&LOWER(TRIM(A1))&"|","|yes|so ""called""|"))');
});

it("cuts a text that is too long for a formula into pieces, none of them within a character", () => {
  expect(literal("a".repeat(255))).toBe(`"${"a".repeat(255)}"`);
  const long = `${"a".repeat(254)}😀${"b".repeat(10)}`;
  expect(literal(long)).toBe(`CONCATENATE("${"a".repeat(254)}","😀${"b".repeat(10)}")`);
});

it("finds a code by the name after it or by itself, so that C01 is not C011", () => {
  expect(codePosition("C01", "A2:A9")).toBe('IFERROR(MATCH("C01 *",A2:A9,0),MATCH("C01",A2:A9,0))');
  expect(leadingCodeOf("A1")).toBe('LEFT(A1,FIND(" ",A1&" ")-1)');
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
