import type { ItemRanges } from "../band-formulas";
import type { ScorecardLayout } from "./scorecard-layout";

/** The items against the grade aimed at. */
export function aimedAt({ range }: ScorecardLayout): ItemRanges {
  return {
    actual: range("actual"),
    required: range("requiredNumber"),
    weight: range("weightNumber"),
    critical: range("critical"),
  };
}

/** Custom functions take "–" for an item outside the grade. */
export function customRequired(required: string): string {
  return `IF(${required}>0,${required},"–")`;
}
