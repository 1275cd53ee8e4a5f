import { issueSentence } from "../../../../src/locales/issue-texts";
import { checkComposed } from "../composed-tables";
import { codes, put, rowOf } from "../telecom-tables";

const at = (rows: Parameters<typeof rowOf>[0], code: string): number => rowOf(rows, code);

test("a template with every kind of item has no issue when it is filled in", () => {
  expect(checkComposed(() => undefined)).toEqual([]);
});

describe("ratings of an item's own scale", () => {
  it.each([-1, 0, 5])("reach from its lowest rung to its top: %d", (level) => {
    expect(checkComposed(({ ratings }) => put(ratings, 1, "C011", level))).toEqual([]);
  });

  it.each([-2, 6, 9, "-2", "senior"])("do not reach beyond: %p", (level) => {
    const issues = checkComposed(({ ratings }) => put(ratings, 1, "C011", level));
    expect(issues).toMatchObject([{ severity: "error", parameters: { lowest: -1, top: 5 } }]);
    expect(issueSentence(issues[0]!, "en")).toContain("−1 to 5");
    expect(issueSentence(issues[0]!, "zh")).toContain("−1 至 5");
  });

  it.each([0, 4])("may be %d where 1 is the lowest rung: 0 is below it", (level) => {
    expect(checkComposed(({ ratings }) => put(ratings, 1, "C012", level))).toEqual([]);
  });

  it.each([-1, 5])("cannot be %d there, and the sentence names that scale's range", (level) => {
    const issues = checkComposed(({ ratings }) => put(ratings, 1, "C012", level));
    expect(issues).toMatchObject([{ parameters: { item: "C012 ACH-B Reach", lowest: 0, top: 4 } }]);
    expect(issueSentence(issues[0]!, "en")).toContain("0–4");
  });

  it("are offered as a number where they are text", () => {
    expect(checkComposed(({ ratings }) => put(ratings, 1, "C011", " -1"))).toMatchObject([
      { code: "rating-is-text", correction: { value: -1 } },
    ]);
  });

  it.each(["C011", "C022"])("that are blank in a begun row name the item and the part: %s", (code) => {
    const issues = checkComposed(({ ratings }) => put(ratings, 1, code, ""));
    expect(issues).toMatchObject([{ code: "part-rating-missing", severity: "warning", place: { sheet: "ratings" } }]);
    const sentence = issueSentence(issues[0]!, "en");
    expect(sentence).toContain(code);
    expect(sentence).toContain(code.slice(0, 3) + " ");
  });

  it("are not missed where the scale is not in the person's grade", () => {
    const issues = checkComposed(({ ratings, profile }) => {
      put(profile, at(profile, "C012"), "G1", "–");
      put(ratings, 1, "C012", "");
    });
    expect(issues).toEqual([]);
  });
});

describe("a composed item", () => {
  it("of which a part could not be judged by anybody says which", () => {
    const issues = checkComposed(({ ratings }) => put(ratings, 1, "C012", "cannot judge"));
    expect(issues).toMatchObject([
      {
        code: "part-unrated",
        severity: "warning",
        parameters: { item: "C01 ACH Drive", part: "C012 ACH-B Reach", person: "Li Ming" },
      },
    ]);
  });

  it("that nobody could judge at all is not partly rated", () => {
    const issues = checkComposed(({ ratings }) => {
      put(ratings, 1, "C021", "n/a");
      put(ratings, 1, "C022", "n/a");
    });
    expect(issues).toEqual([]);
  });

  it("needs no ratings column and no exam, critical or not", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C01"), "F4", "yes"))).toEqual([]);
  });

  it("that is critical and lacks a part gives no band", () => {
    const issues = checkComposed(({ profile, ratings }) => {
      put(profile, at(profile, "C01"), "F4", "yes");
      put(ratings, 1, "C012", "n/a");
    });
    expect(codes(issues)).toContain("critical-item-unrated");
  });

  it("has no exams of its own", () => {
    expect(codes(checkComposed(({ exams }) => exams.push(["01", "C01", 1, 1, "x", 100, 60, ""])))).toEqual([
      "exam-item-is-rated",
    ]);
  });
});

