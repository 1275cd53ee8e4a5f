import { guardedColumns, type GuardedColumn } from "../../../src/core/guards/guarded-columns";
import { guardIssues } from "../../../src/core/guards/guard-issues";
import { lostGuards } from "../../../src/core/guards/lost-guards";
import { restoredGuards } from "../../../src/core/guards/restored-guards";
import type { GuardedRows, TableGuards } from "../../../src/core/guards/standing-guards";
import { planEntered } from "../../../src/core/plan/plan-template";
import { templateNames } from "../../../src/core/plan/template-names";
import type { Area } from "../../../src/core/plan/workbook-plan";
import type { CellValue } from "../../../src/core/tables/cell";
import type { SheetTable } from "../../../src/core/tables/table";
import { issueSentence } from "../../../src/locales/issue-texts";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { telecomChoices } from "../../actions/telecom-workbook";

const names = templateNames(PLAN_TEXTS.en.sheets, { sheets: [], tables: [], names: [] });
const [plan, ...others] = planEntered(telecomChoices("en"), PLAN_TEXTS.en, names, ["ratings"]);
if (plan === undefined || others.length > 0) throw new Error("One sheet has the ratings.");

/** The ratings as they were planned, or as a user moved and changed them: eight rows. */
function ratings({ row = 3, column = 0, edit = (line: CellValue[]): CellValue[] => line, more = 0 } = {}): SheetTable {
  const [block] = plan?.blocks.filter((one) => one.row === 3) ?? [];
  const rows = (block?.cells ?? []).map((line) => edit(line.map((cell) => cell as CellValue)));
  const added = Array.from({ length: more }, () => rows[0]?.map(() => null) ?? []);
  return { name: "CompetencyRatings", place: { sheet: "Ratings", row, column }, rows: [...rows, ...added] };
}

/** Guards as the plan has them on columns, with what the change does to those of the rows of some. */
function standing(
  table: SheetTable,
  columns: readonly GuardedColumn[],
  changed: (header: string, rows: GuardedRows) => readonly GuardedRows[] = (_, rows) => [rows],
  marked: readonly Area[] = columns.filter(({ marks }) => marks.length > 0).map(({ body }) => body),
): readonly TableGuards[] {
  const rows = table.rows.length - 1;
  const all = (table.rows[0] ?? []).map((header, position) => {
    const validation = columns.find((column) => column.position === position)?.validation;
    const whole: GuardedRows = { rows, rule: validation?.rule ?? "none", prompt: validation?.prompt?.title ?? null };
    return changed(String(header), whole);
  });
  return [{ table: table.name, columns: all, marked }];
}

const without = (area: Area, from: number, rows: number): readonly Area[] => [
  { ...area, rows: from - area.row },
  { ...area, row: from + rows, rows: area.row + area.rows - from - rows },
];

describe("Guards of columns", () => {
  const table = ratings();
  const columns = guardedColumns([plan], [table]);

  it("are all there where nothing was pasted", () => {
    expect(columns.filter(({ marks }) => marks.length === 2)).toHaveLength(columns.length - 2);
    expect(lostGuards(columns, standing(table, columns))).toEqual([]);
  });

  it("are missed on the cells that were pasted over, and named once for a table", () => {
    const pasted = ["C01", "C02"];
    const isPasted = (header: string): boolean => pasted.includes(header.slice(0, 3));
    const marked = columns
      .filter(({ marks }) => marks.length > 0)
      .flatMap(({ body }) => (body.column < 5 ? without(body, 5, 3) : [body]));
    const guards = standing(
      table,
      columns,
      (header, rows) =>
        isPasted(header)
          ? [
              { ...rows, rows: 1 },
              { rows: 3, rule: "none", prompt: null },
              { ...rows, rows: rows.rows - 4 },
            ]
          : [rows],
      marked,
    );
    const lost = lostGuards(columns, guards);
    const [issue, ...more] = guardIssues(lost);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: "guards-lost",
      severity: "warning",
      parameters: { table: "ratings", lost: "both", cells: 6, areas: ["D6:E8"] },
      place: { sheet: "Ratings", row: 5, column: 3 },
    });
    expect(issue && issueSentence(issue, "en")).toBe(
      "Ratings D6:E8: 6 cells lost drop-downs, limits and marks, as pasting does. Impossible entries are no longer refused or marked. Restore them; what is typed stays.",
    );
    expect(issue && issueSentence(issue, "zh")).toContain("D6:E8：6 个单元格丢失了下拉列表、取值限制和颜色标记");

    const [sheet] = restoredGuards(lost);
    expect(sheet?.cells.map(({ area }) => area)).toEqual([
      { row: 5, column: 3, rows: 3, columns: 1 },
      { row: 5, column: 4, rows: 3, columns: 1 },
    ]);
    expect(sheet?.cells[1]?.validation).toMatchObject({
      rule: { type: "list", values: ["0", "1", "2", "3", "4"] },
      alert: { style: "stop" },
    });
    expect(sheet?.cells[1]?.validation?.prompt?.title).toMatch(/^C02/u);
    expect(sheet?.cells[0]?.format.style).toEqual({ fill: "#FFFBE6", numberFormat: "General" });
    expect(sheet?.marks.map(({ area }) => area)).toEqual([
      { row: 5, column: 3, rows: 3, columns: 2 },
      { row: 5, column: 3, rows: 3, columns: 2 },
    ]);
    expect(sheet?.marks[1]?.formula).toMatch(/^=AND\(ISBLANK\(D6\),NOT\(ISBLANK\(\$A6\)\),COUNTA\(\$D6:\$\w+6\)>0\)$/u);
  });

  it("are missed where a copied column brought the drop-down of another item or scale", () => {
    const guards = standing(table, columns, (header, rows) => {
      if (header.startsWith("C01")) return [{ ...rows, prompt: "C02 Another item" }];
      if (header.startsWith("C02")) return [{ ...rows, rule: { type: "list", values: ["0", "1", "2"] } }];
      return [rows];
    });
    const [issue] = guardIssues(lostGuards(columns, guards));
    expect(issue?.parameters).toMatchObject({ lost: "limits", cells: 16, areas: ["D5:E12"] });
    expect(restoredGuards(lostGuards(columns, guards))[0]?.marks).toEqual([]);
  });

  it("are found by their codes where the table was moved, a column came between and rows were added", () => {
    const moved = ratings({
      row: 6,
      column: 1,
      more: 2,
      edit: (line) => [...line.slice(0, 4), line === undefined ? null : "Team", ...line.slice(4)],
    });
    const now = guardedColumns([plan], [moved]);
    const guards = standing(moved, now, (header, rows) =>
      header.startsWith("C02") ? [{ ...rows, rule: "none", prompt: null }] : [rows],
    );
    const unmarked = guards.map((one) => ({
      ...one,
      marked: one.marked?.filter(({ column }) => column !== 6) ?? null,
    }));
    const [sheet] = restoredGuards(lostGuards(now, unmarked));
    expect(sheet?.cells.map(({ area }) => area)).toEqual([{ row: 7, column: 6, rows: 10, columns: 1 }]);
    expect(sheet?.marks[1]?.formula).toMatch(/^=AND\(ISBLANK\(G8\),NOT\(ISBLANK\(\$B8\)\),COUNTA\(\$E8:\$\w+8\)>0\)$/u);
  });

  it("are not judged by marks where a protected sheet does not tell them", () => {
    const guards = standing(table, columns).map((one) => ({ ...one, marked: null }));
    expect(lostGuards(columns, guards)).toEqual([]);
  });
});
