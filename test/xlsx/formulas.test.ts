import { callsCustomFunction, fileFormula } from "../../src/xlsx/file-formula";
import { isTakenOver, planFormula } from "../../src/xlsx/plan-formula";
import { shiftFormula } from "../../src/xlsx/shift-formula";

/** A formula as people see it, and as files hold it. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=COMPETENCY.MATCH(a,b)", "_xldudf_COMPETENCY_MATCH(a,b)"],
  ['="COMPETENCY.MATCH("&COMPETENCY.ROC(3)', '"COMPETENCY.MATCH("&_xldudf_COMPETENCY_ROC(3)'],
  ["='COMPETENCY.MATCH('!A1", "'COMPETENCY.MATCH('!A1"],
  ['=IFNA(XLOOKUP(1,A:A,B:B),"")', '_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),"")'],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["=SUM(Results!$A$4#)", "SUM(_xlfn.ANCHORARRAY(Results!$A$4))"],
  ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  ["=SUM(CompetencyRatings[C01 成就导向])", "SUM(CompetencyRatings[C01 成就导向])"],
  ["=CompetencyRatings[[#This Row],[C01 成就导向]]", "CompetencyRatings[[#This Row],[C01 成就导向]]"],
  ["=IF(A1=#N/A,#REF!,Sheet1!#REF!)", "IF(A1=#N/A,#REF!,Sheet1!#REF!)"],
  ['=IF(C01<>"",LOG10(5),1E5)', 'IF(C01<>"",LOG10(5),1E5)'],
];

describe("a formula on its way into a file and out of it", () => {
  it.each(BOTH_WAYS)("%s", (plan, file) => {
    expect(fileFormula(plan)).toBe(file);
    expect(planFormula(file)).toBe(plan);
  });

  it("writes out what the formula bar abbreviates in tables", () => {
    const place = { table: "tbl", tables: new Set(["tbl"]) };
    expect(fileFormula("=tbl[@a]*[@[b c]]+SUM([d])+ROWS([@])", place)).toBe(
      "tbl[[#This Row],[a]]*tbl[[#This Row],[b c]]+SUM(tbl[d])+ROWS(tbl[[#This Row]])",
    );
  });

  it("writes a table and its parts so that LibreOffice knows them too", () => {
    const place = { tables: new Set(["tbl"]) };
    const formula = '=ROWS(Tbl)+MATCH("tbl",tbl[#Headers],0)+ROWS(tbl[#Data])+tbl!A1';
    const stored = 'ROWS(Tbl[])+MATCH("tbl",tbl[[#Headers]],0)+ROWS(tbl[[#Data]])+tbl!A1';
    expect(fileFormula(formula, place)).toBe(stored);
    expect(planFormula(stored)).toBe(formula);
  });

  it("knows custom functions that another program wrote in small letters", () => {
    expect(planFormula("_xldudf_competency_team(A1,_xlfn.xlookup(1,t[#all],B1))")).toBe(
      "=COMPETENCY.TEAM(A1,XLOOKUP(1,t[#All],B1))",
    );
  });

  it("tells a call of a custom function from its name in a text", () => {
    expect(callsCustomFunction("=1+competency.match(A1,B1)")).toBe(true);
    expect(callsCustomFunction('="COMPETENCY.MATCH("')).toBe(false);
  });

  it.each([
    "[1]Sheet1!A1",
    "SUM('[Book2.xlsx]Data'!A1:A9)",
    "'C:\\x\\[Book2.xlsx]Data'!A1",
    "cmd|'/c calc'!A0",
    `"${"x".repeat(9000)}"`,
  ])("is left in the file where it reaches outside or is no formula of Excel: %.40s", (formula) => {
    expect(isTakenOver(formula)).toBe(false);
  });

  it.each(['"[1]"&A1', "tbl[1]", "tbl[[#This Row],[1]]", "'a|b'!A1"])("is taken over: %s", (formula) => {
    expect(isTakenOver(formula)).toBe(true);
  });

  it("moves its references along when it was filled down", () => {
    expect(shiftFormula("A1*$B$1+C$2&\"A1\"&tbl[A1]&'A1'!$D4", 3, 1)).toBe("B4*$B$1+D$2&\"A1\"&tbl[A1]&'A1'!$D7");
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });
});
