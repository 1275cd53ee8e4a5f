import { usesAddIn } from "../add-in-formula";
import { type StayingFormula, type TurnedCells, turnedToNative, turnedToValues } from "./turned-cells";
import { findFormulas, type FoundFormula, type ReadOptions } from "./found-formulas";
import { holding, type TurnedFormula, type TurnedMemory } from "./turned-memory";
import type { CellsTurned, TurnRequest } from "./prepare-turn";
import type { TemplatesTurned } from "./turned-templates";
import type { CellRelabelling, UsedSheet, Workbook } from "../workbook";

interface Known {
  readonly templates: TemplatesTurned;
  readonly memory: TurnedMemory | null;
  readonly used: readonly UsedSheet[];
}

/** What the cells with formulas of the add-in become, those of templates left out, and what is to be remembered. */
export async function formulasAway(
  workbook: Workbook,
  { to, withoutTwin }: TurnRequest,
  { templates, memory, used }: Known,
  options: ReadOptions,
): Promise<{
  readonly cells: readonly CellsTurned[];
  readonly stays: readonly StayingFormula[];
  readonly memory: TurnedMemory | null;
}> {
  const turnedBefore = new Set(
    templates.ready.flatMap(({ turning }) =>
      turning.sheets.flatMap(({ name, cells }) =>
        cells.filter(({ before }) => usesAddIn(before)).map(({ row, column }) => placeKey(name, row, column)),
      ),
    ),
  );
  const turn = (found: FoundFormula): TurnedCells => {
    if (templates.stayingSheets.has(found.place.sheet)) {
      return { kind: "stays", stays: { why: "template", place: found.place } };
    }
    return to === "values" ? turnedToValues(found) : turnedToNative(found, withoutTwin);
  };
  const stays: StayingFormula[] = [];
  const sheets = new Map<string, SheetAway>();
  for (const found of await findFormulas(workbook, used, options)) {
    const { sheet, row, column } = found.place;
    if (turnedBefore.has(placeKey(sheet, row, column))) continue;
    const outcome = turn(found);
    if (outcome.kind === "stays") {
      stays.push(outcome.stays);
      continue;
    }
    const away = sheets.get(sheet) ?? { cells: [], turned: [], native: 0, values: 0 };
    away[outcome.kind] += 1;
    away.cells.push(...outcome.cells);
    away.turned.push({
      formula: found.content.formula,
      area: found.area,
      holds: holding(inLines(outcome.cells, found.area.columns)),
    });
    sheets.set(sheet, away);
  }
  return {
    cells: [...sheets].map(([sheet, { cells, native, values }]) => ({ sheet, cells, formulas: { native, values } })),
    stays,
    memory: memoryWith(memory, sheets, used),
  };
}

interface SheetAway {
  readonly cells: CellRelabelling[];
  readonly turned: TurnedFormula[];
  native: number;
  values: number;
}

/** The memory with what is turned now: of a cell that was turned twice the last formula counts. */
function memoryWith(
  memory: TurnedMemory | null,
  turned: ReadonlyMap<string, SheetAway>,
  used: readonly UsedSheet[],
): TurnedMemory | null {
  if (turned.size === 0) return memory;
  const names = Object.fromEntries(used.map(({ id, sheet }) => [id, sheet]));
  const now = [...turned].flatMap(([name, away]) =>
    used.filter(({ sheet }) => sheet === name).map(({ id }) => ({ id, name, turned: away.turned })),
  );
  const sheets = [...(memory?.sheets ?? [])].map((sheet) => {
    const added = now.find(({ id }) => id === sheet.id)?.turned ?? [];
    const places = new Set(added.map(({ area }) => placeKey("", area.row, area.column)));
    const kept = sheet.turned.filter(({ area }) => !places.has(placeKey("", area.row, area.column)));
    return { ...sheet, name: names[sheet.id] ?? sheet.name, turned: [...kept, ...added] };
  });
  const known = new Set(sheets.map(({ id }) => id));
  return { names: { ...memory?.names, ...names }, sheets: [...sheets, ...now.filter(({ id }) => !known.has(id))] };
}

function inLines(cells: readonly CellRelabelling[], columns: number): CellRelabelling["after"][][] {
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).map(({ after }) => after),
  );
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)},${String(column)}`;
}
