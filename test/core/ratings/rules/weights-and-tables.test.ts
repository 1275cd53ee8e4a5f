import { applyCorrection } from "../../../../src/core/ratings/issue-key";
import type { CellValue } from "../../../../src/core/tables/cell";
import {
  check,
  checkChanged,
  codes,
  columnOf,
  fillBlanks,
  only,
  put,
  rowOf,
  type Sheets,
  telecomSheets,
} from "../telecom-tables";

describe("weights of the items", () => {
  it("sum to 100, or a warning at their header says what they sum to", () => {
    expect(checkChanged(({ profile }) => put(profile, 1, "F3", 6))).toMatchObject([
      {
        code: "weights-sum",
        severity: "warning",
        parameters: { sum: "101" },
        place: { sheet: "岗位标准", row: 3, column: 2 },
      },
    ]);
  });

  it("may hold binary dust", () => {
    const issues = checkChanged(({ profile }) => {
      put(profile, 1, "F3", 0.1);
      put(profile, 2, "F3", 0.2);
      put(profile, 3, "F3", 14.7);
    });
    expect(issues).toEqual([]);
  });

  it.each([
    [-5, "item-weight-negative"],
    ["五", "item-weight-not-a-number"],
    [true, "item-weight-not-a-number"],
  ])("are numbers from 0: %p gives %s", (weight, code) => {
    expect(codes(checkChanged(({ profile }) => put(profile, 1, "F3", weight)))).toEqual(["weights-sum", code]);
  });

  it("are offered as a number where they are text", () => {
    expect(checkChanged(({ profile }) => put(profile, 1, "F3", "５"))).toMatchObject([
      { code: "item-weight-is-text", severity: "warning", correction: { value: 5 } },
    ]);
  });

  it("do not overflow", () => {
    const issues = checkChanged(({ profile }) => {
      put(profile, 1, "F3", 1e308);
      put(profile, 2, "F3", 1e308);
    });
    expect(only(issues, "weights-sum")[0]?.parameters.sum).toBe("∞");
  });
});

describe("rater groups in the profile", () => {
  it.each([
    [-10, "group-weight-negative"],
    ["高", "group-weight-not-a-number"],
    ["10", "group-weight-is-text"],
  ])("have weights from 0: %p gives %s", (weight, code) => {
    expect(codes(checkChanged(({ raters }) => put(raters, 1, "A2", weight)))).toEqual([code]);
  });

  it.each([1.5, -1, "三"])("cannot ask for %p ratings", (minimum) => {
    expect(codes(checkChanged(({ raters }) => put(raters, 5, "A3", minimum)))).toEqual(["group-minimum-not-a-count"]);
  });

  it("stand once, in whatever language", () => {
    expect(codes(checkChanged(({ raters }) => raters.push(["Peers", 5, 1])))).toEqual(["group-listed-twice"]);
  });
});

describe("required levels", () => {
  it.each(["–", "", 1, 4])("may be %p", (level) => {
    expect(checkChanged(({ profile }) => put(profile, 1, "G4", level))).toEqual([]);
  });

  it.each([0, 5, 2.5, -1, "5", "很高", true])("cannot be %p", (level) => {
    expect(checkChanged(({ profile }) => put(profile, 1, "G4", level))).toMatchObject([
      { code: "required-level-not-a-level", severity: "error", parameters: { top: 4, grade: "G4 资深客户经理" } },
    ]);
  });

  it.each([
    ["3", "warning"],
    ["高级", "error"],
  ])("are offered as a number for %p", (level, severity) => {
    expect(checkChanged(({ profile }) => put(profile, 1, "G4", level))).toMatchObject([
      { code: "required-level-is-text", severity, correction: { value: 3 } },
    ]);
  });

  it("stay within a top level that is one", () => {
    expect(codes(checkChanged(({ profile }) => put(profile, 1, "F5", "many")))).toEqual(["top-level-not-a-level"]);
  });
});

