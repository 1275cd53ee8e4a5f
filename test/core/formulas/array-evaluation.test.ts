import { needsArrayMark } from "../../../src/core/formulas/array-evaluation";

describe("A formula needs the mark of an array formula", () => {
  it.each([
    ["where a function of one value gets a range", "LEN(A1:A3)"],
    ["where the cell gets a range", "A1:A3"],
    ["where a function takes cells but is given something calculated", "SUM(A1:A3*2)"],
    ["where only the branch is several", "IF(A1=1,A1:A3,2)"],
    ["where IF decides for each cell, even inside SUMPRODUCT", "SUMPRODUCT(IF(A1:A3=1,1,0))"],
    ["where IFERROR does", "SUMPRODUCT(IFERROR(A1:A3,0))"],
    ["where MATCH searches in what is calculated", "MATCH(1,A1:A3=1,0)"],
    ["where a whole column goes where one value belongs", "LEFT(INDEX(A1:C3,,2),1)"],
    ["where a criterion is a range", "COUNTIFS(A1:A3,B1:B3)"],
    ["where the add-in's functions get what IF makes of cells", 'COMPETENCY.TEAM(IF(T[#All]="","",T[#All]))'],
    ["where a table's column is calculated with", "T[a]*1"],
    ["where constants are", "SUM({1,2}*A1)"],
  ])("%s", (_, formula) => {
    expect(needsArrayMark(`=${formula}`)).toBe(true);
  });
});

describe("A formula needs no mark", () => {
  it.each([
    ["with single cells", "A1+B1&'My sheet'!$C$1"],
    ["where the range is one cell", "LEN($A$1:$A$1)"],
    ["where a function takes cells", "SUM(A1:A3)+SUM(A1:INDEX(A1:A9,3))"],
    ["where SUMPRODUCT takes what is calculated", "SUMPRODUCT(-(A1:A3>1),LEN(B1:B3))"],
    ["where SUMPRODUCT stands further out", "SUMPRODUCT(MAX((A1:A3=1)*ROW(A1:A3)))"],
    ["where INDEX takes what is calculated", "MATCH(1,INDEX(A1:A3=1,0),0)"],
    ["where LOOKUP does", "LOOKUP(2,1/(A1:A3=1),B1:B3)"],
    ["where a criterion is a range inside SUMPRODUCT", "SUMPRODUCT(COUNTIFS(A1:A3,B1:B3))"],
    ["where one value decides between ranges that are summed", "SUM(IF(A1=1,A1:A3,B1:B3))"],
    ["where it is the table's own row", "T[@a]+T[[#This Row],[b]]"],
    ["where an argument is left out", "IF(A1,,B1)"],
  ])("%s", (_, formula) => {
    expect(needsArrayMark(`=${formula}`)).toBe(false);
  });
});
