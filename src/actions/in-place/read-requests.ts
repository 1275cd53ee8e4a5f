import type { SheetArea } from "../workbook";

/** Cells that are asked for in one request: answers stay well below what Excel on the web gives at once. */
const CELLS_PER_REQUEST = 50_000;

export interface ReadOptions {
  readonly onProgress?: (share: number, sheet: string) => void;
  readonly signal?: AbortSignal;
}

/** Areas cut into bands of rows and put together, so that each request reads about as much. */
export function requestsFor(areas: readonly SheetArea[]): readonly (readonly SheetArea[])[] {
  const requests: SheetArea[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const { sheet, area } of areas) {
    const most = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
    for (let row = area.row; row < area.row + area.rows; row += most) {
      const rows = Math.min(most, area.row + area.rows - row);
      if (cells + rows * area.columns > CELLS_PER_REQUEST) {
        requests.push([]);
        cells = 0;
      }
      requests.at(-1)?.push({ sheet, area: { ...area, row, rows } });
      cells += rows * area.columns;
    }
  }
  return requests;
}