describe("tables", () => {
  it.each(["people", "ratings", "profile", "raters", "exams", "rules"] as const)(
    "that are gone are told once, and nothing else is blamed: %s",
    (kind) => {
      const sheets = telecomSheets();
      fillBlanks(sheets);
      const { [kind]: gone, ...rest } = sheets;
      expect(gone.length).toBeGreaterThan(0);
      expect(check(rest)).toMatchObject([{ code: "table-gone", severity: "error", parameters: { table: kind } }]);
    },
  );

  it("that lost half of their rows say which", () => {
    const issues = checkChanged(({ profile }) => profile.splice(10));
    expect(only(issues, "item-row-gone").map(({ parameters }) => parameters.item.slice(0, 3))).toEqual([
      "C10",
      "C11",
      "C12",
      "C13",
      "C14",
      "C15",
      "C16",
      "C17",
      "C18",
    ]);
    expect(codes(issues)).toContain("weights-sum");
    expect(codes(issues)).not.toContain("item-column-unknown");
  });

  it("that lost half of their columns say which", () => {
    const issues = checkChanged(({ ratings }) => ratings.forEach((row) => row.splice(15)));
    expect(only(issues, "column-gone").map(({ parameters }) => parameters.column.slice(0, 3))).toEqual([
      "C15",
      "C16",
      "C17",
      "C18",
    ]);
  });
});

describe("columns", () => {
  it("that were deleted are told at the table's header", () => {
    const issues = checkChanged(({ people }) => people.forEach((row) => row.splice(4, 1)));
    expect(issues).toMatchObject([
      {
        code: "column-gone",
        severity: "error",
        parameters: { table: "people", column: "P5 目标职级" },
        place: { row: 3, column: 0 },
      },
    ]);
  });

  it("that results can do without are a warning", () => {
    const issues = checkChanged(({ people }) => people.forEach((row) => row.splice(3, 1)));
    expect(issues).toMatchObject([{ code: "column-gone", severity: "warning" }]);
  });

  it.each([
    "沟通倾听能力",
    "c03 沟通倾听能力",
    "C3 沟通倾听能力",
    "C30 沟通倾听能力",
    "C03沟通倾听能力",
    "Ｃ０３ 沟通倾听能力",
  ])("whose header lost its code get it back: %p", (header) => {
    const [issue, ...others] = checkChanged(({ ratings }) => {
      (ratings[0] ?? [])[columnOf(ratings, "C03")] = header;
    });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "header-code-lost",
      severity: "error",
      correction: { value: "C03 沟通倾听能力" },
    });
  });

  it("whose header lost its code keep the user's own words and their place", () => {
    const issues = checkChanged(({ people }) => {
      (people[0] ?? [])[1] = "p2 员工姓名";
    });
    expect(issues.map(applyCorrection)).toEqual([
      { place: { sheet: "人员", row: 3, column: 1 }, content: "P2 员工姓名" },
    ]);
  });

  it("that are renamed without a code are known by their neighbours, and nothing is written on a guess", () => {
    const issues = checkChanged(({ people }) => {
      (people[0] ?? [])[1] = "员工";
    });
    expect(issues).toMatchObject([{ code: "header-code-lost", parameters: { code: "P2", header: "员工" } }]);
    expect(issues[0]?.correction).toBeUndefined();
  });

  it("of the user's own are not taken for a deleted one", () => {
    const issues = checkChanged(({ people }) => {
      people.forEach((row, index) => {
        row.splice(2, 1);
        row.push(index === 0 ? "备注" : "");
      });
    });
    expect(codes(issues)).toEqual(["column-gone"]);
  });

  it("that repeat a code are told at the second", () => {
    const issues = checkChanged(({ ratings }) => {
      ratings.forEach((row, index) => row.push(index === 0 ? "C03 再评" : 2));
    });
    expect(issues).toMatchObject([
      { code: "header-code-twice", parameters: { firstHeader: "C03 沟通倾听能力" }, place: { column: 19 } },
    ]);
  });

  it("of an item that the profile does not know are told", () => {
    const issues = checkChanged(({ ratings }) =>
      ratings.forEach((row, index) => row.push(index === 0 ? "C21 谈判" : 2)),
    );
    expect(issues).toMatchObject([{ code: "item-column-unknown", parameters: { item: "C21 谈判" } }]);
  });

  it.each(["Column1", "列2", ""])("that nobody named (%p) are told once where something stands in them", (header) => {
    const typed = (cells: CellValue[]) =>
      checkChanged(({ ratings }) =>
        ratings.forEach((row, index) => row.push(index === 0 ? header : (cells[index] ?? ""))),
      );
    expect(typed([])).toEqual([]);
    expect(typed(["", 3, "", 2])).toMatchObject([{ code: "ratings-column-nameless", place: { row: 3, column: 19 } }]);
  });

  it("that the user named are the user's own", () => {
    expect(
      checkChanged(({ ratings }) => ratings.forEach((row, index) => row.push(index === 0 ? "Hours" : index))),
    ).toEqual([]);
  });

  it("of an item that the user added to the profile too are fine, and the row in the profile is named", () => {
    const issues = checkChanged(({ ratings, profile }) => {
      profile.push(["C21 谈判", "x", 0, "", 4, 1, 1, 1, 1]);
      ratings.forEach((row, index) => row.push(index === 0 ? "C21 谈判" : 2));
    });
    expect(issues).toMatchObject([{ code: "item-added", severity: "error", parameters: { item: "C21 谈判" } }]);
  });
});

