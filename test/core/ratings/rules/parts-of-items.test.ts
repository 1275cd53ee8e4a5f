import { checkComposed } from "../composed-tables";
import { only, put, rowOf } from "../telecom-tables";

const at = (row: number, column: number) => ({ sheet: "profile", row: 1 + row, column });
const C021 = 5;

describe("The item that a part names", () => {
  it("cannot be the part itself", () => {
    const issues = checkComposed(({ profile }) => put(profile, C021, "F6", "C021 Listening"));
    expect(only(issues, "part-of-itself")).toEqual([
      { code: "part-of-itself", severity: "error", parameters: { part: "C021 Listening" }, place: at(C021, 5) },
    ]);
  });

  it.each([
    ["c2", "C02"],
    ["Service", "C02"],
    ["C99", null],
    ["c021", null],
    ["?", null],
  ])("is one of the profile: for %p, %p is offered", (value, suggestion) => {
    const issues = checkComposed(({ profile }) => put(profile, C021, "F6", value));
    expect(only(issues, "part-of-unknown")).toEqual([
      {
        code: "part-of-unknown",
        severity: "error",
        parameters: { part: "C021 Listening", value, suggestion },
        place: at(C021, 5),
        ...(suggestion === null ? {} : { correction: { value: suggestion } }),
      },
    ]);
  });
});

describe("The lowest rung", () => {
  const issuesOf = (item: string, lowest: string | number) =>
    checkComposed(({ profile }) => put(profile, rowOf(profile, item), "F7", lowest));

  it.each([
    ["C011", -1],
    ["C012", 0],
    ["C012", 1],
    ["C03", ""],
    ["C03", 1],
  ])("of %s may be %p", (item, lowest) => expect(only(issuesOf(item, lowest), "lowest-rung-not-a-rung")).toEqual([]));

  it.each([
    ["C012", 2, "C012 ACH-B Reach", 3, 1],
    ["C011", "low", "C011 ACH-A Strength", 2, -1],
    ["C03", 2, "C03 Teamwork", 7, null],
  ])("of %s cannot be %p, and the one of the template is offered", (item, lowest, label, row, inserted) => {
    expect(only(issuesOf(item, lowest), "lowest-rung-not-a-rung")).toEqual([
      {
        code: "lowest-rung-not-a-rung",
        severity: "error",
        parameters: { item: label, value: String(lowest) },
        place: at(row, 6),
        ...(inserted === null ? {} : { correction: { value: inserted } }),
      },
    ]);
  });

  it("of an item that was added has none to offer", () => {
    const issues = checkComposed(({ profile }) => profile.push(["C05 Law", "Skills", 0, "", 4, "", "low", 1, 1]));
    expect(only(issues, "lowest-rung-not-a-rung")).toMatchObject([{ parameters: { item: "C05 Law", value: "low" } }]);
    expect(only(issues, "lowest-rung-not-a-rung")[0]).not.toHaveProperty("correction");
  });
});
