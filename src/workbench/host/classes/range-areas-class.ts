import type { Area } from "../../../core/plan/workbook-plan";
import { areaAddress, intersect, quotedSheetName, without } from "../../book/address";
import { ApiClass, type ApiObject, readOnly } from "../api-class";
import { notPlayed } from "../api-error";
import { type Arguments, oneOf } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { range } from "./range-class";
import type { Range } from "./range-values";
import { worksheetClass } from "./worksheet-class";

/** Areas of one sheet, none of which overlap. */
interface RangeAreas {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const rangesClass = new ApiClass<RangeAreas>({
  name: "RangeCollection",
  items: ({ sheetId, areas }) => areas.map((area) => range(sheetId, area)),
  methods: { GetCount: ({ areas }) => areas.length },
});

const rangeAreasClass = new ApiClass<RangeAreas>({
  name: "RangeAreas",
  scalars: {
    Address: readOnly(({ sheetId, areas }, host) => {
      const sheet = quotedSheetName(host.book.sheets.name(sheetId));
      return areas.map((area) => `${sheet}!${areaAddress(area)}`).join(",");
    }),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
  },
  objects: { Areas: (self) => rangesClass.of(self), Worksheet: ({ sheetId }) => worksheetClass.of(sheetId) },
});

const KINDS = [
  "ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "SameConditionalFormat", "SameDataValidation", "Visible",
] as const; // prettier-ignore

/** Cells of one kind within a range. A protected sheet refuses, as it does for Excel's own "Go To Special". */
export function specialCells({ sheetId, area }: Range, args: Arguments, host: ExcelHost): ApiObject | null {
  host.requireUnprotected(sheetId);
  const found = areasOf(sheetId, area, oneOf(KINDS, args.any(0)), host);
  return found.length === 0 ? null : rangeAreasClass.of({ sheetId, areas: found });
}

function areasOf(sheetId: string, area: Area, kind: (typeof KINDS)[number], { book }: ExcelHost): readonly Area[] {
  switch (kind) {
    case "ConditionalFormats":
      return apart(
        book.conditionalFormats
          .touching(sheetId, area)
          .flatMap(({ areas }) => areas.flatMap((held) => intersect(held, area) ?? [])),
      );
    case "DataValidations":
      return book.validations.within(sheetId, area).flatMap(({ areas }) => areas);
    default:
      return notPlayed("Range", `getSpecialCells(${kind})`);
  }
}

/** The same cells in areas that do not overlap. */
function apart(areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>(
    (taken, area) => [
      ...taken,
      ...taken.reduce<readonly Area[]>((rest, hole) => rest.flatMap((part) => without(part, hole)), [area]),
    ],
    [],
  );
}