describe("rows of the profile", () => {
  it("whose label lost its code get it back", () => {
    const issues = checkChanged(({ profile }) => put(profile, 3, "F1", "沟通倾听能力"));
    expect(only(issues, "item-code-lost")).toMatchObject([
      { severity: "error", correction: { value: "C03 沟通倾听能力" } },
    ]);
    expect(codes(issues)).not.toContain("item-row-gone");
  });

  it("whose label says nothing known are told without a guess", () => {
    const issues = checkChanged(({ profile }) => profile.push(["谈判", "x", 0, "", 4, 1, 1, 1, 1]));
    expect(codes(issues)).toEqual(["item-code-lost"]);
    expect(issues[0]?.correction).toBeUndefined();
  });

  it("that repeat an item are told at the second", () => {
    const issues = checkChanged(({ profile }) => profile.push(["C03 又一个", "x", 0, "", 4, 1, 1, 1, 1]));
    expect(issues).toMatchObject([{ code: "item-row-twice", parameters: { firstRow: 7 } }]);
  });
});

/** The row of a setting, which is added where the example leaves it out. */
function rows(rules: Sheets["rules"], code: string): number {
  if (!rules.some(([label]) => String(label).startsWith(code))) rules.push([`${code} 设置`, ""]);
  return rowOf(rules, code);
}

describe("settings", () => {
  it("are found by their codes, or the usual value is taken and said", () => {
    const issues = checkChanged(({ rules }) => rules.splice(rowOf(rules, "U04"), 1));
    expect(issues).toMatchObject([
      { code: "setting-gone", severity: "warning", parameters: { setting: "U04 接近的容差" } },
    ]);
  });

  it("whose label lost its code get it back", () => {
    const issues = checkChanged(({ rules }) => put(rules, 4, "S1", "接近的容差"));
    expect(issues).toMatchObject([{ code: "setting-gone", correction: { value: "U04 接近的容差" } }]);
  });

  it("hold numbers where figures are meant", () => {
    const issues = checkChanged(({ rules }) => put(rules, 4, "S2", "半级"));
    expect(issues).toMatchObject([{ code: "setting-not-a-number", severity: "error", correction: { value: 0.5 } }]);
  });

  it.each([
    ["U02", 2.5, 0, 6, 2],
    ["U03", -1, 0, 6, 1],
    ["U05", 101, 0, 100, 80],
    ["U41", 4, 1, 3, 1],
    ["U42", 1.5, 0, 9, 3],
    ["U43", -5, 0, 1_000_000, ""],
    ["U44", 0, 1, 100, ""],
  ])("%s cannot be %p, which means the usual value", (code, value, lowest, top, usual) => {
    const issues = checkChanged(({ rules }) => {
      const row = rows(rules, code);
      put(rules, row, "S2", value);
    });
    expect(issues).toMatchObject([
      { code: "setting-not-allowed", parameters: { value: String(value), lowest, top }, correction: { value: usual } },
    ]);
  });

  it("for self and for anonymous groups may be left to the rater groups", () => {
    expect(
      checkChanged(({ rules }) => {
        for (const code of ["U43", "U44"]) put(rules, rows(rules, code), "S2", "");
      }),
    ).toEqual([]);
    const issues = checkChanged(({ rules }) => put(rules, rows(rules, "U43"), "S2", "ten"));
    expect(issues).toMatchObject([{ code: "setting-not-a-number", correction: { value: "" } }]);
  });

  it("raise the number of ratings that anonymous groups need", () => {
    const issues = checkChanged(({ rules }) => put(rules, rows(rules, "U44"), "S2", 3));
    expect(issues).toMatchObject([{ code: "group-below-minimum", parameters: { group: "同级", minimum: 3 } }]);
  });

  it("list bands from the best down", () => {
    const issues = checkChanged(({ rules }) => put(rules, rowOf(rules, "U12"), "S2", 100));
    expect(issues).toMatchObject([{ code: "band-not-below", parameters: { above: "U11 A 完全胜任", value: "100" } }]);
  });

  it("may have fewer bands", () => {
    expect(checkChanged(({ rules }) => rules.splice(rowOf(rules, "U12"), 1))).toEqual([]);
  });
});
