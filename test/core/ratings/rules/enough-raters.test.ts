import { checkChanged, codes, only, put } from "../telecom-tables";

const place = { sheet: "人员", row: 4, column: 0 };
const [SELF, SUPERIOR, PEER, OTHER_PEER] = [1, 2, 3, 4];

describe("A person without ratings", () => {
  it("is told at the list of people", () => {
    expect(checkChanged(({ people }) => people.push(["008", "李四", "", "", "G2"]))).toEqual([
      {
        code: "person-without-ratings",
        severity: "warning",
        parameters: { person: "李四" },
        place: { ...place, row: 5 },
      },
    ]);
  });

  it("is told by the rows that are still to come, though others could not judge anything", () => {
    const issues = checkChanged(({ ratings }) => {
      for (const row of ratings.slice(1)) row.fill("–", 4);
      ratings[OTHER_PEER]?.fill("", 4);
    });
    expect(codes(issues)).toEqual(["rating-row-empty"]);
  });
});

describe("Self-ratings alone", () => {
  it("are told once for a person who has no others", () => {
    expect(checkChanged(({ ratings }) => ratings.splice(SUPERIOR))).toEqual([
      { code: "person-self-rated-only", severity: "warning", parameters: { person: "张三" }, place },
    ]);
  });

  it("are told item by item for a person who has others", () => {
    const issues = checkChanged(({ ratings }) => {
      for (const row of [SUPERIOR, PEER, OTHER_PEER]) for (const item of ["C01", "C18"]) put(ratings, row, item, "–");
    });
    expect(issues).toEqual(
      ["C01 成就导向", "C18 客户关系能力"].map((item) => ({
        code: "item-self-rated-only",
        severity: "warning",
        parameters: { item, person: "张三" },
        place,
      })),
    );
  });

  it("are not told of an item that a group which is not listed rated: the group's own issue says so", () => {
    const issues = checkChanged(({ ratings }) => {
      put(ratings, PEER, "R2", "陌生人");
      for (const row of [SUPERIOR, OTHER_PEER]) for (const item of ["C01", "C18"]) put(ratings, row, item, "–");
      put(ratings, PEER, "C01", "–");
    });
    expect(only(issues, "item-self-rated-only").map(({ parameters }) => parameters.item)).toEqual(["C01 成就导向"]);
  });

  it("are not told of an item that a group below its minimum rated", () => {
    const issues = checkChanged(({ raters, ratings }) => {
      put(raters, 3, "A3", 3);
      put(ratings, SUPERIOR, "C01", "–");
      put(ratings, SELF, "C01", 3);
    });
    expect(only(issues, "item-self-rated-only")).toEqual([]);
    expect(only(issues, "group-below-minimum")).toEqual([
      {
        code: "group-below-minimum",
        severity: "warning",
        parameters: { person: "张三", group: "同级", minimum: 3, items: 14 },
        place,
      },
    ]);
  });
});
