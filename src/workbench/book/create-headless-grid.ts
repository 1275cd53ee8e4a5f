import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import { NO_FRAMES } from "./frames";
import type { Grid, GridLocale } from "./grid";

/**
 * Univer without a page, for tests: formulas, tables, validations and conditional formats, nothing that draws.
 * @example
 * const book = new Book(createHeadlessGrid());
 */
export function createHeadlessGrid(locale: GridLocale = "en-US"): Grid {
  const language = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({ locale: language, locales: { [language]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, api: FUniver.newAPI(univer), frames: NO_FRAMES, dispose: () => dispose(univer) };
}

/** A second after a calculation began Univer wants to show its progress, also when it was disposed of meanwhile. */
function dispose(univer: Univer): void {
  const progress = univer.__getInjector().get(TriggerCalculationController) as unknown as {
    _startProgress: () => void;
  };
  progress._startProgress = () => undefined;
  univer.dispose();
}
