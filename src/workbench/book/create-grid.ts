import { LocaleType, createUniver, mergeLocales } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/presets/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/presets/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import coreEn from "@univerjs/presets/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/presets/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/presets/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/presets/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/presets/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/presets/preset-sheets-drawing";
import drawingEn from "@univerjs/presets/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/presets/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/presets/preset-sheets-table";
import tableEn from "@univerjs/presets/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/presets/preset-sheets-table/locales/zh-CN";
import type { Grid, GridLocale } from "./grid";

type Texts = ReturnType<typeof mergeLocales>;

/**
 * Draws Univer's grid into an element of the page. No workbook is open yet: `new Book(grid)` opens one.
 * @param container the element, which must have a size
 */
export function createGrid(container: HTMLElement, locale: GridLocale): Grid {
  const chinese = locale === "zh-CN";
  const language = chinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const texts = chinese
    ? withProgress(
        mergeLocales(coreZh, dataValidationZh, conditionalFormattingZh, tableZh, drawingZh),
        "计算中",
        "计算完成",
      )
    : withProgress(
        mergeLocales(coreEn, dataValidationEn, conditionalFormattingEn, tableEn, drawingEn),
        "Calculating",
        "Ready",
      );
  const { univer, univerAPI } = createUniver({
    locale: language,
    locales: { [language]: texts },
    presets: [
      UniverSheetsCorePreset({ container, header: true, toolbar: false, ribbonType: "simple" }),
      // A field to search in would take the focus from the cell while somebody types.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsTablePreset(),
      UniverSheetsDrawingPreset(),
    ],
  });
  return { univer, api: univerAPI, dispose: () => univer.dispose() };
}

/** Univer says how far a calculation is in words that its own texts lack. */
function withProgress(texts: Texts, running: string, done: string): Texts {
  const stages = ["analyzing", "calculating", "array-analysis", "array-calculation"];
  const progress = { ...Object.fromEntries(stages.map((stage) => [stage, running])), done };
  return { ...texts, "sheets-formula": { ...Object(texts["sheets-formula"]), progress } };
}
