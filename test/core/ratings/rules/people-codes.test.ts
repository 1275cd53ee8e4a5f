import { checkChanged, only } from "../telecom-tables";

const at = (row: number, column: number) => ({ sheet: "人员", row, column });

it("A person without a code is told by name", () => {
  expect(checkChanged(({ people }) => people.push([" ", "李四", "", "", "G1"]))).toEqual([
    { code: "person-code-missing", severity: "error", parameters: { name: "李四" }, place: at(5, 0) },
  ]);
});

it("A code that stands again is told with both names and the first row", () => {
  expect(checkChanged(({ people }) => people.push(["007", "李四", "", "", "G1"]))).toEqual([
    {
      code: "person-code-twice",
      severity: "error",
      parameters: { code: "007", name: "李四", firstName: "张三", firstRow: 5 },
      place: at(5, 0),
    },
  ]);
});

it.each([["ANA LI"], ["Ａｎａ Li"]])("People of one name are told once, at the second's: %s", (name) => {
  const issues = checkChanged(({ people }) =>
    people.push(["008", "Ana Li", "", "", "G1"], ["009", name, "", "", "G1"], ["010", "Ana Li", "", "", "G1"]),
  );
  expect(only(issues, "person-name-twice")).toEqual([
    {
      code: "person-name-twice",
      severity: "warning",
      parameters: { name, codes: ["008", "009", "010"] },
      place: at(6, 1),
    },
  ]);
});

it("Codes are not asked for where their column is gone", () => {
  const issues = checkChanged(({ people }) => people.forEach((row) => row.splice(0, 1)));
  expect(only(issues, "person-code-missing")).toEqual([]);
});
