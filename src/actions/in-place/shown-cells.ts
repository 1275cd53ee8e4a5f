import type { Area, CellContent } from "../../core/plan/workbook-plan";
import { type ReadOptions, requestsFor } from "./read-requests";
import { isSpilledInto, spillsIn } from "./standing-cells";
import type { SheetArea, UsedSheet, Workbook } from "../workbook";

/** Areas of the workbook with what their cells hold. */
export interface Shown {
  readonly areas: readonly SheetArea[];
  readonly contents: readonly (readonly (readonly CellContent[])[])[];
}

/** Areas of one sheet. */
export interface AreasOfSheet {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Reads for each sheet the rectangle around its areas, in requests of a bearable size. */
export async function readShown(
  workbook: Workbook,
  sheets: readonly AreasOfSheet[],
  { onProgress, signal }: ReadOptions = {},
): Promise<Shown> {
  const requests = requestsFor(
    sheets.flatMap(({ sheet, areas }) => (areas.length === 0 ? [] : [{ sheet, area: around(areas) }])),
  );
  const contents: Shown["contents"][number][] = [];
  for (const [index, request] of requests.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / requests.length, request[0]?.sheet ?? "");
    contents.push(...(await workbook.readContents(request)));
  }
  return { areas: requests.flat(), contents };
}

/**
 * Reads what some areas hold by themselves: cells that a formula elsewhere spills into are blank.
 *
 * @returns what one of the areas holds
 */
export async function standingContents(
  workbook: Workbook,
  sheets: readonly AreasOfSheet[],
  options?: ReadOptions,
): Promise<(sheet: string, area: Area) => readonly (readonly CellContent[])[]> {
  const shown = await readShown(workbook, sheets, options);
  const spills = spillsBySheet(shown);
  const held = new Map<string, CellContent>();
  shown.areas.forEach(({ sheet, area }, index) =>
    shown.contents[index]?.forEach((line, down) =>
      line.forEach((content, right) => {
        const [row, column] = [area.row + down, area.column + right];
        if (!isSpilledInto(spills.get(sheet) ?? [], row, column)) held.set(cellKey(sheet, row, column), content);
      }),
    ),
  );
  return (sheet, { row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => held.get(cellKey(sheet, row + down, column + right)) ?? null),
    );
}

/**
 * Reads sheets from their first cells on, in requests of a bearable size.
 *
 * @param areas One for each sheet.
 * @returns the cells by the name of the sheet
 */
export async function readSheets(
  workbook: Workbook,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, Shown["contents"][number]>> {
  const sheets = new Map<string, (readonly CellContent[])[]>();
  for (const request of requestsFor(areas)) {
    const contents = await workbook.readContents(request);
    request.forEach(({ sheet }, index) => {
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...(contents[index] ?? [])]);
    });
  }
  return sheets;
}

/** From the first cell of a sheet to the last in use; nothing where it is blank. */
export function usedFromFirst(sheet: string, used: readonly UsedSheet[]): readonly SheetArea[] {
  const area = used.find((one) => one.sheet === sheet)?.area ?? null;
  if (area === null) return [];
  return [{ sheet, area: { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns } }];
}

/** The areas that formulas spill over, by the name of the sheet. */
export function spillsBySheet({ areas, contents }: Shown): ReadonlyMap<string, readonly Area[]> {
  const spills = new Map<string, readonly Area[]>();
  areas.forEach(({ sheet }, index) => {
    spills.set(sheet, [...(spills.get(sheet) ?? []), ...spillsIn(contents[index] ?? [])]);
  });
  return spills;
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)},${String(column)}`;
}

function around(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row + rows), Math.max(right, column + columns)];
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
