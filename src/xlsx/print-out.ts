import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { onSheet } from "../core/formulas/address";
import type { PrintPlan, SheetPlan } from "../core/plan/workbook-plan";
import { absoluteRef } from "./address";
import { storedText } from "../core/xml/stored-text";

const MILLIMETRES_PER_INCH = 25.4;
const MARGIN = 15 / MILLIMETRES_PER_INCH;
/** The footer stands inside the margin. */
const FOOTER_MARGIN = 7 / MILLIMETRES_PER_INCH;

/** A sheet's print set-up as the file library knows it: A4, margins of 15 mm, fitted to the page's width. */
export function filePageSetup(plan: PrintPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { left, center, right } = plan.footer;
  const footer = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: plan.orientation,
      fitToPage: true,
      fitToWidth: plan.fitToPagesWide,
      // 0 stands for as many pages as it takes.
      fitToHeight: plan.fitToPagesTall ?? 0,
      horizontalCentered: true,
      margins: {
        top: MARGIN,
        right: MARGIN,
        bottom: MARGIN,
        left: MARGIN,
        header: FOOTER_MARGIN,
        footer: FOOTER_MARGIN,
      },
    },
    ...(footer === "" ? {} : { headerFooter: { oddFooter: storedText(footer) } }),
  };
}

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Print areas and title rows are names of their sheet. Written here, because the library does not quote sheets. */
export function printNames(sheet: SheetPlan): NamedRange[] {
  const { area, titleRows } = sheet.print ?? {};
  const scope = sheet.name;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: absoluteRef(sheet.name, area), scope }] : []),
    ...(titleRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            range: onSheet(sheet.name, `$${titleRows.from + 1}:$${titleRows.to + 1}`),
            scope,
          },
        ]
      : []),
  ];
}
