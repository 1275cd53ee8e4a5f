import type { CompetencyModel } from "../../../../src/core/model/competency-model";
import { profileSheet } from "../../../../src/core/plan/profile/profile";
import { hasRoles, rolesSheet } from "../../../../src/core/plan/roles/role-comparison";
import type { SheetPlan, WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import type { CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { shippedModel } from "../../../worked-examples/example-workbook";
import { calculatedBook } from "../forms/calculated-book";
import { contextOf } from "../template-of";

const { sheets, roles } = PLAN_TEXTS.zh;
const FIRST_ITEM = 7;

/** Profile and comparison of a model, with some of the profile's cells changed and two roles chosen. */
function workbook(
  model: CompetencyModel,
  chosen: readonly [string, string],
  change: (profile: SheetPlan) => SheetPlan = (profile) => profile,
): WorkbookPlan {
  const context = contextOf(model, "zh");
  const comparison = rolesSheet(context, null);
  const picked = { row: 2, column: 1, cells: chosen.map((role) => [role]) };
  return {
    sheets: [change(profileSheet(context)), { ...comparison, blocks: [...comparison.blocks, picked], validations: [] }],
    names: [],
    customXml: [],
  };
}

async function valuesOf(plan: WorkbookPlan, address: string): Promise<CellValue[][]> {
  const book = await calculatedBook(plan);
  const values = book.values(sheets.roles, address);
  return values.map((row) => [...row]);
}

/** Numbers of the items (1 for C01) whose change says so. */
function itemsThat(rows: readonly (readonly CellValue[])[], words: string): number[] {
  return rows.flatMap(([item, ...rest]) =>
    String(rest.at(-1)).startsWith(words) ? [Number(String(item).slice(1, 3))] : [],
  );
}

const enterprise = shippedModel("enterprise-dictionary");
const SPECIALIST = "G3 业务/客户专员";
const HEAD = "G2 市场经营部门负责人";

describe("the comparison of the roles of the enterprise dictionary", () => {
  let shown: CellValue[][];
  beforeAll(async () => {
    shown = await valuesOf(workbook(enterprise, [SPECIALIST, HEAD]), "A1:P30");
  }, 60_000);
  const below = (row: number, from: number, to?: number) => shown.slice(row - 1).map((cells) => cells.slice(from, to));

  it("says what a specialist who becomes head of department has to raise, learn and may leave", () => {
    const rows = below(7, 0, 9).slice(0, 22);
    expect(itemsThat(rows, `${roles.changes.higher} +1`)).toEqual([1, 7, 10, 12, 16, 19]);
    expect(itemsThat(rows, roles.changes.same)).toEqual([4, 5, 9]);
    expect(itemsThat(rows, roles.changes.new)).toEqual([2, 6, 8, 20]);
    expect(itemsThat(rows, roles.changes.dropped)).toEqual([11, 13, 14, 21, 22]);
    expect(itemsThat(rows, roles.changes.lower)).toEqual([]);
  });

  it("counts the changes, and sums and counts the levels of every role", () => {
    const rows = below(3, 0, 7);
    const [, counts = []] = rows;
    expect(counts.slice(2, 7)).toEqual([6, 4, 3, 0, 5]);
    expect(rows.at(-2)?.slice(2)).toEqual([55, 52, 45, 45, 52]);
    expect(rows.at(-1)?.slice(2)).toEqual([16, 13, 14, 14, 13]);
  });

  it("lists what to work on, the largest step first", () => {
    const list = below(7, 10).slice(0, 11);
    expect(list.map(([number, item, , , step]) => [number, String(item).slice(0, 3), step])).toEqual([
      [1, "C20", 5],
      [2, "C02", 4],
      [3, "C06", 4],
      [4, "C08", 4],
      [5, "C01", 1],
      [6, "C07", 1],
      [7, "C10", 1],
      [8, "C12", 1],
      [9, "C16", 1],
      [10, "C19", 1],
      ["", "", ""],
    ]);
  });

  it("follows a profile that was sorted and edited, by the codes of rows and columns", async () => {
    const plan = workbook(enterprise, [SPECIALIST, HEAD], (profile) => ({
      ...profile,
      blocks: profile.blocks.map((block) => {
        const [header = [], ...rows] = block.cells;
        if (rows.length !== enterprise.items.length) return block;
        const edited = rows.map((row) =>
          String(row[0]).startsWith("C04 ") ? row.map((cell, column) => (column === 6 ? 5 : cell)) : row,
        );
        return { ...block, cells: [header, ...[...edited].reverse()] };
      }),
    }));
    const rows = await valuesOf(plan, "A7:I28");
    expect(itemsThat(rows, `${roles.changes.higher} +1`)).toEqual([1, 4, 7, 10, 12, 16, 19]);
    expect(itemsThat(rows, roles.changes.same)).toEqual([5, 9]);
  }, 60_000);
});

it("compares the scales of items with scales, each with its own levels", async () => {
  const model = shippedModel("behavioural-dictionary");
  const scales = model.items.flatMap((item) => (item.kind === "scaled" ? item.scales : []));
  const context = contextOf(model, "zh");
  const [first = "", second = ""] = context.gradeHeaders;
  const last = FIRST_ITEM + scales.length - 1;
  const rows = await valuesOf(workbook(model, [first, second]), `A7:I${String(last)}`);
  expect(rows.map(([item]) => String(item).slice(0, 4))).toEqual(scales.map(({ code }) => code));
  expect(rows.map((row) => row.slice(2, 5))).toEqual(
    scales.map(({ required }) => required.map((level) => level ?? "–")),
  );
}, 60_000);

it("is there only for models with two roles or more", () => {
  expect(hasRoles(contextOf(shippedModel("leadership"), "en"))).toBe(false);
  expect(hasRoles(contextOf(shippedModel("it-operations-team"), "en"))).toBe(true);
});
