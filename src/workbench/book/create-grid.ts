import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import { HeldFrames } from "./frames";
import { CELLS_OF_A_FRAME } from "./cells-of-a-frame";
import type { Grid, GridLocale } from "./grid";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;
type Plugin = Parameters<Univer["registerPlugin"]>;

/**
 * Draws Univer's grid into an element of the page. No workbook is open yet: `new Book(grid)` opens one.
 * @param container the element, which must have a size
 */
export function createGrid(container: HTMLElement, locale: GridLocale): Grid {
  const chinese = locale === "zh-CN";
  const language = chinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const texts = chinese
    ? mergeLocales(coreZh, dataValidationZh, conditionalFormattingZh, tableZh, drawingZh)
    : mergeLocales(coreEn, dataValidationEn, conditionalFormattingEn, tableEn, drawingEn);
  const univer = new Univer({ locale: language, locales: { [language]: texts }, logLevel: LogLevel.WARN });
  const presets: readonly Preset[] = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, ribbonType: "simple" }),
    // A field to search in would take the focus from the cell while somebody types.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const [plugin, options] of pluginsOf(presets)) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer), frames: new HeldFrames(univer), dispose: () => univer.dispose() };
}

/** Every plugin once, with the options of the last preset that names it. */
function pluginsOf(presets: readonly Preset[]): Iterable<Plugin> {
  const plugins = new Map<string, Plugin>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, given]: Plugin = Array.isArray(entry) ? [entry[0], entry[1]] : [entry];
    const options = plugin === UniverSheetsPlugin ? { ...given, override: CELLS_OF_A_FRAME } : given;
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  return plugins.values();
}
