import { NO_BAND } from "./facts";
import { isShort } from "./level-formulas";
import { MISSING } from "../scoring/rule-set";
import { exactly } from "./table-formulas";
import type { RuleCells } from "./rule-cells";

/** Ranges of equal shape, one cell per item. */
export interface ItemRanges {
  /** Actual level; text where not rated. */
  readonly actual: string;
  /** Required level; 0 where the item is not in the grade. */
  readonly required: string;
  /** Weight; 0 where there is none. */
  readonly weight: string;
  /** 1 for critical items, else 0. */
  readonly critical: string;
  /** 1 for the items to count, as an array or range; absent = all. */
  readonly only?: string;
}

/**
 * Formula texts for the sums of a profile (rules C6 and C7). All work without array entry. `summed` is the weight of what
 * is in the sums: of what is rated, or of all where what is not rated counts as 0.
 */
export function profileSums({ actual, required, weight, only }: ItemRanges, rules: RuleCells) {
  const counts = `(${required}>0)${only === undefined ? "" : `*${only}`}`;
  const rated = `${counts}*ISNUMBER(${actual})`;
  const summed = `${counts}*(ISNUMBER(${actual})+(${countsAsZero(rules)})>0)`;
  return {
    weight: `SUMPRODUCT(${counts}*1,${weight})`,
    rated: `SUMPRODUCT(${rated},${weight})`,
    summed: `SUMPRODUCT(${summed},${weight})`,
    actual: `SUMPRODUCT(${rated},${weight},${actual})`,
    required: `SUMPRODUCT(${summed},${weight},${required})`,
    counted: `SUMPRODUCT(${rated}*(${actual}<${required}),${weight},${actual})+SUMPRODUCT(${rated}*(${actual}>=${required}),${weight},${required})`,
  };
}

/** Formula text for whether what is not rated counts as 0. */
export function countsAsZero({ figure }: RuleCells): string {
  return `${figure.missing}=${MISSING.zero}`;
}

/** Formula text for a match, or "" where the rules require an item that is not rated. */
export function unlessRequired(match: string, notRated: string, { figure }: RuleCells): string {
  return `IF((${figure.missing}=${MISSING.required})*(${notRated}>0),"",${match})`;
}

/** Formula texts for what caps or withholds a band (rules C10 and C13), as numbers of items. */
export function bandCounts({ actual, required, critical, only }: ItemRanges, rules: RuleCells) {
  const counts = `(${required}>0)${only === undefined ? "" : `*${only}`}`;
  return {
    below: `SUMPRODUCT(${counts}*ISNUMBER(${actual})*(${actual}<${required}))`,
    criticalShort: `SUMPRODUCT(${criticalShort({ actual, required, critical }, rules)}${only === undefined ? "" : `*${only}`})`,
    criticalNotRated: `SUMPRODUCT(${counts}*${critical}*(1-ISNUMBER(${actual})))`,
    notRated: `SUMPRODUCT(${counts}*(1-ISNUMBER(${actual})))`,
  };
}

/** Array of 1 for critical items that are short (rule C13). */
export function criticalShort(
  { actual, required, critical }: Pick<ItemRanges, "actual" | "required" | "critical">,
  rules: RuleCells,
): string {
  return `(${required}>0)*${critical}*ISNUMBER(${actual})*(${isShort(actual, required, rules.figure.tolerance)})`;
}

/**
 * Formula text for a share in per cent, rounded, or "" where there is nothing to divide by.
 *
 * @example percentage("A1", "B1", "1") // 'IF(B1>0,ROUND(ROUND(100*(A1)/(B1),9),1),"")'
 */
export function percentage(part: string, whole: string, decimals: string): string {
  return `IF(${whole}>0,${exactly(`100*(${part})/(${whole})`, decimals)},"")`;
}

/** Cells that a band is made of. */
export interface BandCells {
  readonly match: string;
  readonly coverage: string;
  readonly below: string;
  readonly criticalShort: string;
  readonly criticalNotRated: string;
}

/** Formula text for whether a coverage, which must be a number, is too low for a band (rule C6). */
export function isThin(coverage: string, { figure }: RuleCells): string {
  return `${coverage}<${figure.minimumCoverage}`;
}

/**
 * Formula text for the position of the final band, best = 1, or 0 where there is none (rules C6, C10, C13): coverage and
 * critical items not rated withhold it, a critical item that is short caps it as the rules say, any gap keeps it from 1.
 */
export function bandPosition(cells: BandCells, rules: RuleCells): string {
  const { cuts, figure } = rules;
  const base = `SUMPRODUCT(ISNUMBER(${cuts})*(${cuts}>${cells.match}))+1`;
  const cap = `IF(${cells.criticalShort}>0,MIN(${figure.criticalBand},COUNT(${cuts})),1)`;
  const none = [
    `${cells.criticalNotRated}*${figure.criticalBand}>0`,
    isThin(cells.coverage, rules),
    `${cells.match}<MIN(${cuts})`,
    `COUNT(${cuts})<=(${cells.below}>0)*1`,
  ];
  return `IF(COUNT(${cells.match},${cells.coverage})<2,0,IF(OR(${none.join(",")}),0,MAX(${base},IF(${cells.below}>0,2,1),${cap})))`;
}

/**
 * Formula text for the label of a band by its position; "–" where there is none. Positions count the bands that there are,
 * from the highest cut on, so that rows without one lie between them.
 */
export function bandLabel(position: string, { cuts, labels }: RuleCells): string {
  const label = `INDEX(${labels},MATCH(LARGE(${cuts},${position}),${cuts},0))`;
  return `IF(${position}>0,IFERROR(IF(${label}="",${NO_BAND.formula},${label}),${NO_BAND.formula}),${NO_BAND.formula})`;
}
