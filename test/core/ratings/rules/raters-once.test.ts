import type { CellValue } from "../../../../src/core/tables/cell";
import { checkChanged, codes, only, put, type Sheets } from "../telecom-tables";

/** The fixture has 张三 rated by himself (row 4 of the sheet's rows from 0), by 李明 as superior, by 王芳 and 赵强 as peers. */
const [SELF, SUPERIOR, FIRST_PEER, SECOND_PEER] = [1, 2, 3, 4];

const TWICE = {
  code: "rating-row-twice",
  severity: "error",
  parameters: { person: "张三", group: "同级", rater: "王芳", firstRow: 7 },
  place: { sheet: "评分表", row: 7, column: 2 },
};

/** A further row with the ratings of another. */
function again({ ratings }: Sheets, row: number, ...[person, group, rater]: readonly CellValue[]): void {
  ratings.push([person ?? null, group ?? null, rater ?? null, ...(ratings[row] ?? []).slice(3)]);
}

describe("A rater's second row for a person", () => {
  it.each(["王芳", " 王芳 ", "王芳　"])("in the same group names the first row: %p", (rater) => {
    const issues = checkChanged(({ ratings }) => put(ratings, SECOND_PEER, "R3", rater));
    expect(issues).toEqual([TWICE]);
  });

  it.each([
    ["Ana Li", "ANA LI"],
    ["Ana Li", "Ａｎａ Li"],
  ])("is found whatever the case and width of the name: %s, %s", (first, second) => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, FIRST_PEER, "R3", first);
      put(ratings, SECOND_PEER, "R3", second);
    });
    expect(issues).toEqual([{ ...TWICE, parameters: { ...TWICE.parameters, rater: second } }]);
  });

  it("is told at every further row, which all name the first", () => {
    const issues = checkChanged((sheets) => {
      put(sheets.ratings, SECOND_PEER, "R3", "王芳");
      again(sheets, FIRST_PEER, "007", "同级", "王芳");
    });
    expect(issues).toEqual([TWICE, { ...TWICE, place: { ...TWICE.place, row: 8 } }]);
  });

  it("in another group is worth a look", () => {
    expect(checkChanged(({ ratings }) => put(ratings, SECOND_PEER, "R3", "李明"))).toEqual([
      {
        code: "rater-in-two-groups",
        severity: "warning",
        parameters: { person: "张三", rater: "李明", group: "同级", firstGroup: "上级" },
        place: { sheet: "评分表", row: 7, column: 2 },
      },
    ]);
  });

  it.each([SUPERIOR, SECOND_PEER])("is not compared where the group of one is not named yet: row %d", (row) => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, SECOND_PEER, "R3", "李明");
      put(ratings, row, "R2", "");
    });
    expect(codes(issues)).toEqual(["rater-group-missing"]);
  });
});

describe("A second self-rating", () => {
  const SECOND = { ...TWICE, parameters: { person: "张三", group: "自评", rater: "", firstRow: 5 } };

  it("without a name is told at its group", () => {
    const issues = checkChanged((sheets) => again(sheets, SELF, "007", "自评", ""));
    expect(issues).toEqual([{ ...SECOND, place: { ...SECOND.place, row: 8, column: 1 } }]);
  });

  it("under another name is told at that name", () => {
    const issues = checkChanged((sheets) => again(sheets, SELF, "007", "自评", "小张"));
    expect(issues).toEqual([
      { ...SECOND, parameters: { ...SECOND.parameters, rater: "小张" }, place: { ...SECOND.place, row: 8 } },
    ]);
  });

  it("is none where each person has one", () => {
    const issues = checkChanged((sheets) => {
      sheets.people.push(["008", "李四", "", "", "G2"]);
      again(sheets, SELF, "008", "自评", "");
      again(sheets, SUPERIOR, "008", "上级", "李明");
    });
    expect(issues).toEqual([]);
  });

  it("is none where the person stands as a peer too, which is worth a look in either order", () => {
    const first = checkChanged(({ ratings }) => put(ratings, SECOND_PEER, "R3", "张三"));
    const last = checkChanged(({ ratings }) => {
      put(ratings, SECOND_PEER, "R3", "张三");
      ratings.push(...ratings.splice(SELF, 1));
    });
    expect(first).toMatchObject([{ code: "rater-in-two-groups", parameters: { group: "同级", firstGroup: "自评" } }]);
    expect(last).toMatchObject([{ code: "rater-in-two-groups", parameters: { group: "自评", firstGroup: "同级" } }]);
  });
});

it("Rows without a person's code are asked for that and not compared", () => {
  const issues = checkChanged((sheets) => {
    for (const row of [FIRST_PEER, SECOND_PEER]) {
      put(sheets.ratings, row, "R1", " ");
      put(sheets.ratings, row, "R3", "王芳");
    }
  });
  expect(codes(issues)).toEqual(["rating-person-missing", "rating-person-missing"]);
  expect(only(issues, "rating-row-twice")).toEqual([]);
});
