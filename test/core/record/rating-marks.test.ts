import { changedPeople, ratingMarks, type RatingMarks } from "../../../src/core/record/rating-marks";
import type { TableCells } from "../../../src/core/tables/table";

const HEADER = ["R1 编号", "R2 评价方", "R3 评价人", "C01 成就导向", "C03 倾听", "R4 备注"];
const ZHANG_SELF = ["001", "自评", "", 3, 2, ""];
const ZHANG_SUPERIOR = ["001", "上级", "王总", 2, null, "按时完成"];
const LI_SUPERIOR = ["002", "上级", "王总", 4, 3, ""];
const RATINGS: TableCells = [HEADER, ZHANG_SELF, ZHANG_SUPERIOR, LI_SUPERIOR];

const EXAM_HEADER = ["E1 编号", "E2 项目", "E3 级别", "E4 次数", "E5 科目", "E6 权重", "E7 得分", "E8 最低分"];
const EXAMS: TableCells = [
  EXAM_HEADER,
  ["001", "K01 业务知识", 2, 1, "理论", 40, 72.5, null],
  ["001", "K01 业务知识", 2, 1, "实操", 60, 81, 60],
  ["002", "K01 业务知识", 2, 1, "理论", 40, null, null],
];

const marksOf = (ratings: TableCells, exams?: TableCells): RatingMarks => {
  const marks = ratingMarks({ ratings, ...(exams && { exams }) });
  if (marks === null) throw new Error("The ratings cannot be read.");
  return marks;
};
const changed = (ratings: TableCells, exams?: TableCells, examsBefore = exams): readonly string[] =>
  changedPeople(marksOf(RATINGS, examsBefore), marksOf(ratings, exams));

/** The table with another value in a cell; row 0 is the header. */
function withCell(cells: TableCells, row: number, column: number, value: TableCells[number][number]): TableCells {
  return cells.map((line, at) => (at === row ? line.map((cell, to) => (to === column ? value : cell)) : line));
}

