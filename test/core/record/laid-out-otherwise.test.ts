import { laidOutOtherwise } from "../../../src/core/record/laid-out-otherwise";
import type { CellValue } from "../../../src/core/tables/cell";
import { filledTables } from "../../agreement/filled-tables";
import { sheetTables } from "../../agreement/uncounted-cells";
import { shippedModel } from "../../worked-examples/example-workbook";

const PARTS = "hr-business-partner";
const EXAM = "customer-manager-certification";

/** The issues of a model's template once a cell of the profile, or a whole row, is another. */
function issues(id: typeof PARTS | typeof EXAM, row: number, column: number, cell: CellValue | undefined) {
  const { tables } = filledTables(id);
  const profile = (tables["profile"] ?? []).map((cells) => [...cells]);
  if (cell === undefined) profile.splice(row, 1);
  else (profile[row] ?? [])[column] = cell;
  return laidOutOtherwise(sheetTables({ ...tables, profile }), shippedModel(id));
}

describe("A profile that native formulas cannot follow", () => {
  it("makes an item a part of another: the item stands alone in what is laid out", () => {
    expect(issues(PARTS, 7, 5, "C01")).toEqual([
      {
        code: "part-laid-out",
        parameters: { part: "C05 团队合作", whole: null },
        severity: "error",
        place: { sheet: "profile", row: 7, column: 5 },
      },
    ]);
  });

  it("takes a part away from its item, which one click gives back", () => {
    expect(issues(PARTS, 2, 5, null)).toMatchObject([
      { code: "part-laid-out", parameters: { part: "C011 自我领导", whole: "C01" }, correction: { value: "C01" } },
    ]);
  });

  it("lacks the item that parts belong to", () => {
    expect(issues(PARTS, 1, 0, undefined).map(({ code }) => code)).toEqual(["part-laid-out", "part-laid-out"]);
  });

  it("counts an item of parts in per cent that is laid out in levels", () => {
    expect(issues(PARTS, 1, 4, 100)).toMatchObject([
      {
        code: "top-level-laid-out",
        parameters: { item: "C01 职业领导力", top: 5 },
        place: { row: 1, column: 4 },
        correction: { value: 5 },
      },
    ]);
  });
});

it.each([
  ["its levels, weights and names are other ones", PARTS, 4, 7, 2],
  ["a part names nothing that there is", PARTS, 7, 5, "C77"],
  ["the highest level of an exam is missing, which a check of the profile tells", EXAM, 1, 4, null],
  ["an exam is counted in per cent, which a check of the profile tells", EXAM, 1, 4, 100],
  ["nothing is changed", EXAM, 1, 4, 3],
] as const)("a profile is followed where %s", (_, id, row, column, cell) => {
  expect(issues(id, row, column, cell)).toEqual([]);
});