describe("the item that a row is a part of", () => {
  it("must be in the profile, and its likely code is offered", () => {
    const issues = checkComposed(({ profile }) => put(profile, at(profile, "C021"), "F6", "c2"));
    expect(issues).toMatchObject([
      { code: "weights-sum" },
      { code: "part-of-unknown", severity: "error", correction: { value: "C02" } },
    ]);
  });

  it("may be written with its name", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C021"), "F6", "C02 Service"))).toEqual([]);
  });

  it("is never the row itself", () => {
    expect(codes(checkComposed(({ profile }) => put(profile, at(profile, "C021"), "F6", "C021")))).toContain(
      "part-of-itself",
    );
  });
});

describe("the lowest rung", () => {
  it.each([2, -2, 0.5, "low"])("cannot be %p", (lowest) => {
    expect(codes(checkComposed(({ profile }) => put(profile, at(profile, "C012"), "F7", lowest)))).toEqual([
      "lowest-rung-not-a-rung",
    ]);
  });
});

describe("required levels of scales and points", () => {
  it.each([
    ["C011", 0],
    ["C011", 5],
    ["C012", 2],
    ["C04", 1],
    ["C04", 100],
    ["C04", 59.5],
    ["C04", "–"],
  ])("of %s may be %p", (code, level) => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, code), "G2", level))).toEqual([]);
  });

  it.each([
    ["C011", -1, 0, 5],
    ["C011", 6, 0, 5],
    ["C012", 1, 2, 4],
    ["C04", 0, 1, 100],
    ["C04", 101, 1, 100],
  ])("of %s cannot be %d", (code, level, lowest, top) => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, code), "G2", level))).toMatchObject([
      { code: "required-level-not-a-level", parameters: { lowest, top } },
    ]);
  });

  it("count in points only where people do not rate", () => {
    expect(codes(checkComposed(({ profile }) => put(profile, at(profile, "C03"), "F5", 100)))).toEqual([
      "top-level-not-a-level",
    ]);
  });
});

describe("weights", () => {
  it("of parts sum to 100 within their item", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C011"), "F3", 50))).toMatchObject([
      { code: "part-weights-sum", severity: "warning", parameters: { item: "C01 ACH Drive", sum: "90" } },
    ]);
  });

  it("of parts may all be the same", () => {
    const issues = checkComposed(({ profile }) => {
      for (const code of ["C021", "C022"]) put(profile, at(profile, code), "F3", 1);
    });
    expect(issues).toEqual([]);
  });

  it("of items do not count their parts, and may all be the same", () => {
    const issues = checkComposed(({ profile }) => {
      for (const code of ["C01", "C02", "C03", "C04"]) put(profile, at(profile, code), "F3", 7);
    });
    expect(issues).toEqual([]);
    expect(codes(checkComposed(({ profile }) => put(profile, at(profile, "C03"), "F3", 25)))).toEqual(["weights-sum"]);
  });

  it("of roles are summed role by role, and the common column no more", () => {
    const withRoles = (senior: number) =>
      checkComposed(({ profile }) => {
        profile[0]?.push("W1 Weight Junior", "W2 Weight Senior");
        profile.slice(1).forEach((row) => {
          const own = row[5] === "";
          row.push(own ? 25 : "", own ? (row[0] === "C03 Teamwork" ? senior : 25) : "");
        });
        put(profile, 1, "F3", 1);
      });
    expect(withRoles(25)).toEqual([]);
    expect(withRoles(20)).toMatchObject([
      { code: "weights-sum-of", parameters: { of: "W2 Weight Senior", sum: "95" } },
    ]);
    expect(codes(withRoles(-5))).toEqual(["weights-sum-of", "item-weight-negative"]);
  });
});

