import { checkWorkbook } from "../../../src/core/ratings/check-workbook";
import { issueKey } from "../../../src/core/ratings/issue-key";
import {
  check,
  checkChanged,
  codes,
  columnOf,
  fillBlanks,
  only,
  put,
  tablesOf,
  telecomSheets,
  telecomTemplate,
} from "./telecom-tables";

describe("the telecom worked example", () => {
  it.each(["zh", "en"] as const)("yields no errors and only its four blank ratings in %s", (language) => {
    const issues = check(telecomSheets(language), language);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(codes(issues)).toEqual(Array(4).fill("rating-missing"));
    expect(only(issues, "rating-missing").map(({ parameters }) => parameters.item.slice(0, 3))).toEqual([
      "C07",
      "C13",
      "C04",
      "C13",
    ]);
  });

  it("has no issue at all once the blanks say that the rater could not judge", () => {
    expect(checkChanged(() => undefined)).toEqual([]);
  });

  it("tells in variant B that an item with a self-rating alone does not count", () => {
    const issues = checkChanged(({ ratings }) => {
      for (const row of [2, 3, 4]) put(ratings, row, "C18", "无法判断");
    });
    expect(only(issues, "item-self-rated-only")).toMatchObject([
      { parameters: { item: "C18 客户关系能力", person: "张三" } },
    ]);
    expect(issues).toHaveLength(1);
  });

  it("tells in variant D that a subject without a score keeps both attempts from counting", () => {
    const issues = checkChanged(({ exams }) => {
      for (const row of exams) if (row[4] === "服务规范") row[6] = null;
    });
    expect(codes(issues)).toEqual(["exam-score-missing", "exam-score-missing"]);
  });
});

describe("what users may do to a template", () => {
  it("accepts sorted rows", () => {
    const issues = checkChanged(({ ratings, profile, exams }) => {
      for (const rows of [ratings, profile, exams]) rows.splice(1, rows.length, ...rows.slice(1).reverse());
    });
    expect(issues).toEqual([]);
  });

  it("accepts moved columns and a column of the user's own", () => {
    const issues = checkChanged((sheets) => {
      for (const rows of Object.values(sheets)) for (const row of rows) row.reverse();
      for (const row of sheets.ratings) row.splice(3, 0, "note");
    });
    expect(issues).toEqual([]);
  });

  it("accepts headers and labels renamed or translated after their code", () => {
    const issues = checkChanged((sheets) => {
      for (const rows of Object.values(sheets)) {
        rows[0] = (rows[0] ?? []).map((header) => `${String(header).split(" ")[0] ?? ""} Renamed`);
      }
      for (const row of sheets.profile.slice(1)) row[0] = String(row[0]).split(" ")[0] ?? "";
    });
    expect(issues).toEqual([]);
  });

  it("accepts spare rows, which hold nothing but spaces", () => {
    const issues = checkChanged((sheets) => {
      for (const rows of Object.values(sheets)) rows.push([], [null, "", " "]);
    });
    expect(issues).toEqual([]);
  });

  it("judges the rows themselves, so a filter that hides some changes nothing", () => {
    const issues = checkChanged(({ ratings }) => put(ratings, 3, "C05", 5));
    expect(codes(issues)).toEqual(["rating-of-another-scale"]);
  });

  it("reads a second template by its own table names and leaves the first alone", () => {
    const expected = telecomTemplate();
    const second = { ...expected, tables: expected.tables.map((table) => ({ ...table, name: `${table.name}_2` })) };
    const broken = telecomSheets();
    put(broken.ratings, 1, "C01", 9);
    const good = telecomSheets();
    fillBlanks(good);
    const tables = [...tablesOf(broken), ...tablesOf(good).map((table) => ({ ...table, name: `${table.name}_2` }))];
    expect(checkWorkbook(tables, second)).toEqual([]);
  });
});

describe("what must not stop a check", () => {
  it("reads ragged rows, error cells, booleans and huge numbers", () => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, 1, "C01", { error: "#N/A" });
      put(ratings, 2, "C01", true);
      put(ratings, 3, "C01", 1e308);
      (ratings[4] ?? []).length = 6;
    });
    expect(only(issues, "rating-not-a-level").map(({ parameters }) => parameters.value)).toEqual([
      "#N/A",
      "TRUE",
      "1e+308",
    ]);
    expect(only(issues, "rating-missing").every(({ place }) => place?.row === 7)).toBe(true);
  });

  it("keeps every place of a table that has no rows at all", () => {
    const sheets = telecomSheets();
    for (const rows of Object.values(sheets)) rows.length = 0;
    expect(() => check(sheets)).not.toThrow();
    expect(check(sheets).length).toBeGreaterThan(0);
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s as a person code like any other", (code) => {
    const issues = checkChanged(({ people, ratings, exams }) => {
      for (const rows of [people, ratings, exams]) for (const row of rows.slice(1)) row[0] = code;
    });
    expect(issues).toEqual([]);
  });

  it("quotes names with line breaks and formulas as plain text in one line", () => {
    const issues = checkChanged(({ people, ratings }) => {
      put(people, 1, "P2", '=HYPERLINK("x")\n<b>😀</b>');
      put(ratings, 1, "C01", 5);
    });
    expect(only(issues, "rating-of-another-scale")[0]?.parameters.person).toBe('=HYPERLINK("x") <b>😀</b>');
  });
});

describe("the list of issues", () => {
  const issues = (() => {
    const sheets = telecomSheets();
    put(sheets.ratings, 2, "C03", 5);
    put(sheets.ratings, 2, "C01", 2.5);
    put(sheets.ratings, 1, "R1", 7);
    put(sheets.people, 1, "P5", "");
    put(sheets.profile, 1, "F3", 6);
    const { exams, ...rest } = sheets;
    return { all: check(rest), exams };
  })();

  it("starts with what has no place and goes on by sheet, row and column", () => {
    expect(codes(issues.all).filter((code) => code !== "rating-missing")).toEqual([
      "table-gone",
      "weights-sum",
      "grade-missing",
      "rating-person-unknown",
      "rating-not-a-level",
      "rating-of-another-scale",
    ]);
  });

  it("has keys that are unique and stay the same when other issues go", () => {
    const keys = issues.all.map(issueKey);
    expect(new Set(keys).size).toBe(keys.length);
    const sheets = telecomSheets();
    put(sheets.ratings, 2, "C03", 5);
    expect(keys).toContain(
      check(sheets)
        .filter(({ code }) => code === "rating-of-another-scale")
        .map(issueKey)[0],
    );
  });

  it("points at the cell itself", () => {
    const { ratings } = telecomSheets();
    expect(issues.all.find(({ code }) => code === "rating-of-another-scale")?.place).toEqual({
      sheet: "评分表",
      row: 5,
      column: columnOf(ratings, "C03"),
    });
  });
});
