import { checkChanged, only, put } from "../telecom-tables";

const at = (row: number) => ({ sheet: "岗位标准", row: 3 + row, column: 0 });
const added = (label: string) => [label, "x", 0, "", 4, 1, 1, 1, 1];

describe("A row of the profile", () => {
  it("that repeats an item names the first row, however often", () => {
    const issues = checkChanged(({ profile }) => profile.push(added("C03 又一个"), added("C03 再一个")));
    expect(issues).toEqual(
      ["C03 又一个", "C03 再一个"].map((item, index) => ({
        code: "item-row-twice",
        severity: "error",
        parameters: { item, firstRow: 7 },
        place: at(19 + index),
      })),
    );
  });

  it.each([
    ["沟通倾听能力", "C03 沟通倾听能力"],
    ["c3 善于倾听", "C03 善于倾听"],
    ["谈判", null],
  ])("that lost its code is offered it: %s, %s", (label, suggestion) => {
    const issues = checkChanged(({ profile }) => put(profile, 3, "F1", label));
    expect(only(issues, "item-code-lost")).toEqual([
      {
        code: "item-code-lost",
        severity: "error",
        parameters: { label, suggestion },
        place: at(3),
        ...(suggestion === null ? {} : { correction: { value: suggestion } }),
      },
    ]);
    expect(only(issues, "item-row-gone")).toHaveLength(suggestion === null ? 1 : 0);
  });

  it("that is gone is told at the table", () => {
    const issues = checkChanged(({ profile }) => profile.splice(3, 1));
    expect(only(issues, "item-row-gone")).toEqual([
      { code: "item-row-gone", severity: "warning", parameters: { item: "C03 沟通倾听能力" }, place: at(0) },
    ]);
  });

  it("without a code is none of another without a code", () => {
    const issues = checkChanged(({ profile }) => profile.push(added("谈判"), added("演讲")));
    expect(issues.map(({ code, parameters }) => [code, parameters])).toEqual(
      ["谈判", "演讲"].map((label) => ["item-code-lost", { label, suggestion: null }]),
    );
  });
});