describe("blocks", () => {
  const withBlocks = (change: (sheets: Parameters<Parameters<typeof checkComposed>[0]>[0]) => void) =>
    checkComposed((sheets) => {
      sheets.rules.push(["U51 Qualities", 60], ["U52 Skills", 40]);
      for (const code of ["C01", "C02", "C03", "C04"]) put(sheets.profile, at(sheets.profile, code), "F3", 50);
      change(sheets);
    });

  it("are summed by themselves", () => {
    expect(withBlocks(() => undefined)).toEqual([]);
    expect(withBlocks(({ profile }) => put(profile, at(profile, "C03"), "F3", 40))).toMatchObject([
      { code: "weights-sum-of", parameters: { of: "Skills", sum: "90" } },
    ]);
  });

  it("are categories of the profile, and hold all of them", () => {
    const issues = withBlocks(({ rules }) => put(rules, 4, "S1", "U52 Skill"));
    expect(issues).toMatchObject([
      {
        code: "block-unknown",
        severity: "warning",
        parameters: { block: "U52 Skill", known: ["Qualities", "Skills"] },
      },
      { code: "category-without-block", parameters: { category: "Skills", items: 2 } },
    ]);
  });

  it.each([-1, "much", ""])("cannot weigh %p", (weight) => {
    expect(codes(withBlocks(({ rules }) => put(rules, 4, "S2", weight)))).toEqual(["block-weight-not-a-weight"]);
  });
});

describe("the arrangement of the profile", () => {
  it.each([1, 2])("may be %d", (value) => {
    expect(checkComposed(({ rules }) => put(rules, 2, "S2", value))).toEqual([]);
  });

  it.each([0, 3, 1.5])("cannot be %d", (value) => {
    expect(codes(checkComposed(({ rules }) => put(rules, 2, "S2", value)))).toEqual(["arrangement-unknown"]);
  });
});

describe("the minimum of a subject", () => {
  it("is reached by a score that equals it", () => {
    expect(checkComposed(({ exams }) => put(exams, 1, "E7", 50))).toEqual([]);
  });

  it("says that the paper is not passed below it", () => {
    const issues = checkComposed(({ exams }) => put(exams, 1, "E7", 49.5));
    expect(issues).toMatchObject([
      { code: "exam-score-below-minimum", severity: "warning", parameters: { score: 49.5, minimum: 50 } },
    ]);
    expect(issueSentence(issues[0]!, "zh")).toContain("本卷不通过");
  });

  it.each([-1, 101, "half"])("cannot be %p", (minimum) => {
    expect(codes(checkComposed(({ exams }) => put(exams, 1, "E8", minimum)))).toEqual(["exam-minimum-out-of-range"]);
  });
});

describe("hints of the model", () => {
  const hints = [{ from: "C011", fromLevel: 4, to: "C03", toLevel: 4 }];

  it("warn where one item asks for more of another", () => {
    const issues = checkComposed(() => undefined, hints);
    expect(issues).toMatchObject([
      {
        code: "required-level-too-low",
        severity: "warning",
        parameters: { because: "C011 ACH-A Strength", grade: "G2 Senior", level: 5, atLeast: 4, found: "3" },
      },
    ]);
    expect(issueSentence(issues[0]!, "en")).toBe(
      "C011 ACH-A Strength is required at 5 in G2 Senior; C03 Teamwork should then be required at 4 or more, it is 3.",
    );
  });

  it("are content with the level that they ask for", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C03"), "G2", 4), hints)).toEqual([]);
  });

  it("warn where the other is not required at all", () => {
    const issues = checkComposed(({ profile }) => put(profile, at(profile, "C03"), "G2", "–"), hints);
    expect(issues).toMatchObject([{ parameters: { found: "" } }]);
  });

  it("pass over items that were left out", () => {
    expect(checkComposed(() => undefined, [{ from: "C011", fromLevel: 1, to: "C99", toLevel: 1 }])).toEqual([]);
  });
});

describe("a lost code", () => {
  it("of a scale is not taken for that of an item whose number is the same without zeros", () => {
    const issues = checkComposed(({ profile }) => put(profile, at(profile, "C011"), "F1", "c011Strength"));
    expect(issues.find(({ code }) => code === "item-code-lost")?.correction).toEqual({ value: "C011 Strength" });
  });
});

describe("the scale of a part", () => {
  it("asks for a level above its lowest rung", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C012"), "G1", 2))).toEqual([]);
    expect(codes(checkComposed(({ profile }) => put(profile, at(profile, "C012"), "G1", 1)))).toEqual([
      "required-level-not-a-level",
    ]);
  });

  it("needs its lowest rung, which is offered as inserted", () => {
    expect(checkComposed(({ profile }) => put(profile, at(profile, "C012"), "F7", ""))).toMatchObject([
      { code: "lowest-rung-not-a-rung", correction: { value: 1 } },
    ]);
  });
});
