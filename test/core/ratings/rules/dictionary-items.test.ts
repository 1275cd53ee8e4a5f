import { checkWorkbook } from "../../../../src/core/ratings/check-workbook";
import type { SheetTable } from "../../../../src/core/tables/table";
import { codes, fillBlanks, type Sheets, tablesOf, telecomSheets, telecomTemplate } from "../telecom-tables";

/** The issues of the worked example with a Dictionary that holds the items of its profile, changed. */
function issuesOf(change: (dictionary: string[], sheets: Sheets) => void) {
  const sheets = telecomSheets();
  fillBlanks(sheets);
  const items = sheets.profile.slice(1).map(([label]) => String(label));
  change(items, sheets);
  const dictionary: SheetTable = {
    name: "CompetencyModel",
    place: { sheet: "能力词典", row: 3, column: 0 },
    rows: [["M1 能力素质项", "M3 定义"], ...items.map((label) => [label, "…"])],
  };
  const template = telecomTemplate();
  const expected = { ...template, tables: [...template.tables, { kind: "model" as const, name: dictionary.name, headers: ["M1 能力素质项"] }] }; // prettier-ignore
  return checkWorkbook([dictionary, ...tablesOf(sheets)], expected);
}

describe("An item of the Dictionary", () => {
  it("is no issue where Profile calls it alike, spaces and width aside", () => {
    expect(issuesOf(() => undefined)).toEqual([]);
    expect(issuesOf((dictionary) => (dictionary[0] = "C01  成就 导向 "))).toEqual([]);
  });

  it("that was renamed there alone goes by two names", () => {
    expect(issuesOf((dictionary) => (dictionary[0] = "C01 追求卓越"))).toEqual([
      {
        code: "item-named-otherwise",
        severity: "warning",
        parameters: { dictionary: "C01 追求卓越", profile: "C01 成就导向" },
        place: { sheet: "能力词典", row: 4, column: 0 },
      },
    ]);
  });

  it.each(["C99 谈判", "谈判"])("that Profile does not have is told: %s", (label) => {
    expect(issuesOf((dictionary) => dictionary.push(label))).toMatchObject([
      { code: "dictionary-item-unknown", parameters: { item: label }, place: { sheet: "能力词典" } },
    ]);
  });

  it("whose row in Profile is gone is told there, once", () => {
    const issues = issuesOf((_, { profile, ratings }) => {
      profile.splice(1, 1);
      ratings.forEach((row) => row.splice(4, 1));
    });
    expect(codes(issues).filter((code) => code.startsWith("item") || code.startsWith("dictionary"))).toEqual(["item-row-gone"]); // prettier-ignore
  });
});
