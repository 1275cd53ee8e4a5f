/**
 * Formula text for 1 where a program calculates functions as the native formulas ask of it; an error, such as #NAME? of a
 * function that it lacks, or 0 where it does not. Every function and every way of calling it that figures come from is
 * asked once for what is known: in a figure's own formula its error would be caught, and the cell would be blank.
 *
 * @param numbers cells one below another that hold 1, 2, 3 …
 * @param texts cells beside each other that hold texts
 */
export function knownAnswers(numbers: string, texts: string): string {
  const facts = [...plainFacts(), ...factsOfCells(numbers, texts)];
  return facts.map((fact) => `(${fact})`).join("*");
}

function plainFacts(): readonly string[] {
  return [
    'AND(TRUE,OR(FALSE,NOT(ISERROR(1)),ISNUMBER("")))',
    "IFERROR(1/0,2)=2",
    "ROUND(ROUND(2.675,9),2)=2.68",
    "MIN(INT(2.5),ABS(-3),MOD(5,3)+N(1))=2",
    'MID("abc",2,1)&RIGHT("abc",1)&LOWER("A")="bca"',
    'SUBSTITUTE(REPLACE("abc",1,1,"c"),"c",CHAR(65),1)="Abc"',
    'VALUE("3"&"e0")=3',
    'TEXT(1,"+0")="+1"',
    "LOOKUP(0.5,{-1,0,1},{3,4,5})=4",
    "CHOOSE(MATCH(2,{1,2},0),3,4)=4",
  ];
}

function factsOfCells(numbers: string, texts: string): readonly string[] {
  return [
    `COUNT(${numbers})*COUNTA(${numbers})*SUM(${numbers})>0`,
    `MAX(${numbers})=LARGE(${numbers},1)`,
    `RANK(1,${numbers},1)=1`,
    `COUNTIF(${numbers},1)+SUMIF(${numbers},1)=2`,
    `COUNTIFS(${numbers},1,${numbers},">=0")+SUMIFS(${numbers},${numbers},1)=2`,
    `AVERAGEIFS(${numbers},${numbers},1)=1`,
    `MATCH("*",${texts},0)=1`,
    `LEN(INDEX(${texts},1,2))>0`,
    `SUMPRODUCT(ISNUMBER(FIND("|"&${numbers}&"|","|1|"))*1)=1`,
    `SUMPRODUCT(EXACT(LEFT(${numbers}&" ",LEN(${numbers})),TRIM(${numbers}))*1)=COUNT(${numbers})`,
    `SUMPRODUCT(MAX((INDEX(${numbers},0,1)=1)*(ROW(${numbers})-ROW(INDEX(${numbers},1,1))+1)))=1`,
  ];
}
