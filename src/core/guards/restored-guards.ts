import type { Area, ConditionalFormatPlan, FormatPlan, ValidationPlan } from "../plan/workbook-plan";
import type { LostGuards } from "./lost-guards";

/** What puts guards back on the cells of a sheet. */
export interface SheetGuards {
  readonly sheet: string;
  readonly cells: readonly RestoredCells[];
  /** Rules further up win. */
  readonly marks: readonly ConditionalFormatPlan[];
}

/** Cells that get their drop-down or limit back, or only their look. */
export interface RestoredCells {
  readonly area: Area;
  readonly validation: ValidationPlan | null;
  /** Fill and number format: what pasting changes and what decides how entries look and are read. */
  readonly format: FormatPlan;
}

/** A number format that makes nothing of what is typed. */
const GENERAL = "General";

/** Puts back from the plan what cells lost, and nothing on cells that lost nothing. */
export function restoredGuards(lost: readonly LostGuards[]): readonly SheetGuards[] {
  const sheets = [...new Set(lost.map(({ column }) => column.table.place.sheet))];
  return sheets.map((sheet) => {
    const own = lost.filter(({ column }) => column.table.place.sheet === sheet);
    return { sheet, cells: own.map(restoredCells), marks: restoredMarks(own.filter(({ marks }) => marks)) };
  });
}

function restoredCells({ area, column, validation }: LostGuards): RestoredCells {
  const { fill, numberFormat = GENERAL } = column.style;
  return {
    area,
    validation: validation && column.validation !== null ? { ...column.validation, area } : null,
    format: { area, style: { ...(fill === undefined ? {} : { fill }), numberFormat } },
  };
}

/** The marks in their order, over neighbouring columns together as they were planned. */
function restoredMarks(lost: readonly LostGuards[]): readonly ConditionalFormatPlan[] {
  const planned = [...new Set(lost.flatMap(({ column }) => column.marks.map((mark) => mark.planned)))];
  return planned.flatMap((format) => {
    const own = lost
      .filter(({ column }) => column.marks.some((mark) => mark.planned === format))
      .sort((a, b) => a.area.row - b.area.row || a.area.rows - b.area.rows || a.area.column - b.area.column);
    const runs: LostGuards[][] = [];
    for (const one of own) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run !== undefined && last !== undefined && continues(last, one)) run.push(one);
      else runs.push([one]);
    }
    return runs.flatMap((run): readonly ConditionalFormatPlan[] => {
      const [first] = run;
      const mark = first?.column.marks.find((candidate) => candidate.planned === format);
      if (first === undefined || mark === undefined) return [];
      const area = { ...first.area, columns: run.length };
      return [{ ...format, area, formula: mark.formulaAt(area.row) }];
    });
  });
}

function continues(last: LostGuards, next: LostGuards): boolean {
  const { area } = next;
  const beside = last.area.column + 1 === area.column && last.column.shift === next.column.shift;
  return beside && last.area.row === area.row && last.area.rows === area.rows;
}
