import { usesAddIn } from "../add-in-formula";
import { type StayingFormula, type ConvertedCells, convertToNative, convertToValues } from "./converted-cells";
import { findFormulas, type FoundFormula } from "./found-formulas";
import type { ReadOptions } from "../in-place/read-requests";
import { holding, type ConvertedFormula, type ConversionRecord } from "./conversion-record";
import type { CellConversion, ConversionRequest } from "./prepare-conversion";
import type { ConvertedTemplates } from "./convert-templates";
import type { CellRelabelling, UsedSheet, Workbook } from "../workbook";

interface Known {
  readonly templates: ConvertedTemplates;
  readonly memory: ConversionRecord | null;
  readonly used: readonly UsedSheet[];
}

/** What the cells with formulas of the add-in become, those of templates left out, and what is to be remembered. */
export async function formulasAway(
  workbook: Workbook,
  { to, withoutTwin }: ConversionRequest,
  { templates, memory, used }: Known,
  options: ReadOptions,
): Promise<{
  readonly cells: readonly CellConversion[];
  readonly stays: readonly StayingFormula[];
  readonly memory: ConversionRecord | null;
}> {
  const convertedBefore = new Set(
    templates.ready.flatMap(({ conversion }) =>
      conversion.sheets.flatMap(({ name, cells }) =>
        cells.filter(({ before }) => usesAddIn(before)).map(({ row, column }) => placeKey(name, row, column)),
      ),
    ),
  );
  const convert = (found: FoundFormula): ConvertedCells => {
    if (templates.stayingSheets.has(found.place.sheet)) {
      return { kind: "stays", stays: { why: "template", place: found.place } };
    }
    return to === "values" ? convertToValues(found) : convertToNative(found, withoutTwin);
  };
  const stays: StayingFormula[] = [];
  const sheets = new Map<string, SheetAway>();
  for (const found of await findFormulas(workbook, used, options)) {
    const { sheet, row, column } = found.place;
    if (convertedBefore.has(placeKey(sheet, row, column))) continue;
    const outcome = convert(found);
    if (outcome.kind === "stays") {
      stays.push(outcome.stays);
      continue;
    }
    const away = sheets.get(sheet) ?? { cells: [], converted: [], native: 0, values: 0 };
    away[outcome.kind] += 1;
    away.cells.push(...outcome.cells);
    away.converted.push({
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
  readonly converted: ConvertedFormula[];
  native: number;
  values: number;
}

/** The memory with what is converted now: of a cell that was converted twice the last formula counts. */
function memoryWith(
  memory: ConversionRecord | null,
  converted: ReadonlyMap<string, SheetAway>,
  used: readonly UsedSheet[],
): ConversionRecord | null {
  if (converted.size === 0) return memory;
  const names = Object.fromEntries(used.map(({ id, sheet }) => [id, sheet]));
  const now = [...converted].flatMap(([name, away]) =>
    used.filter(({ sheet }) => sheet === name).map(({ id }) => ({ id, name, converted: away.converted })),
  );
  const sheets = [...(memory?.sheets ?? [])].map((sheet) => {
    const added = now.find(({ id }) => id === sheet.id)?.converted ?? [];
    const places = new Set(added.map(({ area }) => placeKey("", area.row, area.column)));
    const kept = sheet.converted.filter(({ area }) => !places.has(placeKey("", area.row, area.column)));
    return { ...sheet, name: names[sheet.id] ?? sheet.name, converted: [...kept, ...added] };
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
