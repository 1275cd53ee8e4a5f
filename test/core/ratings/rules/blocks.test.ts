import { checkComposed, type ComposedSheets } from "../composed-tables";
import { codes, only, put, rowOf } from "../telecom-tables";

/** The block Qualities holds C01 and C02 with their parts, Skills C03 and C04; each weighs 50 in its block. */
function withBlocks(change: (sheets: ComposedSheets) => void) {
  return checkComposed((sheets) => {
    sheets.rules.push(["U51 Qualities", 60], ["U52 Skills", 40]);
    for (const code of ["C01", "C02", "C03", "C04"]) put(sheets.profile, rowOf(sheets.profile, code), "F3", 50);
    change(sheets);
  });
}

describe("Blocks", () => {
  it("that are the profile's categories have no issue", () => {
    expect(withBlocks(() => undefined)).toEqual([]);
  });

  it("of another name say which categories there are, items without one aside", () => {
    const issues = withBlocks(({ rules, profile }) => {
      put(rules, 4, "S1", "U52 Skill");
      put(profile, rowOf(profile, "C04"), "F2", "");
    });
    expect(only(issues, "block-unknown")).toEqual([
      {
        code: "block-unknown",
        severity: "warning",
        parameters: { block: "U52 Skill", known: ["Qualities", "Skills"] },
        place: { sheet: "rules", row: 4, column: 0 },
      },
    ]);
  });

  it.each([-0.5, "much"])("weigh a number from 0 on: not %p", (weight) => {
    expect(withBlocks(({ rules }) => put(rules, 4, "S2", weight))).toEqual([
      {
        code: "block-weight-not-a-weight",
        severity: "error",
        parameters: { block: "U52 Skills", value: String(weight) },
        place: { sheet: "rules", row: 4, column: 1 },
      },
    ]);
  });

  it("with weight 0 leave their category out on purpose, whatever its items weigh", () => {
    const issues = withBlocks(({ rules, profile }) => {
      put(rules, 4, "S2", 0);
      put(profile, rowOf(profile, "C03"), "F3", 10);
    });
    expect(issues).toEqual([]);
  });
});

describe("A category without a block", () => {
  it("is told at the column with the number of its items, parts aside", () => {
    expect(withBlocks(({ rules }) => rules.splice(3, 1))).toEqual([
      {
        code: "category-without-block",
        severity: "warning",
        parameters: { category: "Qualities", items: 2 },
        place: { sheet: "profile", row: 1, column: 1 },
      },
    ]);
  });

  it("is none where only a part names it", () => {
    expect(withBlocks(({ profile }) => put(profile, rowOf(profile, "C011"), "F2", "Motives"))).toEqual([]);
  });

  it("is not missed where no block counts", () => {
    const issues = withBlocks(({ rules }) => {
      rules.splice(4, 1);
      put(rules, 3, "S2", 0);
    });
    expect(codes(issues)).not.toContain("category-without-block");
  });

  it("is not looked for where the column of categories is gone", () => {
    const issues = withBlocks(({ profile }) => profile.forEach((row) => row.splice(1, 1)));
    expect(codes(issues)).toContain("column-gone");
    expect(codes(issues)).not.toContain("block-unknown");
    expect(codes(issues)).not.toContain("category-without-block");
  });
});
