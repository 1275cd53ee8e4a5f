import { checkChanged, codes, only, put } from "../telecom-tables";

describe("people", () => {
  it("need a code", () => {
    const issues = checkChanged(({ people }) => people.push(["", "李四", "", "", "G1"]));
    expect(issues).toMatchObject([{ code: "person-code-missing", parameters: { name: "李四" } }]);
  });

  it("need a code of their own", () => {
    const issues = checkChanged(({ people }) => people.push(["007", "李四", "", "", "G1"]));
    expect(issues).toMatchObject([
      {
        code: "person-code-twice",
        severity: "error",
        parameters: { firstName: "张三", firstRow: 5 },
        place: { row: 5 },
      },
    ]);
  });

  it("may have codes that differ by leading zeros only", () => {
    const issues = checkChanged(({ people }) => people.push(["7", "李四", "", "", "G1"]));
    expect(codes(issues)).toEqual(["person-without-ratings"]);
  });

  it("of one name are worth a look, and sentences tell them apart by code", () => {
    const issues = checkChanged(({ people, ratings }) => {
      people.push(["008", " 张三", "", "", "G1"]);
      ratings.push(["008", ...(ratings[2] ?? []).slice(1)]);
      put(ratings, 5, "C01", 5);
    });
    expect(only(issues, "person-name-twice")).toMatchObject([
      { severity: "warning", parameters: { codes: ["007", "008"] } },
    ]);
    expect(only(issues, "rating-of-another-scale")[0]?.parameters.person).toBe("张三 008");
  });

  it("without a name are not of one name", () => {
    const issues = checkChanged(({ people }) => people.push(["008", "", "", "", "G1"], ["009", "", "", "", "G1"]));
    expect(codes(issues)).toEqual(["person-without-ratings", "person-without-ratings"]);
  });
});

describe("the grade aimed at", () => {
  it.each(["G2", "G2 中级", "G2 anything"])("is found by its code in %p", (grade) => {
    expect(checkChanged(({ people }) => put(people, 1, "P5", grade))).toEqual([]);
  });

  it("is asked for where it is missing", () => {
    const [issue] = only(
      checkChanged(({ people }) => put(people, 1, "P5", null)),
      "grade-missing",
    );
    expect(issue?.parameters.known).toHaveLength(4);
  });

  it.each(["高级客户经理", "g3", "Ｇ3", "G3高级"])("is offered for %p", (grade) => {
    expect(checkChanged(({ people }) => put(people, 1, "P5", grade))).toMatchObject([
      { code: "grade-unknown", severity: "error", correction: { value: "G3 高级客户经理" } },
    ]);
  });

  it.each(["G7", 3, true])("is unknown when it is %p", (grade) => {
    const issues = checkChanged(({ people }) => put(people, 1, "P5", grade));
    expect(codes(issues)).toEqual(["grade-unknown"]);
    expect(issues[0]?.correction).toBeUndefined();
  });
});

describe("exam rows", () => {
  it("name a known person", () => {
    expect(
      checkChanged(({ exams }) => put(exams, 1, "E1", 7)).find(({ code }) => code === "exam-person-unknown"),
    ).toMatchObject({
      parameters: { suggestion: "007" },
      correction: { value: "007" },
    });
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E1", "")))).toContain("exam-person-missing");
  });

  it("without person and score are forms still to be used", () => {
    const issues = checkChanged(({ exams }) => exams.push(["", "C09 通用基础知识", 1, 1, "行业", 30, ""]));
    expect(issues).toEqual([]);
  });

  it.each(["通用基础知识", "c09", "C9", "C09通用"])("are offered the item that %p means", (item) => {
    const [issue] = only(
      checkChanged(({ exams }) => put(exams, 1, "E2", item)),
      "exam-item-unknown",
    );
    expect(issue?.correction).toEqual({ value: "C09 通用基础知识" });
  });

  it("name a known item", () => {
    expect(
      only(
        checkChanged(({ exams }) => put(exams, 1, "E2", "C99 x")),
        "exam-item-unknown",
      )[0]?.correction,
    ).toBeUndefined();
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E2", "")))).toContain("exam-item-missing");
    expect(checkChanged(({ exams }) => put(exams, 1, "E2", "C09"))).toEqual([]);
  });

  it("name an item that is not rated by people", () => {
    expect(codes(checkChanged(({ exams }) => put(exams, 14, "E2", "C01 成就导向")))).toContain("exam-item-is-rated");
  });

  it.each([0, 5, 1.5, "", "易"])("say that %p is no paper level", (level) => {
    const issues = checkChanged(({ exams }) => exams.slice(1, 5).forEach((_, row) => put(exams, row + 1, "E3", level)));
    expect(codes(issues)).toEqual(Array(4).fill("exam-level-not-a-level"));
  });

  it("are offered the paper level that a word means", () => {
    expect(
      only(
        checkChanged(({ exams }) => put(exams, 1, "E3", "中级")),
        "exam-level-not-a-level",
      )[0]?.correction,
    ).toEqual({ value: 2 });
  });

  it("hold a subject of an attempt once, but again in the next attempt", () => {
    expect(codes(checkChanged(({ exams }) => exams.push([...(exams[1] ?? [])])))).toEqual(["exam-row-twice"]);
    const again = checkChanged(({ exams }) => {
      for (const row of exams.slice(1, 5)) exams.push([...row.slice(0, 3), 2, ...row.slice(4)]);
    });
    expect(again).toEqual([]);
  });
});

describe("exam scores", () => {
  it.each([0, 100, 59.95])("may be %p", (score) => {
    expect(checkChanged(({ exams }) => put(exams, 1, "E7", score))).toEqual([]);
  });

  it.each([
    [-1, "exam-score-out-of-range"],
    [100.5, "exam-score-out-of-range"],
    ["101", "exam-score-out-of-range"],
    ["良", "exam-score-not-a-number"],
    [true, "exam-score-not-a-number"],
    [{ error: "#DIV/0!" }, "exam-score-not-a-number"],
    ["８２", "exam-score-is-text"],
    ["", "exam-score-missing"],
  ])("are judged: %p gives %s", (score, code) => {
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E7", score)))).toEqual([code]);
  });

  it("are not missed one by one in an attempt that has not begun, nor for a subject without weight", () => {
    const issues = checkChanged(({ exams }) => {
      for (const row of [1, 2, 3, 4]) put(exams, row, "E7", "");
      put(exams, 5, "E7", "");
      put(exams, 5, "E6", 0);
    });
    expect(codes(issues)).toEqual(["exam-paper-unscored"]);
  });

  it.each([
    [-20, "exam-weight-negative"],
    ["二十", "exam-weight-not-a-number"],
    ["30", "exam-weight-is-text"],
  ])("have weights that are judged: %p gives %s", (weight, code) => {
    expect(codes(checkChanged(({ exams }) => put(exams, 1, "E6", weight)))).toEqual([code]);
  });
});
