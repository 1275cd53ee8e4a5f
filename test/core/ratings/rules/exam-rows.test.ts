import type { CellValue } from "../../../../src/core/tables/cell";
import { checkComposed } from "../composed-tables";
import { checkChanged, codes, only, put, rowOf, type Sheets } from "../telecom-tables";

/** The first row of the exams: 张三, C09, level 2, 行业. */
const FIRST = 1;
const ITEM = "C09 通用基础知识";
const at = (column: number, row = FIRST) => ({ sheet: "考试", row: 3 + row, column });

describe("The person of an exam row", () => {
  it("is asked for where none is named", () => {
    const issues = checkChanged(({ exams }) => put(exams, FIRST, "E1", " "));
    expect(only(issues, "exam-person-missing")).toEqual([
      { code: "exam-person-missing", severity: "error", parameters: { item: ITEM, subject: "行业" }, place: at(0) },
    ]);
  });

  it("is in the list of people, and who was meant is offered", () => {
    const issues = checkChanged(({ exams }) => put(exams, FIRST, "E1", 7));
    expect(only(issues, "exam-person-unknown")).toEqual([
      {
        code: "exam-person-unknown",
        severity: "error",
        parameters: { code: "7", item: ITEM, suggestion: "007" },
        place: at(0),
        correction: { value: "007" },
      },
    ]);
  });
});

describe("The item of an exam row", () => {
  const issueOf = (item: CellValue) => only(
    checkChanged(({ exams }) => put(exams, FIRST, "E2", item)),
    item === "" ? "exam-item-missing" : "exam-item-unknown",
  ); // prettier-ignore

  it("is asked for where none is named", () => {
    expect(issueOf("")).toEqual([
      {
        code: "exam-item-missing",
        severity: "error",
        parameters: { person: "张三", subject: "行业" },
        place: at(1),
      },
    ]);
  });

  it.each([
    ["c9 基础", ITEM],
    ["谈判", null],
  ])("is one of the profile: for %s, %s is offered", (item, suggestion) => {
    expect(issueOf(item)).toEqual([
      {
        code: "exam-item-unknown",
        severity: "error",
        parameters: { person: "张三", value: item, suggestion },
        place: at(1),
        ...(suggestion === null ? {} : { correction: { value: suggestion } }),
      },
    ]);
  });

  it("is none that people rate", () => {
    const issues = checkChanged(({ exams }) => put(exams, 14, "E2", "C01"));
    expect(only(issues, "exam-item-is-rated")).toEqual([
      {
        code: "exam-item-is-rated",
        severity: "warning",
        parameters: { person: "张三", item: "C01" },
        place: at(1, 14),
      },
    ]);
  });

  it("is not judged where its column is gone, nor where the profile's is", () => {
    expect(codes(checkChanged(({ exams }) => exams.forEach((row) => row.splice(1, 1))))).toEqual(["column-gone"]);
    const withoutItems = checkChanged(({ profile }) => profile.forEach((row) => row.splice(0, 1)));
    expect(codes(withoutItems)).toContain("column-gone");
    expect(codes(withoutItems)).not.toContain("exam-item-unknown");
  });
});

describe("The level of a paper", () => {
  const issuesOf = (level: CellValue, top: CellValue = 4) =>
    only(
      checkChanged(({ profile, exams }) => {
        put(profile, rowOf(profile, "C09"), "F5", top);
        put(exams, FIRST, "E3", level);
      }),
      "exam-level-not-a-level",
    );

  it.each([1, 2, 3, "3"])("is a level up to the item's top of 3: %p", (level) =>
    expect(issuesOf(level, 3)).toEqual([]),
  );

  it.each([
    [0, null],
    [4, null],
    ["易", null],
    ["", null],
    ["零级", null],
    ["初级", 1],
    ["3级", 3],
    ["资深", null],
  ])(
    "is told where it is none, and what its words mean is offered as far as the top reaches: %p, %p",
    (level, meant) => {
      expect(issuesOf(level, 3)).toEqual([
        {
          code: "exam-level-not-a-level",
          severity: "error",
          parameters: { person: "张三", item: ITEM, subject: "行业", value: String(level), top: 3 },
          place: at(2),
          ...(meant === null ? {} : { correction: { value: meant } }),
        },
      ]);
    },
  );

  it.each([
    [4, []],
    [5, [4]],
  ])("stands on the common scale where the item counts in points: %d", (level, tops) => {
    const issues = checkComposed(({ exams }) => [1, 2].forEach((row) => put(exams, row, "E3", level)));
    expect(only(issues, "exam-level-not-a-level").map(({ parameters }) => parameters.top)).toEqual([...tops, ...tops]);
  });

  it("is not judged where its column is gone", () => {
    expect(codes(checkChanged(({ exams }) => exams.forEach((row) => row.splice(2, 1))))).toEqual(["column-gone"]);
  });
});

describe("A subject", () => {
  const repeated = (change: (row: CellValue[], sheets: Sheets) => void) =>
    checkChanged((sheets) => {
      const row = [...(sheets.exams[FIRST] ?? [])];
      sheets.exams.push(row);
      change(row, sheets);
    });

  it("that stands again in a sitting names the first row", () => {
    expect(repeated(() => undefined)).toEqual([
      {
        code: "exam-row-twice",
        severity: "error",
        parameters: { person: "张三", item: ITEM, subject: "行业", firstRow: 5 },
        place: at(4, 15),
      },
    ]);
  });

  it("may stand again for another level", () => {
    expect(repeated((row) => row.splice(2, 1, 3))).toEqual([]);
  });

  it.each([0, 1, 2])("is not taken for another's where the column that tells them apart is gone: %d", (column) => {
    const issues = repeated((_, { exams }) => exams.forEach((row) => row.splice(column, 1)));
    expect(codes(issues)).toEqual(["column-gone"]);
  });

  it("without a name is not taken for another one without a name", () => {
    expect(repeated((row, { exams }) => [row, exams[FIRST] ?? []].forEach((cells) => cells.splice(4, 1, "")))).toEqual(
      [],
    );
  });
});
