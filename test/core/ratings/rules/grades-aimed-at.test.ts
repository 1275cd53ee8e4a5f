import type { CellValue } from "../../../../src/core/tables/cell";
import { checkChanged, only } from "../telecom-tables";

const KNOWN = ["G1 初级客户经理", "G2 中级客户经理", "G3 高级客户经理", "G4 资深客户经理"];

/** What is told of the grade of a second person, in a profile whose headers have spaces around them. */
function issuesOf(code: string, grade: CellValue) {
  const issues = checkChanged(({ people, profile }) => {
    profile[0] = (profile[0] ?? []).map((header) => ` ${String(header)} `);
    people.push([code, "李四", "", "", grade]);
  });
  return [...only(issues, "grade-missing"), ...only(issues, "grade-unknown")];
}

const place = { sheet: "人员", row: 5, column: 4 };

it.each(["008", ""])("A grade that is missing is told at the person, whose code may be missing too: %p", (code) => {
  expect(issuesOf(code, " ")).toEqual([
    { code: "grade-missing", severity: "warning", parameters: { person: "李四", known: KNOWN }, place },
  ]);
});

it("Two people of one name are told apart by their codes", () => {
  const issues = checkChanged(({ people }) => people.push(["008", "张三", "", "", ""]));
  expect(only(issues, "grade-missing")[0]?.parameters.person).toBe("张三 008");
});

it.each([
  ["g3 高级", "G3 高级客户经理"],
  ["资深客户经理", "G4 资深客户经理"],
  ["中级", "G2 中级客户经理"],
  ["客户经理", null],
  ["G9 总监", null],
])("A grade that the profile does not have is told with the likely one: %s, %s", (grade, suggestion) => {
  expect(issuesOf("008", grade)).toEqual([
    {
      code: "grade-unknown",
      severity: "error",
      parameters: { person: "李四", value: grade, suggestion, known: KNOWN },
      place,
      ...(suggestion === null ? {} : { correction: { value: suggestion } }),
    },
  ]);
});

it("Grades are not judged where the profile has none", () => {
  const issues = checkChanged(({ profile }) => profile.forEach((row) => row.splice(5)));
  expect(only(issues, "grade-unknown")).toEqual([]);
});
