import type { CellValue } from "../../../../src/core/tables/cell";
import { check, checkChanged, codes, fillBlanks, only, put, telecomSheets } from "../telecom-tables";

/** The issues of a rating by the superior of C03, whose scale ends at 4. */
function issuesOf(value: CellValue) {
  return checkChanged(({ ratings }) => put(ratings, 2, "C03", value));
}

describe("rated levels", () => {
  it.each([0, 1, 4, "–", "—", "-", "－", "不适用", "无法判断", "N/A", "cannot judge"])("takes %p as it is", (value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it.each([2.5, -1, 10, 45000, "very good", "2.5", "3 初级", "3/4", true, { error: "#REF!" }])(
    "says that %p is not a level",
    (value) => {
      expect(issuesOf(value)).toMatchObject([
        {
          code: "rating-not-a-level",
          severity: "error",
          parameters: { lowest: 0, top: 4, group: "上级", person: "张三" },
        },
      ]);
    },
  );

  it.each([5, 9, "5", "5级", "Level 6"])("says that %p belongs to another scale", (value) => {
    const issues = issuesOf(value);
    expect(issues).toMatchObject([{ code: "rating-of-another-scale", severity: "error" }]);
    expect(issues[0]?.correction).toBeUndefined();
  });

  it.each(["３", " 3 ", "3", "3.0", "　3"])(
    "warns of the number in the text %p, which counts, and offers it",
    (value) => {
      expect(issuesOf(value)).toMatchObject([
        { code: "rating-is-text", severity: "warning", correction: { value: 3 } },
      ]);
    },
  );

  it.each([
    "3级",
    "高级",
    "Senior",
    "SENIOR ",
    "level 3",
    "Lv.3",
    "Ⅲ",
    "三级",
    "第三级",
    "三",
    "3 高级",
    "高级（3）",
    "3分",
  ])("offers level 3 for %p, which does not count", (value) => {
    expect(issuesOf(value)).toMatchObject([
      { code: "rating-names-a-level", severity: "error", correction: { value: 3 } },
    ]);
  });

  it("goes by the top level that the profile gives the item", () => {
    const issues = checkChanged(({ ratings, profile }) => {
      put(profile, 3, "F5", 5);
      put(ratings, 2, "C03", 5);
    });
    expect(issues).toEqual([]);
  });
});

describe("missing ratings", () => {
  it("are one issue for a row that nobody touched", () => {
    const issues = checkChanged(({ ratings }) => ratings[4]?.fill("", 4));
    expect(issues).toMatchObject([
      { code: "rating-row-empty", parameters: { person: "张三", group: "同级", rater: "赵强" } },
    ]);
  });

  it("are one issue for each blank cell of a row that was begun", () => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, 4, "C01", "");
      put(ratings, 4, "C02", null);
    });
    expect(codes(issues)).toEqual(["rating-missing", "rating-missing"]);
  });

  it("are none for an item outside the person's grade", () => {
    const issues = checkChanged(({ ratings, people }) => {
      put(people, 1, "P5", "G1");
      put(ratings, 4, "C15", "");
    });
    expect(issues).toEqual([]);
  });
});

describe("people in the ratings", () => {
  it("are unknown without their leading zeros, which a correction gives back", () => {
    expect(checkChanged(({ ratings }) => put(ratings, 4, "R1", 7))).toMatchObject([
      { code: "rating-person-unknown", parameters: { code: "7", suggestion: "007" }, correction: { value: "007" } },
    ]);
  });

  it("are unknown without a correction where two codes differ by zeros only", () => {
    const issues = checkChanged(({ ratings, people }) => {
      people.push(["0007", "钱多", "", "", "G1"]);
      put(ratings, 2, "R1", 7);
    });
    expect(only(issues, "rating-person-unknown")[0]?.correction).toBeUndefined();
  });

  it("are the same person as number and as text", () => {
    const issues = checkChanged(({ people, ratings, exams }) => {
      put(people, 1, "P1", "7");
      for (const rows of [ratings, exams]) for (const row of rows.slice(1)) row[0] = 7;
    });
    expect(issues).toEqual([]);
  });

  it("are recognised by a name in place of the code", () => {
    expect(checkChanged(({ ratings }) => put(ratings, 4, "R1", "张三"))[0]?.correction).toEqual({ value: "007" });
  });

  it("are asked for first in a row that holds no rating either", () => {
    expect(codes(checkChanged(({ ratings }) => ratings.push(["", "同级"])))).toEqual(["rating-person-missing"]);
  });

  it("must have a code", () => {
    expect(codes(checkChanged(({ ratings }) => put(ratings, 4, "R1", " ")))).toEqual(["rating-person-missing"]);
  });
});

