import { holdsCell } from "../formulas/area";
import type { Area, ValidationPlan, ValidationRule } from "../plan/workbook-plan";
import type { GuardedColumn } from "./guarded-columns";
import type { GuardedRows, TableGuards } from "./standing-guards";

/** Cells of a column below one another that lost the same. */
export interface LostGuards {
  readonly column: GuardedColumn;
  readonly area: Area;
  /** The drop-down or limit is gone, or another stands in its place. */
  readonly validation: boolean;
  /** No conditional format holds there. */
  readonly marks: boolean;
}

/**
 * Compares the guards that columns should have with those that stand. A conditional format of the user's own counts as a
 * mark: nothing is put over it. The cost grows with the columns, and with the cells of those that lost something.
 */
export function lostGuards(columns: readonly GuardedColumn[], standing: readonly TableGuards[]): readonly LostGuards[] {
  const byTable = new Map(standing.map((guards) => [guards.table, guards]));
  return columns.flatMap((column) => {
    const guards = byTable.get(column.table.name);
    const rows = guards?.columns[column.position];
    return guards === undefined || rows === undefined ? [] : lostIn(column, rows, guards.marked);
  });
}

function lostIn(
  column: GuardedColumn,
  standing: readonly GuardedRows[],
  marked: readonly Area[] | null,
): readonly LostGuards[] {
  const { body, validation } = column;
  const looksForMarks = column.marks.length > 0 && marked !== null;
  const over = looksForMarks
    ? marked.filter((area) => holdsCell({ ...area, row: 0, rows: 1 }, { row: 0, column: body.column }))
    : [];
  const isMarkedWhole = over.some(({ row, rows }) => row <= body.row && row + rows >= body.row + body.rows);
  const isMarked = (row: number): boolean => over.some((area) => holdsCell(area, { row, column: body.column }));
  let next = body.row;
  return standing.flatMap(({ rows, ...rule }): readonly LostGuards[] => {
    const row = next;
    next += rows;
    const lost = validation !== null && !allowsTheSame(validation, rule);
    const runs = isMarkedWhole || !looksForMarks ? [{ row, rows, marked: true }] : markedRuns(row, rows, isMarked);
    return runs
      .filter((run) => lost || !run.marked)
      .map((run) => ({
        column,
        area: { ...body, row: run.row, rows: run.rows },
        validation: lost,
        marks: !run.marked,
      }));
  });
}

/** Rows below one another, split where cells with a mark begin and end. */
function markedRuns(
  first: number,
  count: number,
  isMarked: (row: number) => boolean,
): readonly { readonly row: number; readonly rows: number; readonly marked: boolean }[] {
  const runs: { readonly row: number; rows: number; readonly marked: boolean }[] = [];
  for (let row = first; row < first + count; row += 1) {
    const marked = isMarked(row);
    const last = runs.at(-1);
    if (last?.marked === marked) last.rows += 1;
    else runs.push({ row, rows: 1, marked });
  }
  return runs;
}

/** Whether cells allow what the plan allows. How a list is referred to is not compared: names can be changed. */
function allowsTheSame(
  { rule, prompt }: Omit<ValidationPlan, "area">,
  standing: Pick<GuardedRows, "rule" | "prompt">,
): boolean {
  if (standing.rule === "none" || standing.rule === "other") return false;
  if (prompt !== undefined && standing.prompt !== null && standing.prompt !== prompt.title) return false;
  return sameRule(rule, standing.rule);
}

function sameRule(planned: ValidationRule, standing: ValidationRule): boolean {
  if (planned.type !== "list" || standing.type !== "list") return planned.type === standing.type;
  return planned.values.join() === standing.values.map((value) => value.trim()).join();
}
