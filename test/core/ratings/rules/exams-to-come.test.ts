import { check, checkChanged, codes, fillBlanks, only, put, type Sheets, telecomSheets } from "../telecom-tables";

const COLUMN = { person: 0, level: 2, attempt: 3, weight: 5, score: 6 };
const ITEMS = { C09: "C09 通用基础知识", C10: "C10 专业基础知识", C11: "C11 岗位基础知识" };

/** Rows of the exams by item and level; the header is row 0. */
function paper(
  { exams }: Sheets,
  item: keyof typeof ITEMS,
  level: number,
): (string | number | boolean | null | object)[][] {
  return exams.slice(1).filter((row) => String(row[1]).startsWith(item) && row[COLUMN.level] === level);
}

const clear = (rows: unknown[][]): void => rows.forEach((row) => (row[COLUMN.score] = ""));

describe("A paper without any score", () => {
  it("is told once, with its item, level and person, at the first score", () => {
    const issues = checkChanged((sheets) => clear(paper(sheets, "C10", 2)));
    expect(only(issues, "exam-paper-unscored")).toEqual([
      {
        code: "exam-paper-unscored",
        severity: "warning",
        parameters: { person: "张三", item: ITEMS.C10, level: 2 },
        place: { sheet: "考试", row: 8, column: COLUMN.score },
      },
    ]);
    expect(codes(issues)).toEqual(["exam-paper-unscored"]);
  });

  it("is told for each paper where nobody has sat any", () => {
    const issues = checkChanged(({ exams }) => clear(exams.slice(1)));
    expect(only(issues, "exam-paper-unscored").map(({ parameters }) => [parameters.item, parameters.level])).toEqual([
      [ITEMS.C09, 2],
      [ITEMS.C10, 2],
      [ITEMS.C11, 1],
      [ITEMS.C11, 2],
    ]);
  });

  it("names its subjects one by one as soon as it is begun", () => {
    const issues = checkChanged((sheets) => clear(paper(sheets, "C10", 2).slice(1)));
    expect(codes(issues)).toEqual(Array.from({ length: 3 }, () => "exam-score-missing"));
  });

  it.each<[string, (sheets: Sheets) => void]>([
    ["its item was sat at a higher level", (sheets) => clear(paper(sheets, "C11", 1))],
    [
      "another attempt has its scores",
      (sheets) => sheets.exams.push(...paper(sheets, "C10", 2).map((row) => [...row.slice(0, 3), 2, ...row.slice(4, 6), ""]) as never[]), // prettier-ignore
    ],
    [
      "nobody's grade asks for it",
      ({ profile, exams }) => {
        clear(exams.filter((row) => String(row[1]).startsWith("C10")));
        profile.filter((row) => String(row[0]).startsWith("C10")).forEach((row) => row.fill("–", 5));
      },
    ],
    ["none of its subjects has weight", (sheets) => paper(sheets, "C10", 2).forEach((row) => ((row[COLUMN.weight] = 0), (row[COLUMN.score] = "")))], // prettier-ignore
  ])("is not missed where %s", (_, change) => expect(codes(checkChanged(change))).toEqual([]));

  it("is still missed where only a lower one was sat", () => {
    const issues = checkChanged((sheets) => clear(paper(sheets, "C11", 2)));
    expect(only(issues, "exam-paper-unscored")).toHaveLength(1);
  });

  it("is not judged where the column of scores is gone, nor what stands there instead of a score", () => {
    expect(codes(checkChanged(({ exams }) => exams.forEach((row) => row.splice(COLUMN.score, 1))))).toEqual(["column-gone"]); // prettier-ignore
    const absent = checkChanged((sheets) => paper(sheets, "C10", 2).forEach((row) => (row[COLUMN.score] = "缺考")));
    expect(new Set(codes(absent))).toEqual(new Set(["exam-score-not-a-number"]));
  });
});

describe("A person without rows in the exams", () => {
  const checkAdded = (change: (sheets: Sheets) => void) => {
    const sheets = telecomSheets();
    fillBlanks(sheets);
    change(sheets);
    return check(sheets);
  };
  const add =
    (grade: string) =>
    ({ people, ratings }: Sheets) => {
      people.push(["008", "李四", "", "", grade]);
      ratings.push(...ratings.slice(1).map((row) => ["008", ...row.slice(1)]));
    };

  it("is told once, with the items that are found by exam", () => {
    expect(only(checkAdded(add("G2 中级")), "exam-rows-missing")).toEqual([
      {
        code: "exam-rows-missing",
        severity: "warning",
        parameters: { person: "李四", exams: Object.values(ITEMS) },
        place: { sheet: "人员", row: 5, column: 0 },
      },
    ]);
  });

  it("is told of those items only that the grade asks for and that have no row", () => {
    const issues = checkAdded((sheets) => {
      add("G2 中级")(sheets);
      const c11 = sheets.profile.find((row) => String(row[0]).startsWith("C11"));
      put(sheets.profile, sheets.profile.indexOf(c11 ?? []), "G2", "–");
      sheets.exams.push(...(paper(sheets, "C09", 2).map((row) => ["008", ...row.slice(1)]) as never[]));
    });
    expect(only(issues, "exam-rows-missing").map(({ parameters }) => parameters.exams)).toEqual([[ITEMS.C10]]);
  });

  it("is told of all where the list of exams is empty, and not judged where columns are gone", () => {
    const issues = checkAdded(({ exams }) => exams.splice(1));
    expect(only(issues, "exam-rows-missing").map(({ parameters }) => parameters.person)).toEqual(["张三"]);
    for (const column of [0, 1]) {
      const gone = checkAdded(({ exams }) => exams.forEach((row) => row.splice(column, 1)));
      expect(codes(gone)).toEqual(["column-gone"]);
    }
  });

  it("does not owe an exam for an item whose column of ratings is gone", () => {
    const issues = checkAdded(({ ratings }) => ratings.forEach((row) => row.splice(4, 1)));
    expect(only(issues, "exam-rows-missing")).toEqual([]);
  });
});
