import { personFinder } from "../../../src/core/ratings/likely-person";
import { viewWorkbook } from "../../../src/core/ratings/workbook-view";
import { tablesOf, telecomSheets, telecomTemplate } from "./telecom-tables";

/** Finds among people of these codes and names. */
function finder(...people: readonly (readonly [code: string, name: string])[]) {
  const sheets = telecomSheets();
  sheets.people.splice(1, 1, ...people.map((person) => [...person]));
  return personFinder(viewWorkbook(tablesOf(sheets), telecomTemplate()));
}

describe("The person that a code was meant to be", () => {
  it.each(["7", "07", " 007 ", "００７", "0 0 7"])("has it without zeros, spaces and width: %p", (text) => {
    expect(finder(["007", "张三"], ["008", "李四"])(text)).toBe("007");
  });

  it.each(["hr012", "HR 012", "ｈｒ012"])("has it in another case: %p", (text) => {
    expect(finder(["HR012", "张三"], ["HR12", "李四"], ["012", "王五"])(text)).toBe("HR012");
  });

  it("may have 0 for a code", () => {
    expect(finder(["0", "张三"], ["1", "李四"])("00")).toBe("0");
  });

  it.each(["李 四", "ANA LI", "ａｎａ li"])("may be called by name: %p", (text) => {
    expect(finder(["007", "李 四"], ["008", "Ana Li"])(text)).toBe(text === "李 四" ? "007" : "008");
  });

  it.each<[string, string, ...(readonly [string, string])[]]>([
    ["two codes differ by zeros alone", "7", ["007", "张三"], ["0007", "李四"]],
    ["two people have the name", "张三", ["007", "张三"], ["008", "张三"]],
    ["nobody is near", "9", ["007", "张三"]],
    ["nothing is written and somebody has no name", "", ["007", ""]],
  ])("is none where %s", (_, text, ...people) => expect(finder(...people)(text)).toBeNull());
});
