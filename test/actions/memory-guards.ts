import type { SheetGuards } from "../../src/core/guards/restored-guards";
import type { GuardedRows, TableGuards } from "../../src/core/guards/standing-guards";
import { holdsCell } from "../../src/core/formulas/area";
import type { Area, SheetPlan, ValidationPlan } from "../../src/core/plan/workbook-plan";
import type { GuardsTakenBack } from "../../src/actions/workbook";
import type { SheetTable, TableKind } from "../../src/core/tables/table";
import { kindOfTable } from "../../src/core/tables/table-name";

interface Held {
  readonly sheet: string;
  readonly area: Area;
  /** Null where pasting took it away. */
  readonly validation: ValidationPlan | null;
}

/** The drop-downs, limits and marks of a workbook in memory: what came last holds. */
export class MemoryGuards {
  private rules: Held[] = [];
  private marks: { readonly sheet: string; readonly area: Area; readonly holds: boolean }[] = [];

  insert(sheets: readonly SheetPlan[]): void {
    for (const { name: sheet, validations, conditionalFormats } of sheets) {
      this.rules.push(...validations.map((validation) => ({ sheet, area: validation.area, validation })));
      this.marks.push(...conditionalFormats.map(({ area }) => ({ sheet, area, holds: true })));
    }
  }

  /** Other words for the rules of a sheet, which may get another name. */
  relabel(before: string, after: string, validations: readonly ValidationPlan[]): void {
    this.rules = this.rules.map((held) => (held.sheet === before ? { ...held, sheet: after } : held));
    this.marks = this.marks.map((mark) => (mark.sheet === before ? { ...mark, sheet: after } : mark));
    this.rules.push(...validations.map((validation) => ({ sheet: after, area: validation.area, validation })));
  }

  /** As a person pastes plain cells. */
  pasteOver(sheet: string, area: Area): void {
    this.rules.push({ sheet, area, validation: null });
    this.marks.push({ sheet, area, holds: false });
  }

  /** @param reach what the workbook does before it takes the guards back */
  restore(guards: readonly SheetGuards[], reach: () => Promise<void>): () => Promise<GuardsTakenBack> {
    const before = { rules: this.rules, marks: this.marks };
    for (const { sheet, cells, marks } of guards) {
      const validations = cells.flatMap(({ validation }) => validation ?? []);
      this.rules = [...this.rules, ...validations.map((validation) => ({ sheet, area: validation.area, validation }))];
      this.marks = [...this.marks, ...marks.map(({ area }) => ({ sheet, area, holds: true }))];
    }
    return async () => {
      await reach();
      Object.assign(this, before);
      return { leftAlone: [] };
    };
  }

  read(tables: readonly SheetTable[], kinds: readonly TableKind[]): readonly TableGuards[] {
    const guarded = tables.filter(({ name }) => kinds.some((kind) => kind === kindOfTable(name)));
    return guarded.map(({ name, place, rows: [header = [], ...body] }) => {
      const rules = this.rules.filter(({ sheet }) => sheet === place.sheet);
      const marks = this.marks.filter(({ sheet }) => sheet === place.sheet);
      const at = (row: number, column: number): GuardedRows => {
        const validation = rules.filter(({ area }) => holdsCell(area, { row, column })).at(-1)?.validation ?? null;
        return { rows: 1, rule: validation?.rule ?? "none", prompt: validation?.prompt?.title ?? null };
      };
      const cells = body.flatMap((_, index) =>
        header.map((__, right) => ({
          row: place.row + 1 + index,
          column: place.column + right,
          rows: 1,
          columns: 1,
        })),
      );
      return {
        table: name,
        columns: header.map((_, right) => body.map((__, index) => at(place.row + 1 + index, place.column + right))),
        marked: cells.filter(
          ({ row, column }) => marks.filter(({ area }) => holdsCell(area, { row, column })).at(-1)?.holds === true,
        ),
      };
    });
  }
}
