import { nativeFormula } from "../../../src/core/twins/native-formula";
import { nativeTwin } from "../../../src/core/twins/native-twin";

const gap = (actual: string, required: string): string => nativeTwin("GAP", [actual, required]) ?? "";

describe("a formula without custom functions", () => {
  it.each([
    ["a call and its equals sign", "=COMPETENCY.GAP(A1,B1)", `=${gap("A1", "B1")}`],
    ["a call in small letters", "competency.gap( A1 , B1 )", gap("A1", "B1")],
    ["a call as files hold it", "=_xldudf_COMPETENCY_GAP(A1,B1)", `=${gap("A1", "B1")}`],
    ["several calls", "=COMPETENCY.GAP(A1,B1)+COMPETENCY.GAP(A2,B2)", `=${gap("A1", "B1")}+${gap("A2", "B2")}`],
    ["a call inside another function", "=ROUND(COMPETENCY.GAP(A1,B1),0)", `=ROUND(${gap("A1", "B1")},0)`],
    ["a call after @", "=SUM(1,@COMPETENCY.GAP(A1,B1))", `=SUM(1,${gap("A1", "B1")})`],
    ["arguments with commas of their own", "=COMPETENCY.GAP(MAX(A1,2),B1)", `=${gap("MAX(A1,2)", "B1")}`],
    ["a sheet's name with commas", "=COMPETENCY.GAP('a,(b'!A1,B1)", `=${gap("'a,(b'!A1", "B1")}`],
    ["references to tables", "=COMPETENCY.GAP([@[a, b]],t[@c])", `=${gap("[@[a, b]]", "t[@c]")}`],
  ])("has the twin of %s", (_, formula, native) => {
    expect(nativeFormula(formula)).toEqual({ formula: native, without: [] });
  });

  it.each(['="COMPETENCY.GAP(1,2)"', "='COMPETENCY.GAP('!A1", "=SUM(COMPETENCY.GAP)", "=SUM(A1:B2)", "=GAP(1,2)"])(
    "stays as it is where nothing is called: %s",
    (formula) => {
      expect(nativeFormula(formula)).toEqual({ formula, without: [] });
    },
  );

  it("has twins inside of twins, and inside of functions that have none", () => {
    const { formula, without } = nativeFormula("=COMPETENCY.BAND(COMPETENCY.MATCH(A1:A3,B1:B3,C1:C3))");
    expect(without).toEqual([]);
    expect(formula).not.toContain("COMPETENCY");
    expect(nativeFormula("=COMPETENCY.TEAM(a,b,COMPETENCY.GAP(A1,B1),c)")).toEqual({
      formula: `=COMPETENCY.TEAM(a,b,${gap("A1", "B1")},c)`,
      without: ["TEAM"],
    });
  });

  it("keeps custom functions where it would be longer than Excel allows, and names them once", () => {
    const formula = `=${Array(60).fill("COMPETENCY.GAP(A1,B1)").join("+")}+COMPETENCY.SEM(A1,B1)`;
    expect(nativeFormula(formula)).toEqual({ formula, without: ["GAP", "SEM"] });
  });
});

it("keeps custom functions that stand in one another too deep to be written out", () => {
  const formula = Array.from({ length: 60 }).reduce<string>((inner) => `COMPETENCY.GAP(${inner},3)`, "A1");
  expect(nativeFormula(`=${formula}`)).toEqual({ formula: `=${formula}`, without: ["GAP"] });
});

describe("a twin", () => {
  it("is chosen by an option that is written out, and missing for one that stands in a cell", () => {
    const twins = ["skip", "zero", "require", ""].map((option) =>
      nativeTwin("WEIGHTED", ["A1:A3", "B1:B3", `"${option}"`]),
    );
    expect(new Set(twins).size).toBe(3);
    expect(twins[3]).toBe(nativeTwin("WEIGHTED", ["A1:A3", "B1:B3"]));
    expect(nativeTwin("WEIGHTED", ["A1:A3", "B1:B3", null])).toBe(twins[0]);
    expect(nativeTwin("WEIGHTED", ["A1:A3", "B1:B3", "C1"])).toBeNull();
  });

  it.each(["0.5", "+0.5", "-0.5", ".5", "5E-1"])(
    "writes the tolerance %s as a plain number into an array",
    (tolerance) => {
      expect(nativeTwin("STATUS", ["A1", "B1", tolerance])).toContain(",{-1E+300,-0.5,0},");
    },
  );

  it("knows nothing near where the tolerance is 0, for a value must not stand in a search list twice", () => {
    expect(nativeTwin("STATUS", ["A1", "B1", "0"])).toContain(",{-1E+300,0},{-1,1})");
  });

  it("needs no guard against blank cells that come as 0", () => {
    const plain = nativeTwin("COVERAGE", ["A1:A3", "t[w]"]);
    expect(nativeTwin("COVERAGE", ['IF(A1:A3="","",A1:A3)', 'IF(LEN(t[w])=0,"",t[w])'])).toBe(plain);
  });

  it("of a function that covers several cells is one for each cell", () => {
    expect([0, 1, 2, 3].map((row) => nativeTwin("ROC", ["3"], { row, column: 0 }))).toEqual([
      "SUMPRODUCT({1,2,3}^-1)/3",
      "SUMPRODUCT({2,3}^-1)/3",
      "SUMPRODUCT({3}^-1)/3",
      null,
    ]);
    expect(nativeFormula("=COMPETENCY.ROC(3)", { row: 1, column: 0 }).formula).toBe("=SUMPRODUCT({2,3}^-1)/3");
    expect(nativeFormula("=INDEX(COMPETENCY.ROC(3),2)", { row: 1, column: 0 }).without).toEqual(["ROC"]);
    expect(nativeFormula("=COMPETENCY.ROC(3)").without).toEqual(["ROC"]);
  });

  it.each([
    ["several cells where one belongs", "GAP", ["A1:A3", "B1"]],
    ["a column of a table where one cell belongs", "GAP", ["t[a]", "B1"]],
    ["an argument that is missing", "GAP", ["A1"]],
    ["an argument too many", "GAP", ["A1", "B1", "C1"]],
    ["a function that Excel cannot say", "SIMILARITY", ["A1:A3", "B1:B3"]],
  ])("is missing for %s", (_, id, args) => {
    expect(nativeTwin(id, args)).toBeNull();
  });

  it("uses functions only that came with Excel 2007", () => {
    const newer =
      /\b(?:LET|LAMBDA|FILTER|IFS|MAXIFS|MINIFS|XLOOKUP|TEXTJOIN|CONCAT|SEQUENCE|IFNA|SWITCH|UNIQUE|SORT)\(/;
    const calls = ["ACTUAL(a,b,c,d)", "MATCH(a,b,c)", "GRADE(a,b,c,d)", "BAND(A1,b,c)", "ANGOFF(a)", "RWG(a,B1,C1)"];
    expect(
      calls
        .map((call) => nativeFormula(`=COMPETENCY.${call}`))
        .filter(({ formula, without }) => newer.test(formula) || without.length > 0),
    ).toEqual([]);
  });
});
