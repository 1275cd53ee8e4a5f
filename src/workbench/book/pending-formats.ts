import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";

/** Looks that are set but not in the grid yet: an add-in sets them one property at a time, the grid takes them at once. */
export class PendingFormats {
  readonly #sheets = new Map<string, ObjectMatrix<IStyleData>>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  add(sheetId: string, row: number, column: number, style: IStyleData): void {
    let sheet = this.#sheets.get(sheetId);
    if (!sheet) {
      sheet = new ObjectMatrix<IStyleData>();
      this.#sheets.set(sheetId, sheet);
    }
    const former = sheet.getValue(row, column);
    sheet.setValue(row, column, former ? merged(former, style) : style);
  }

  /** The cell's look with what is pending. */
  over(sheetId: string, row: number, column: number, style: Nullable<IStyleData>): Nullable<IStyleData> {
    const pending = this.#sheets.get(sheetId)?.getValue(row, column);
    return pending ? merged(style ?? {}, pending) : style;
  }

  /** Hands everything out, by sheet, as cells for the grid. */
  take(): [sheetId: string, cells: ReturnType<ObjectMatrix<ICellData>["getMatrix"]>][] {
    const taken = [...this.#sheets].map(([sheetId, styles]) => {
      const cells = new ObjectMatrix<ICellData>();
      styles.forValue((row, column, style) => void cells.setValue(row, column, { s: style }));
      return [sheetId, cells.getMatrix()] as [string, ReturnType<ObjectMatrix<ICellData>["getMatrix"]>];
    });
    this.#sheets.clear();
    return taken;
  }
}

/** Lines of a border are set side by side; everything else replaces. */
function merged(former: IStyleData, style: IStyleData): IStyleData {
  const bd = style.bd && former.bd ? { ...former.bd, ...style.bd } : (style.bd ?? former.bd);
  return { ...former, ...style, ...(bd === undefined ? {} : { bd }) };
}
