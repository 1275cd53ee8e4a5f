import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { FormulaKind } from "../../src/core/plan/template-choices";
import type { CellValue } from "../../src/core/tables/cell";
import { modelFrom } from "../core/model/small-model";

/** Workbooks that an earlier version saved; see README.md. */
export const EARLIER = ["telecom-custom", "telecom-native", "own-model"] as const;

export type EarlierName = (typeof EARLIER)[number];

/** What an earlier workbook showed when it was saved. */
export interface ShownThen {
  readonly language: Language;
  readonly formulas: FormulaKind;
  readonly model: string;
  /** Codes of the people. */
  readonly people: readonly string[];
  /** Names of the sheets that are seen. */
  readonly sheets: readonly string[];
  /** Values by their cells, counted from 1: "R5C2". */
  readonly results: Readonly<Record<string, CellValue>>;
  readonly scorecard: Readonly<Record<string, CellValue>>;
}

export function earlierFile(name: EarlierName | "own-model-through-ods"): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`)));
}

export function shownThen(name: EarlierName): ShownThen {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as ShownThen;
}

/** The model of own-model.xlsx, as its author has it in a file. */
export function storeManager(): CompetencyModel {
  return modelFrom(JSON.parse(readFileSync(join(__dirname, "store-manager.json"), "utf8")));
}