describe("The marks of what is rated", () => {
  it("are 16 digits for everybody with a rating, by ascending codes", () => {
    const marks = marksOf([HEADER, LI_SUPERIOR, ["003", "自评", "", null, "–", "请假"], ZHANG_SELF]);
    expect([...marks.keys()]).toEqual(["001", "002"]);
    for (const mark of marks.values()) expect(mark).toMatch(/^[0-9a-f]{16}$/u);
  });

  it("tell whose rating was changed, and nobody else", () => {
    expect(changed(RATINGS)).toEqual([]);
    expect(changed(withCell(RATINGS, 2, 3, 3))).toEqual(["001"]);
    expect(changed(withCell(withCell(RATINGS, 3, 4, 0), 1, 3, null))).toEqual(["001", "002"]);
  });

  it.each<[string, TableCells]>([
    ["sorted rows", [HEADER, LI_SUPERIOR, ZHANG_SUPERIOR, ZHANG_SELF]],
    [
      "a row without ratings between them",
      [HEADER, ZHANG_SELF, ["001", "同级", "", null, null, ""], ...RATINGS.slice(2)],
    ],
    ["blank rows", [...RATINGS.slice(0, 2), [null, null, null, null, null, null], ...RATINGS.slice(2), []]],
    ["another comment", withCell(RATINGS, 2, 5, "")],
    [
      "moved and renamed columns",
      RATINGS.map(([code, group, rater, first, second], row) =>
        row === 0 ? ["C03 Listening", "R1 Who", "C01 Drive", "R2 Group", "Rater"] : [second, code, first, group, rater],
      ) as TableCells,
    ],
    [
      "groups in the other language",
      withCell(withCell(withCell(RATINGS, 1, 1, "Self"), 2, 1, "Superior"), 3, 1, "superior "),
    ],
    ["a number typed as text", withCell(RATINGS, 1, 3, " ３ ")],
    ["what arithmetic adds beyond 15 digits", withCell(RATINGS, 1, 3, 2.9999999999999996)],
    ["a word for not rated in a blank cell", withCell(RATINGS, 2, 4, "无法判断")],
    ["spaces around a code", withCell(RATINGS, 1, 0, " 001 ")],
  ])("are the same after %s", (_, ratings) => {
    expect(changed(ratings)).toEqual([]);
  });

  it.each<[string, TableCells]>([
    ["a rating that was cleared", withCell(RATINGS, 1, 4, null)],
    ["words in its place", withCell(RATINGS, 1, 4, "2级")],
    ["an error value in its place", withCell(RATINGS, 1, 4, { error: "#N/A" })],
    ["another group", withCell(RATINGS, 2, 1, "同级")],
    ["another rater", withCell(RATINGS, 2, 2, "赵总")],
    ["the levels of two items exchanged", withCell(withCell(RATINGS, 1, 3, 2), 1, 4, 3)],
    ["the levels of two raters exchanged", withCell(withCell(RATINGS, 1, 3, 2), 2, 3, 3)],
    ["a row twice", [...RATINGS, ZHANG_SELF]],
    ["a row deleted", RATINGS.filter((row) => row !== ZHANG_SUPERIOR)],
  ])("differ after %s", (_, ratings) => {
    expect(changed(ratings)).toEqual(["001"]);
  });

  it("hold the scores of exams, whatever the language of the subjects and the order of the rows", () => {
    const [header = [], theory = [], practice = [], lis = []] = EXAMS;
    expect(changed(RATINGS, [header, lis, practice, withCell([theory], 0, 4, "Theory")[0] ?? []], EXAMS)).toEqual([]);
    expect(changed(RATINGS, withCell(EXAMS, 1, 6, 73), EXAMS)).toEqual(["001"]);
    expect(changed(RATINGS, withCell(EXAMS, 3, 6, 55), EXAMS)).toEqual(["002"]);
    expect(changed(RATINGS, withCell(withCell(EXAMS, 1, 6, 81), 2, 6, 72.5), EXAMS)).toEqual(["001"]);
    expect(changed(RATINGS, EXAMS, [header])).toEqual(["001"]);
  });

  it("know a model's own names of groups in both languages", () => {
    const groups = [{ id: "peers", name: { zh: "同事", en: "Colleagues" } }] as const;
    const rated = (group: string) => ratingMarks({ ratings: [HEADER, ["001", group, "", 3, 2, ""]] }, groups);
    expect(rated("colleagues")).toEqual(rated("同事"));
    expect(rated("Clients")).not.toEqual(rated("同事"));
  });

  it("are none where the ratings or their column of people are gone", () => {
    expect(ratingMarks({ ratings: [] })).toBeNull();
    expect(ratingMarks({ ratings: withCell(RATINGS, 0, 0, "who") })).toBeNull();
  });
});

describe("People whose ratings were changed", () => {
  it("are those with other marks, those who are new and those who are gone, by ascending codes", () => {
    const before = new Map([["010", "a"], ["002", "b"], ["004", "c"]]); // prettier-ignore
    const now = new Map([["010", "x"], ["003", "n"], ["004", "c"]]); // prettier-ignore
    expect(changedPeople(before, now)).toEqual(["002", "003", "010"]);
    expect(changedPeople(now, before)).toEqual(["002", "003", "010"]);
  });

  it("are two where one person got another code", () => {
    expect(
      changed([
        HEADER,
        ...RATINGS.slice(1).map(([code, ...rest]) => [code === "002" ? "102" : (code ?? null), ...rest]),
      ]),
    ).toEqual(["002", "102"]);
  });

  it("are told apart by any word as a code", () => {
    const odd = marksOf([HEADER, ["__proto__", "自评", "", 3, 2, ""], ["constructor", "自评", "", 3, 2, ""]]);
    expect(changedPeople(new Map(), odd)).toEqual(["__proto__", "constructor"]);
  });
});