describe("rater groups", () => {
  it.each(["Superior", "superior", " 上级", "上级 "])(
    "offers the list's own spelling for %p, which counts",
    (group) => {
      const issues = checkChanged(({ ratings }) => put(ratings, 2, "R2", group));
      expect(issues).toMatchObject([
        { code: "rater-group-spelling", severity: "warning", correction: { value: "上级" } },
      ]);
    },
  );

  it.each(["上 级", "直接上级", "上级评价", "Line manager"])("offers the group that %p means", (group) => {
    const issues = checkChanged(({ ratings }) => put(ratings, 2, "R2", group));
    expect(issues).toMatchObject([{ code: "rater-group-unknown", severity: "error", correction: { value: "上级" } }]);
  });

  it("offers the plural for the singular in English", () => {
    const sheets = telecomSheets("en");
    fillBlanks(sheets);
    put(sheets.ratings, 3, "R2", "peer");
    expect(check(sheets, "en")[0]?.correction).toEqual({ value: "Peers" });
  });

  it("lists the groups where nothing is near", () => {
    const [issue] = only(
      checkChanged(({ ratings }) => put(ratings, 3, "R2", "陌生人")),
      "rater-group-unknown",
    );
    expect(issue?.correction).toBeUndefined();
    expect(issue?.parameters.known).toEqual(["自评", "上级", "同级", "下级", "客户"]);
  });

  it("knows a group that the user added to the list", () => {
    const issues = checkChanged(({ ratings, raters }) => {
      raters.push(["导师", 10, 1]);
      put(ratings, 3, "R2", "导师");
    });
    expect(issues).toEqual([]);
  });

  it("are asked for where they are missing", () => {
    expect(codes(checkChanged(({ ratings }) => put(ratings, 3, "R2", "")))).toEqual(["rater-group-missing"]);
  });
});

describe("a rater", () => {
  it("stands once for a person and group", () => {
    const issues = checkChanged(({ ratings }) => put(ratings, 4, "R3", " 王芳 "));
    expect(issues).toMatchObject([
      { code: "rating-row-twice", severity: "error", parameters: { firstRow: 7 }, place: { row: 7 } },
    ]);
  });

  it("is worth a look in two groups", () => {
    expect(codes(checkChanged(({ ratings }) => put(ratings, 4, "R3", "李明")))).toEqual(["rater-in-two-groups"]);
  });

  it("rates several people", () => {
    const issues = checkChanged(({ ratings, people }) => {
      people.push(["008", "李四", "", "", "G2"]);
      ratings.push(["008", ...(ratings[2] ?? []).slice(1)]);
    });
    expect(issues).toEqual([]);
  });

  it("without a name, as in an anonymous cycle, is not taken for another", () => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, 3, "R3", "");
      put(ratings, 4, "R3", "");
    });
    expect(issues).toEqual([]);
  });

  it("rates himself or herself once, whatever the name", () => {
    const issues = checkChanged(({ ratings }) => ratings.push([...(ratings[1] ?? [])]));
    expect(codes(issues)).toEqual(["rating-row-twice"]);
  });
});

describe("enough raters", () => {
  it("are missed for a person without a row", () => {
    const issues = checkChanged(({ people }) => people.push(["008", "李四", "", "", "G2"]));
    expect(issues).toMatchObject([{ code: "person-without-ratings", parameters: { person: "李四" } }]);
  });

  it("are missed for a person whom nobody could judge", () => {
    const issues = checkChanged(({ ratings }) => {
      for (const row of ratings.slice(1)) row.fill("–", 4);
    });
    expect(codes(issues)).toEqual(["person-without-ratings"]);
  });

  it("are told by the empty rows where raters have yet to fill in", () => {
    const issues = checkChanged(({ ratings }) => {
      for (const row of ratings.slice(1)) row.fill("", 4);
    });
    expect(codes(issues)).toEqual(Array(4).fill("rating-row-empty"));
  });

  it("are missed once for a person with a self-rating alone", () => {
    expect(codes(checkChanged(({ ratings }) => ratings.splice(2)))).toEqual(["person-self-rated-only"]);
  });

  it("are missed for a person whose other raters belong to groups without weight", () => {
    const issues = checkChanged(({ raters }) => {
      for (const row of [2, 3, 4, 5]) put(raters, row, "A2", 0);
    });
    expect(codes(issues)).toContain("person-self-rated-only");
  });

  it("are missed below a group's minimum, without a word on who rated", () => {
    const issues = checkChanged(({ raters }) => put(raters, 3, "A3", 3));
    expect(issues).toMatchObject([
      {
        code: "group-below-minimum",
        parameters: { person: "张三", group: "同级", minimum: 3, items: 14 },
        place: { sheet: "人员" },
      },
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/王芳|赵强/u);
  });

  it("are there when a group just reaches its minimum", () => {
    const issues = checkChanged(({ raters, ratings }) => {
      put(raters, 3, "A3", 2);
      put(ratings, 4, "C04", 2);
    });
    expect(codes(issues)).toEqual([]);
  });
});

describe("a critical item", () => {
  it("needs a rating that counts: a self-rating is none", () => {
    const issues = checkChanged(({ profile, ratings }) => {
      put(profile, 18, "F4", "是");
      for (const row of [2, 3, 4]) put(ratings, row, "C18", "–");
    });
    expect(only(issues, "critical-item-unrated")).toMatchObject([
      {
        severity: "warning",
        parameters: { item: "C18 客户关系能力", person: "张三" },
        place: { sheet: "评分表", row: 5 },
      },
    ]);
  });

  it("needs no more than one group with a rating", () => {
    const issues = checkChanged(({ profile, ratings }) => {
      put(profile, 18, "F4", "是");
      for (const row of [3, 4]) put(ratings, row, "C18", "–");
    });
    expect(issues).toEqual([]);
  });

  it("by exam needs a complete attempt", () => {
    const issues = checkChanged(({ profile, exams }) => {
      put(profile, 9, "F4", true);
      put(exams, 2, "E7", "");
    });
    expect(codes(issues)).toEqual(["critical-item-unrated", "exam-score-missing"]);
  });

  it("outside the person's grade is not needed", () => {
    const issues = checkChanged(({ profile, ratings, people }) => {
      put(people, 1, "P5", "G1 初级");
      put(profile, 15, "F4", "是");
      for (const row of [1, 2, 3, 4]) put(ratings, row, "C15", "–");
    });
    expect(issues).toEqual([]);
  });
});
