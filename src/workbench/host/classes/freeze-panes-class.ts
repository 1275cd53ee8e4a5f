import { MAX_COLUMNS, MAX_ROWS } from "../../../core/formulas/address";
import { ApiClass } from "../api-class";
import { range, rangeOf } from "./range-class";

/** Rows and columns that stay in view. */
export const freezePanesClass: ApiClass<string> = new ApiClass<string>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheetId, args, host) => {
      const { area } = rangeOf(args.any(0), sheetId, host);
      host.book.layout.freeze(sheetId, area.row + area.rows, area.column + area.columns);
    },
    FreezeRows: (sheetId, args, host) => {
      host.book.layout.freeze(sheetId, args.optionalNumber(0) ?? 1, 0);
    },
    FreezeColumns: (sheetId, args, host) => {
      host.book.layout.freeze(sheetId, 0, args.optionalNumber(0) ?? 1);
    },
    Unfreeze: (sheetId, _args, host) => {
      host.book.layout.freeze(sheetId, 0, 0);
    },
    GetLocationOrNullObject: (sheetId, _args, host) => {
      const { rows, columns } = host.book.layout.frozen(sheetId);
      if (rows === 0 && columns === 0) return null;
      return range(sheetId, {
        row: 0,
        column: 0,
        rows: rows === 0 ? MAX_ROWS : rows,
        columns: columns === 0 ? MAX_COLUMNS : columns,
      });
    },
  },
});
